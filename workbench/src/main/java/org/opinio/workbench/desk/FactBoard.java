// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opinio.assess.Assessment;
import org.opinio.assess.FactState;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.CaseEdit;
import org.opinio.cases.Owners;
import org.opinio.cases.StatedFact;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;

/**
 * The facts of one situation, by group, as a user states them.
 *
 * @param groups that users can be asked of, in the order of their ids
 */
public record FactBoard(List<Group> groups) {

  /**
   * A group of facts.
   *
   * @param known how many of its facts are known
   */
  public record Group(FactGroup group, int known, List<Entry> facts) {

    public int total() {
      return facts.size();
    }
  }

  /**
   * One fact.
   *
   * @param choices what can be answered
   * @param chosen short ids among them
   * @param claims of the parties, by name, where it is disputed
   */
  public record Entry(
      Fact fact,
      Optional<CaseEdit.Owner> owner,
      FactState.Status status,
      List<Choice> choices,
      List<String> chosen,
      Map<String, String> claims,
      Optional<StatedFact> stated) {

    public boolean several() {
      return fact.shape() == Fact.Shape.SET;
    }

    /** Words of the values chosen that have a heading of their own. */
    public String words() {
      return choices.stream()
          .filter(c -> !c.heading().isEmpty() && chosen.contains(c.id()))
          .map(Choice::heading)
          .collect(Collectors.joining("; "));
    }

    /** What a party claims, or nothing. */
    public String claim(String code) {
      return stated.map(s -> s.claims().getOrDefault(code, "")).orElse("");
    }

    /** Whether an item of evidence is named for it. */
    public boolean names(String item) {
      return stated.map(s -> s.evidence().contains(item)).orElse(false);
    }

    public boolean holds(String choice) {
      return chosen.contains(choice);
    }
  }

  /** An answer; the heading is empty for those that are alike for all facts. */
  public record Choice(String id, String heading) {}

  private static final List<Choice> YES_NO = List.of(new Choice("yes", ""), new Choice("no", ""));
  private static final List<Choice> OPEN =
      List.of(new Choice("unknown", ""), new Choice("disputed", ""));

  /** One fact; empty where nobody can be asked of it. */
  public Optional<Entry> entry(String fact) {
    return groups.stream()
        .flatMap(g -> g.facts().stream())
        .filter(e -> e.fact().id().equals(fact))
        .findFirst();
  }

  /** The facts of which something is stated. */
  public List<Entry> stated() {
    return groups.stream()
        .flatMap(g -> g.facts().stream())
        .filter(e -> e.stated().isPresent())
        .toList();
  }

  /** The facts of a situation. */
  public static FactBoard of(Assessment assessment, SituationAssessment situation) {
    SortedMap<String, List<Entry>> byGroup = new TreeMap<>();
    for (Fact fact : assessment.law().law().facts().values()) {
      if (isStated(fact)) {
        byGroup
            .computeIfAbsent(fact.group(), g -> new ArrayList<>())
            .add(entry(assessment, situation, fact));
      }
    }
    List<Group> groups = new ArrayList<>();
    byGroup.forEach((id, facts) -> {
      FactGroup group = assessment.law().law().groups().get(id);
      if (group != null) {
        int known = (int) facts.stream().filter(e -> isKnown(e.status())).count();
        groups.add(new Group(group, known, facts));
      }
    });
    return new FactBoard(groups);
  }

  /** Whether a case states the fact: it is asked for, and not only in advice. */
  public static boolean isStated(Fact fact) {
    return fact.derivation() instanceof Fact.Derivation.Asked && !fact.adviceOnly();
  }

  private static Entry entry(Assessment assessment, SituationAssessment situation, Fact fact) {
    Optional<FactState> state = Optional.ofNullable(situation.facts().get(fact.id()));
    Optional<StatedFact> stated = state.flatMap(FactState::stated);
    Map<String, String> claims = new TreeMap<>();
    stated.ifPresent(s ->
        s.claims().forEach((code, claim) -> claims.put(assessment.subject().nameOf(code), claim)));
    return new Entry(
        fact,
        Owners.of(assessment.subject(), situation.situation(), fact),
        state.map(FactState::status).orElse(FactState.Status.UNKNOWN),
        choices(fact),
        stated.map(s -> chosen(s.value())).orElse(List.of("unknown")),
        claims,
        stated);
  }

  private static List<Choice> choices(Fact fact) {
    List<Choice> choices = new ArrayList<>();
    if (fact.shape() == Fact.Shape.YES_NO) {
      choices.addAll(YES_NO);
    } else {
      fact.values().forEach(v -> choices.add(new Choice(v.id(), v.heading())));
    }
    choices.addAll(OPEN);
    return choices;
  }

  /** The short ids of what a value says. */
  static List<String> chosen(StatedFact.Value value) {
    return switch (value) {
      case StatedFact.Value.YesNo y -> List.of(y.yes() ? "yes" : "no");
      case StatedFact.Value.One one -> List.of(one.value());
      case StatedFact.Value.Some some -> some.holding();
      case StatedFact.Value.Unknown u -> List.of("unknown");
      case StatedFact.Value.Disputed d -> List.of("disputed");
    };
  }

  private static boolean isKnown(FactState.Status status) {
    return switch (status) {
      case ESTABLISHED, REFUTED, VALUED, STIPULATED, STIPULATED_NOT, DERIVED, DERIVED_NOT -> true;
      case UNKNOWN, DISPUTED, BELOW_STANDARD -> false;
    };
  }
}
