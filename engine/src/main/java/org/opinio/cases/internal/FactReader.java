// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Standards;
import org.opinio.cases.StatedFact;
import org.opinio.cases.StatedFact.Value;
import org.opinio.law.Fact;
import org.opinio.law.Option;
import org.opinio.law.Question;

/** Reads facts by group, each with its value and what supports it. */
public final class FactReader {

  private static final String[] DETAILS = {
    "value",
    "source",
    "evidence",
    "assessor",
    "reasons",
    "claims",
    "proved",
    "probability",
    "marking"
  };
  private static final String STANDARDS = "attribution.standard-of-proof";
  private static final Pattern PROBABILITY = Pattern.compile("0(\\.\\d{1,6})?|1(\\.0{1,6})?");

  private final Scope scope;
  private final ValueReader values;
  private final FactNames names;

  public FactReader(Scope scope) {
    this.scope = scope;
    this.values = new ValueReader(scope);
    this.names = new FactNames(scope);
  }

  /** Facts under their groups. */
  public Map<String, StatedFact> groups(List<Yaml.Key> groups) {
    Map<String, StatedFact> facts = new LinkedHashMap<>();
    for (Yaml.Key key : groups) {
      String group = LawIds.group(key.name());
      if (!scope.law().groups().containsKey(group)) {
        names.unknownGroup(key);
      } else if (!nothing(key.value())) {
        group(group, Entry.keysOf(key.value(), "The group `" + group + "`", scope.faults()))
            .forEach((id, fact) -> add(facts, id, fact));
      }
    }
    return Collections.unmodifiableMap(facts);
  }

  /** Facts of one group. */
  Map<String, StatedFact> group(String group, List<Yaml.Key> keys) {
    Map<String, StatedFact> facts = new LinkedHashMap<>();
    for (Yaml.Key key : keys) {
      String id = group + "." + key.name();
      Fact fact = scope.law().facts().get(id);
      if (fact == null) {
        names.unknownFact(group, key);
      } else {
        fact(fact, key).ifPresent(stated -> facts.put(id, stated));
      }
    }
    return Collections.unmodifiableMap(facts);
  }

  private void add(Map<String, StatedFact> facts, String id, StatedFact fact) {
    StatedFact earlier = facts.putIfAbsent(id, fact);
    if (earlier != null) {
      scope
          .faults()
          .add(
              CaseCode.DUPLICATE_KEY,
              fact.place(),
              "`" + id + "` is stated twice.",
              "Keep one of them.",
              earlier.place(),
              "the first time");
    }
  }

  private Optional<StatedFact> fact(Fact fact, Yaml.Key key) {
    if (!(fact.derivation() instanceof Fact.Derivation.Asked)) {
      scope
          .faults()
          .add(
              CaseCode.DERIVED_FACT,
              key.place(),
              "`" + fact.id() + "` is derived from elsewhere and is not stated.",
              fact.derivation() instanceof Fact.Derivation.IsCampaign
                  ? "Put the operations under `campaigns:`."
                  : "To take it as given, write `" + fact.id() + ": yes` under `stipulated:`.");
      return Optional.empty();
    }
    if (nothing(key.value())) {
      return Optional.empty();
    }
    boolean detailed =
        key.value() instanceof Yaml.Keys map
            && (fact.shape() != Fact.Shape.SET
                || map.keys().stream().anyMatch(k -> List.of(DETAILS).contains(k.name())));
    Entry entry =
        detailed
            ? Entry.of(
                key.value(), "the fact `" + fact.id() + "`", key.place(), scope.faults(), DETAILS)
            : Entry.of(
                new Yaml.Keys(List.of(), key.place()),
                "the fact",
                key.place(),
                scope.faults(),
                DETAILS);
    Optional<Yaml> said = detailed ? entry.required("value") : Optional.of(key.value());
    return said.flatMap(yaml -> values.read(fact, yaml)).map(value -> stated(fact, value, entry));
  }

  private StatedFact stated(Fact fact, Value value, Entry entry) {
    List<String> evidence = new ArrayList<>();
    for (Yaml.Text id : entry.texts("evidence")) {
      if (scope.word(
          CaseCode.UNKNOWN_EVIDENCE, "evidence", id.text(), scope.evidence(), id.place())) {
        evidence.add(id.text());
      }
    }
    String source = entry.text("source");
    scope.sources(source, entry.placeOf("source"));
    String assessor = entry.text("assessor");
    String reasons = entry.text("reasons");
    boolean settled = !(value instanceof Value.Unknown || value instanceof Value.Disputed);
    if (fact.evaluative() && settled && (assessor.isEmpty() || reasons.isEmpty())) {
      String lacks =
          assessor.isEmpty() ? reasons.isEmpty() ? "assessor and reasons" : "assessor" : "reasons";
      scope
          .faults()
          .add(
              CaseCode.NO_ASSESSOR,
              entry.place(),
              "`" + fact.id() + "` is a judgement and stands here without " + lacks + ".",
              "Write `{value: ..., assessor: who judged, reasons: why}`, or `unknown`.");
    }
    return new StatedFact(
        fact.id(),
        value,
        source,
        List.copyOf(evidence),
        assessor,
        reasons,
        claims(value, entry),
        proved(entry),
        probability(fact, value, entry),
        MarkingReader.text(entry, scope.faults()),
        entry.place());
  }

  private Map<String, String> claims(Value value, Entry entry) {
    Map<String, String> claims = new LinkedHashMap<>();
    for (Yaml.Key claim : entry.keysOf("claims")) {
      if (scope.state(claim.name(), claim.place())) {
        claims.put(
            claim.name(),
            claim.value() instanceof Yaml.Text text ? text.text().strip() : wrongClaim(claim));
      }
    }
    if (!claims.isEmpty() && !(value instanceof Value.Disputed)) {
      scope
          .faults()
          .add(
              CaseCode.WRONG_TYPE,
              entry.placeOf("claims"),
              "Claims of the parties go with a disputed fact.",
              "Write `value: disputed`, or leave the claims out.");
    }
    return Collections.unmodifiableMap(claims);
  }

  private String wrongClaim(Yaml.Key claim) {
    scope
        .faults()
        .add(
            CaseCode.WRONG_TYPE,
            claim.value().place(),
            "A claim is one value; here stands " + claim.value().kind() + ".",
            "Write `" + Words.quoted(claim.name()).replace("`", "") + ": yes`, for example.");
    return "";
  }

  private List<String> proved(Entry entry) {
    Question standards = scope.law().questions().get(STANDARDS);
    List<String> known =
        standards == null
            ? List.of()
            : standards.options().stream()
                .filter(o -> o.computedAs().isEmpty())
                .map(Option::id)
                .filter(id -> !id.equals(Standards.SLIDING))
                .toList();
    List<String> proved = new ArrayList<>();
    for (Yaml.Text text : entry.texts("proved")) {
      if (scope.word(
          CaseCode.UNKNOWN_OPTION, "standard of proof", text.text(), known, text.place())) {
        proved.add(text.text());
      }
    }
    return List.copyOf(proved);
  }

  /** How probable it is that the fact is as stated; of an unknown yes or no fact, that it holds. */
  private String probability(Fact fact, Value value, Entry entry) {
    String probability = entry.text("probability");
    boolean open = value instanceof Value.Unknown || value instanceof Value.Disputed;
    if (!probability.isEmpty() && open && fact.shape() != Fact.Shape.YES_NO) {
      scope
          .faults()
          .add(
              CaseCode.WRONG_TYPE,
              entry.placeOf("probability"),
              "A probability says how probable it is that `"
                  + fact.id()
                  + "` is as stated, and no value is stated.",
              "State the value that is that probable, or leave the probability out.");
      return "";
    }
    if (!probability.isEmpty() && !PROBABILITY.matcher(probability).matches()) {
      scope
          .faults()
          .add(
              CaseCode.WRONG_TYPE,
              entry.placeOf("probability"),
              Words.quoted(probability) + " is not a probability.",
              "Write a number from 0 to 1, such as `0.7`.");
      return "";
    }
    return probability;
  }

  private static boolean nothing(Yaml yaml) {
    return yaml instanceof Yaml.Text text && text.isNothing();
  }
}
