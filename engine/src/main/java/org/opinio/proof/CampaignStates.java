// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.opinio.assess.Following;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;

/**
 * What campaigns take from facts of their operations that have a probability: the case is read
 * again in each state of these facts, those of one id at a time, for a fact of a campaign follows
 * from facts of its own id alone. In a state in which a value is not as stated, a yes or no fact is
 * the other way round, and any other fact is unknown.
 */
final class CampaignStates {

  /** Facts of one id with a probability in one campaign, beyond which it is left out. */
  static final int MOST = 10;

  private final Case subject;
  private final Function<Case, List<Situation>> reader;
  private final Predicate<StatedFact> isWeighed;
  private final List<Following> followings = new ArrayList<>();
  private final Set<String> left = new TreeSet<>();

  /**
   * The states of a case.
   *
   * @param reader finds the situations of a case
   * @param isWeighed whether a fact counts with its probability
   */
  CampaignStates(
      Case subject, Function<Case, List<Situation>> reader, Predicate<StatedFact> isWeighed) {
    this.subject = subject;
    this.reader = reader;
    this.isWeighed = isWeighed;
    subject.campaigns().values().forEach(this::in);
  }

  /** What follows in which states; nothing of campaigns that are left out. */
  List<Following> followings() {
    return List.copyOf(followings);
  }

  /** Ids of the campaigns that are left out. */
  Set<String> left() {
    return Set.copyOf(left);
  }

  private void in(Campaign campaign) {
    Map<String, List<StatedFact>> weighed = new TreeMap<>();
    campaign.operations().stream()
        .map(subject::operation)
        .flatMap(Operations::facts)
        .filter(isWeighed)
        .filter(f -> !campaign.facts().containsKey(f.fact()))
        .distinct()
        .forEach(f -> weighed.computeIfAbsent(f.fact(), id -> new ArrayList<>()).add(f));
    int most = weighed.values().stream().mapToInt(List::size).max().orElse(0);
    if (most > MOST) {
      left.add(campaign.id());
      return;
    }
    List<Map<String, Situation>> read = new ArrayList<>();
    for (int state = 0; !weighed.isEmpty() && state < 1 << most; state++) {
      read.add(read(campaign, weighed, state));
    }
    weighed.forEach((id, facts) -> follow(id, facts, read));
  }

  /** The campaign's situations by id, in one state. */
  private Map<String, Situation> read(
      Campaign campaign, Map<String, List<StatedFact>> weighed, int state) {
    Map<StatedFact, StatedFact.Value> values = new HashMap<>();
    for (List<StatedFact> facts : weighed.values()) {
      for (int i = 0; i < facts.size(); i++) {
        values.put(facts.get(i), value(facts.get(i).value(), isSo(state, i)));
      }
    }
    Map<String, Situation> found = new LinkedHashMap<>();
    for (Situation situation : reader.apply(Restating.as(values).from(subject))) {
      if (situation.unit().equals(campaign.id())) {
        found.put(situation.id(), situation);
      }
    }
    return found;
  }

  private static boolean isSo(int state, int fact) {
    return (state >> fact & 1) == 1;
  }

  private static StatedFact.Value value(StatedFact.Value stated, boolean isSo) {
    return switch (stated) {
      case StatedFact.Value.YesNo y -> new StatedFact.Value.YesNo(y.yes() == isSo);
      case StatedFact.Value.Unknown u -> new StatedFact.Value.YesNo(isSo);
      case StatedFact.Value.Disputed d -> new StatedFact.Value.YesNo(isSo);
      case StatedFact.Value.One o -> isSo ? o : new StatedFact.Value.Unknown();
      case StatedFact.Value.Some s -> isSo ? s : new StatedFact.Value.Unknown();
    };
  }

  private void follow(String id, List<StatedFact> facts, List<Map<String, Situation>> read) {
    for (String situation : read.getFirst().keySet()) {
      List<Optional<StatedFact.Value>> values =
          read.stream()
              .limit(1L << facts.size())
              .map(s -> Optional.ofNullable(s.get(situation)))
              .map(s -> s.map(known -> known.facts().get(id)))
              .map(f -> f.filter(Known::isKnown).map(StatedFact::value))
              .toList();
      Map<StatedFact.Value, List<Map<StatedFact, Boolean>>> states = new LinkedHashMap<>();
      List<Integer> bearing = bearing(values, facts.size());
      for (int state = 0; state < values.size() && !bearing.isEmpty(); state++) {
        Map<StatedFact, Boolean> events = new LinkedHashMap<>();
        for (int i : bearing) {
          events.put(facts.get(i), isSo(state, i));
        }
        values
            .get(state)
            .map(v -> states.computeIfAbsent(v, own -> new ArrayList<>()))
            .filter(own -> !own.contains(events))
            .ifPresent(own -> own.add(events));
      }
      states.forEach((value, own) -> followings.add(new Following(situation, id, value, own)));
    }
  }

  /** The facts that make a difference in some state. */
  private static List<Integer> bearing(List<Optional<StatedFact.Value>> values, int facts) {
    List<Integer> bearing = new ArrayList<>();
    for (int i = 0; i < facts; i++) {
      for (int state = 0; state < values.size(); state++) {
        if (!values.get(state).equals(values.get(state ^ 1 << i))) {
          bearing.add(i);
          break;
        }
      }
    }
    return bearing;
  }
}
