// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Across;
import org.opinio.assess.Finding;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Text;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;
import org.opinio.law.Rule;

/**
 * Of a rule that is open: what it asks of the conduct by itself, where that is settled on some
 * reading, and what remains open beside it.
 */
final class Conduct {

  private final Memo memo;
  private final Plan plan;

  Conduct(Memo memo, Plan plan) {
    this.memo = memo;
    this.plan = plan;
  }

  /** The sentences; empty where the rule is settled, or its conduct is as open as the whole. */
  List<Text> sentences(Finding finding) {
    if (finding.across().kind() != Across.Kind.OPEN) {
      return List.of();
    }
    return Plan.parts(memo.wording().law(), finding.rule())
        .map(r -> Optional.ofNullable(plan.situation().findings().get(r.id())))
        .flatMap(Optional::stream)
        .filter(f -> f.across().kind() != Across.Kind.OPEN)
        .findFirst()
        .map(p -> sentences(p, elements(finding.rule())))
        .orElse(List.of());
  }

  private List<Explanation> elements(Rule rule) {
    Explanation whole =
        new Explainer(plan.situation(), plan.situation().across(), false).of(rule.id());
    return memo.elements(plan).elements(whole);
  }

  private List<Text> sentences(Finding part, List<Explanation> elements) {
    List<Text> sentences = new ArrayList<>();
    sentences.add(memo.results().sentence(memo.rules().named(part.rule().id()), part));
    sentences.addAll(memo.on(part.across()));
    List<Text> open =
        elements.stream()
            .filter(e -> e.outcome().isUndecided() && !e.id().equals(part.rule().id()))
            .filter(e -> !e.words().isEmpty())
            .map(memo.elements(plan)::briefly)
            .toList();
    if (!open.isEmpty()) {
      sentences.add(
          memo.say("conduct.open", Slot.of("points", memo.wording().phrases().and(open))));
    }
    return sentences;
  }
}
