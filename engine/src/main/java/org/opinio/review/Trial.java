// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opinio.assess.ReadingDomain;
import org.opinio.compile.Evaluation;
import org.opinio.logic.Diagrams;

/** A plan with some of its facts set otherwise. */
final class Trial {

  private final Plan plan;
  private final List<Evaluation> units;
  private final ReadingDomain domain;

  private Trial(Plan plan, List<Evaluation> units) {
    this.plan = plan;
    this.units = units;
    this.domain = ReadingDomain.ordinary(units.getFirst());
  }

  static Trial of(Plan plan, Collection<Literal> set) {
    List<Map<Integer, Boolean>> values = List.of(new HashMap<>(), new HashMap<>());
    set.forEach(l -> values.get(l.unit()).put(l.variable(), l.value()));
    List<Evaluation> units = new ArrayList<>();
    Map<Integer, Evaluation.Between> found = new TreeMap<>();
    if (plan.units().size() > 1) {
      Evaluation response = plan.units().get(1).changed(values.get(1), Map.of());
      plan.derived()
          .forEach((variable, node) ->
              found.put(
                  variable,
                  new Evaluation.Between(response.established(node), response.refuted(node))));
      units.add(response);
    }
    units.addFirst(plan.units().getFirst().changed(values.getFirst(), found));
    return new Trial(plan, units);
  }

  Plan plan() {
    return plan;
  }

  Evaluation unit(int unit) {
    return units.get(unit);
  }

  Diagrams diagrams() {
    return units.getFirst().diagrams();
  }

  ReadingDomain domain() {
    return domain;
  }

  boolean isPossible() {
    return units.stream().allMatch(Evaluation::isPossible);
  }

  /** Whether the node of the operation is established on every ordinary reading. */
  boolean isEstablished(int node) {
    int established = units.getFirst().established(node);
    return diagrams().entails(domain.over(established), established);
  }

  Colour colour() {
    if (isEstablished(plan.red())) {
      return Colour.RED;
    }
    if (isEstablished(plan.nearRed())) {
      return Colour.NEAR_RED;
    }
    return isEstablished(plan.green()) ? Colour.GREEN : Colour.AMBER;
  }
}
