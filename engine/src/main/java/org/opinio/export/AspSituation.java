// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import static org.opinio.export.AspText.quoted;

import java.util.Map;
import java.util.SortedMap;
import org.opinio.assess.FactState;
import org.opinio.assess.Settings;
import org.opinio.assess.Stand;
import org.opinio.cases.Response;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.cases.Stipulation;
import org.opinio.law.Law;

/** Writes situations as facts of the program that {@link AspProgram} makes of the law. */
public final class AspSituation {

  private final Law law;
  private final AspText text = new AspText();

  public AspSituation(Law law) {
    this.law = law;
  }

  /**
   * Adds a situation.
   *
   * @param name by which findings on it are told apart
   * @param facts how each fact stands, by id
   * @param reader id of a holder whose readings count; empty for every ordinary reading
   */
  public void add(
      String name, Situation situation, SortedMap<String, FactState> facts, String reader) {
    String id = quoted(name);
    text.comment(situation.title());
    text.fact("situation", id);
    if (!reader.isEmpty()) {
      text.fact("reader", id, quoted(reader));
    }
    parts(id, situation);
    situation
        .response()
        .map(Response::ground)
        .filter(g -> !g.isEmpty())
        .ifPresent(g -> text.fact("ground", id, quoted(g)));
    facts.forEach((fact, state) -> fact(id, fact, state));
    situation.stipulated().values().forEach(s -> given(id, situation, s));
  }

  /** Adds a holder whose stands are not those of the law. */
  public void holder(String name, Map<String, Stand> stands) {
    new AspReadings(law, Settings.DEFAULT, text).stands(name, stands);
  }

  private void parts(String id, Situation situation) {
    if (situation.allegedActs()) {
      text.fact("plays", id, "acting");
    }
    if (situation.allegedHosts()) {
      text.fact("plays", id, "host");
    }
    if (situation.claims()) {
      text.fact("plays", id, "claimant");
    }
    if (situation.as() == Situation.Protected.PERSON) {
      text.fact("person", id);
    }
  }

  private void fact(String id, String fact, FactState state) {
    switch (state.status()) {
      case ESTABLISHED, STIPULATED, DERIVED -> text.fact("yes", id, quoted(fact));
      case REFUTED, STIPULATED_NOT, DERIVED_NOT -> text.fact("no", id, quoted(fact));
      case VALUED -> state.stated().ifPresent(s -> values(id, fact, s.value()));
      case UNKNOWN, DISPUTED, BELOW_STANDARD -> {}
    }
  }

  private void values(String id, String fact, StatedFact.Value value) {
    switch (value) {
      case StatedFact.Value.One one -> text.fact("value", id, quoted(fact), quoted(one.value()));
      case StatedFact.Value.Some some -> {
        some.holding().forEach(v -> text.fact("has", id, quoted(fact), quoted(v)));
        some.notHolding().forEach(v -> text.fact("lacks", id, quoted(fact), quoted(v)));
      }
      case StatedFact.Value.YesNo y -> {}
      case StatedFact.Value.Unknown u -> {}
      case StatedFact.Value.Disputed d -> {}
    }
  }

  /** What is stipulated of the act of a group is what the rule asks of the conduct. */
  private void given(String id, Situation situation, Stipulation stipulation) {
    String value = stipulation.met() ? "yes" : "no";
    String conduct = stipulation.rule() + ".conduct";
    boolean ofConduct = !situation.by().isEmpty() && law.rules().containsKey(conduct);
    String rule = ofConduct ? conduct : stipulation.rule();
    if (law.rules().containsKey(rule)) {
      text.fact("given", id, quoted(rule), value);
    } else if (!law.facts().containsKey(stipulation.rule())) {
      text.fact(stipulation.met() ? "yes" : "no", id, quoted(stipulation.rule()));
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
