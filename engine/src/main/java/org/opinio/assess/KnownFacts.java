// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.cases.Response;
import org.opinio.cases.Situation;
import org.opinio.cases.Standards;
import org.opinio.cases.StatedFact;
import org.opinio.cases.Stipulation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Variable;
import org.opinio.law.Fact;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/** What is known of a situation, in the variables of the circuit. */
final class KnownFacts {

  private static final byte UNKNOWN = -1;

  private final CompiledLaw law;
  private final Situation situation;
  private final byte[] known;
  private final Map<Integer, Boolean> given = new HashMap<>();
  private final SortedMap<String, FactState> states = new TreeMap<>();

  KnownFacts(CompiledLaw law, Situation situation, Settings settings) {
    this.law = law;
    this.situation = situation;
    this.known = new byte[law.variables().size()];
    Arrays.fill(known, UNKNOWN);
    setRoles();
    for (Fact fact : law.law().facts().values()) {
      states.put(fact.id(), state(fact, settings));
    }
    situation.stipulated().values().forEach(this::stipulate);
    law.facts().forEach(this::setFact);
  }

  byte[] known() {
    return known;
  }

  /** Values of rules, by label. */
  Map<Integer, Boolean> given() {
    return given;
  }

  /** How each fact stands, by id. */
  SortedMap<String, FactState> states() {
    return states;
  }

  private void setRoles() {
    String ground = situation.response().map(Response::ground).orElse("");
    law.single()
        .forEach((variable, v) -> {
          switch (variable) {
            case Variable.Acts a -> known[v] = bit(situation.allegedActs());
            case Variable.Hosts h -> known[v] = bit(situation.allegedHosts());
            case Variable.Claims c -> known[v] = bit(situation.claims());
            case Variable.OfPerson p -> known[v] = bit(isPerson());
            case Variable.Ground g -> known[v] = bit(ground.isEmpty() || ground.equals(g.rule()));
            case Variable.OfFact f -> {}
            case Variable.OfSetting s -> {}
            case Variable.OfQuestion q -> {}
            case Variable.OfNotModelled n -> {}
          }
        });
  }

  private boolean isPerson() {
    return situation.as() == Situation.Protected.PERSON;
  }

  private FactState state(Fact fact, Settings settings) {
    if (fact.derivation() instanceof Fact.Derivation.IsCampaign) {
      return new FactState(
          situation.isCampaign() ? FactState.Status.DERIVED : FactState.Status.DERIVED_NOT,
          Optional.empty());
    }
    StatedFact stated = situation.facts().get(fact.id());
    if (stated == null) {
      return new FactState(FactState.Status.UNKNOWN, Optional.empty());
    }
    boolean below =
        settings.standard().isPresent()
            && !stated.proved().isEmpty()
            && !Standards.met(stated.proved(), settings.standard().get());
    FactState.Status status =
        switch (stated.value()) {
          case StatedFact.Value.Unknown u -> FactState.Status.UNKNOWN;
          case StatedFact.Value.Disputed d -> FactState.Status.DISPUTED;
          case StatedFact.Value.YesNo y when below -> FactState.Status.BELOW_STANDARD;
          case StatedFact.Value.One o when below -> FactState.Status.BELOW_STANDARD;
          case StatedFact.Value.Some s when below -> FactState.Status.BELOW_STANDARD;
          case StatedFact.Value.YesNo y ->
              y.yes() ? FactState.Status.ESTABLISHED : FactState.Status.REFUTED;
          case StatedFact.Value.One o -> FactState.Status.VALUED;
          case StatedFact.Value.Some s -> FactState.Status.VALUED;
        };
    return new FactState(status, Optional.of(stated));
  }

  /**
   * Takes a conclusion as given. A rule stipulated for the act of a group means that the act would
   * breach it if a State had done it: what the rule asks of the conduct, never attribution.
   */
  private void stipulate(Stipulation stipulation) {
    String id = stipulation.rule();
    Integer notModelled = law.single().get(new Variable.OfNotModelled(id));
    if (notModelled != null) {
      known[notModelled] = bit(stipulation.met());
    }
    if (states.containsKey(id)) {
      states.put(
          id,
          new FactState(
              stipulation.met() ? FactState.Status.STIPULATED : FactState.Status.STIPULATED_NOT,
              Optional.empty()));
    }
    CompiledRule conduct = law.rules().get(id + ".conduct");
    CompiledRule rule =
        !situation.by().isEmpty() && conduct != null ? conduct : law.rules().get(id);
    if (rule != null) {
      given.put(rule.label(), stipulation.met());
    }
  }

  private void setFact(String id, Encoding encoding) {
    FactState state =
        states.getOrDefault(id, new FactState(FactState.Status.UNKNOWN, Optional.empty()));
    switch (state.status()) {
      case ESTABLISHED, STIPULATED, DERIVED -> set(encoding, encoding.first(), true);
      case REFUTED, STIPULATED_NOT, DERIVED_NOT -> set(encoding, encoding.first(), false);
      case VALUED -> state.stated().ifPresent(stated -> setValues(encoding, stated.value()));
      case UNKNOWN, DISPUTED, BELOW_STANDARD -> {}
    }
  }

  private void set(Encoding encoding, int variable, boolean value) {
    if (encoding.count() == 1) {
      known[variable] = bit(value);
    }
  }

  private void setValues(Encoding encoding, StatedFact.Value value) {
    switch (value) {
      case StatedFact.Value.One one -> setOne(encoding, one.value());
      case StatedFact.Value.Some some -> {
        some.holding().forEach(v -> setMember(encoding, v, true));
        some.notHolding().forEach(v -> setMember(encoding, v, false));
      }
      case StatedFact.Value.YesNo y -> {}
      case StatedFact.Value.Unknown u -> {}
      case StatedFact.Value.Disputed d -> {}
    }
  }

  private void setMember(Encoding encoding, String value, boolean holds) {
    int node = encoding.accept(value);
    if (law.circuit().kind(node) == Circuit.Kind.VARIABLE) {
      known[law.circuit().label(node)] = bit(holds);
    }
  }

  /** Fixes every variable so that exactly this value is the case. */
  private void setOne(Encoding encoding, String value) {
    Diagrams d = new Diagrams(1 << 12);
    Evaluation plain = new Evaluation(law, d, new byte[0], Map.of(), Map.of());
    int function =
        d.and(plain.function(encoding.exact(value)), plain.function(encoding.constraint()));
    for (int v = encoding.first(); v < encoding.first() + encoding.count(); v++) {
      if (d.entails(function, d.variable(v))) {
        known[v] = 1;
      } else if (d.entails(function, d.not(d.variable(v)))) {
        known[v] = 0;
      }
    }
  }

  private static byte bit(boolean value) {
    return (byte) (value ? 1 : 0);
  }
}
