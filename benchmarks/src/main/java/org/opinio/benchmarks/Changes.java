// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.diagnostic.Place;
import org.opinio.law.Fact;
import org.opinio.law.Law;

/** Variants of a case that differ from it in one fact of its first situation. */
final class Changes {

  private final Law law;

  Changes(Law law) {
    this.law = law;
  }

  /**
   * One variant for each stated fact, which becomes unknown; where none is stated, one for each
   * fact of yes or no, which becomes established.
   */
  List<List<Situation>> of(List<Situation> situations) {
    Map<String, StatedFact> stated = situations.getFirst().facts();
    List<StatedFact> changed = new ArrayList<>();
    stated.values().forEach(fact -> changed.add(fact.with(new StatedFact.Value.Unknown())));
    if (changed.isEmpty()) {
      law.facts().values().stream()
          .filter(fact -> fact.shape() == Fact.Shape.YES_NO)
          .map(fact -> established(fact.id()))
          .forEach(changed::add);
    }
    return changed.stream().map(fact -> with(fact, situations)).toList();
  }

  private static List<Situation> with(StatedFact fact, List<Situation> situations) {
    List<Situation> all = new ArrayList<>(situations);
    Situation s = all.getFirst();
    Map<String, StatedFact> facts = new LinkedHashMap<>(s.facts());
    facts.put(fact.fact(), fact);
    all.set(
        0,
        new Situation(
            s.id(),
            s.title(),
            s.unit(),
            s.isCampaign(),
            s.response(),
            s.acting(),
            s.target(),
            s.as(),
            s.alleged(),
            s.claims(),
            s.allegedActs(),
            s.allegedHosts(),
            s.by(),
            s.date(),
            facts,
            s.stipulated(),
            s.carriesOut()));
    return List.copyOf(all);
  }

  private static StatedFact established(String id) {
    return new StatedFact(
        id,
        new StatedFact.Value.YesNo(true),
        "",
        List.of(),
        "",
        "",
        Map.of(),
        List.of(),
        "",
        "",
        Place.of("benchmark"));
  }
}
