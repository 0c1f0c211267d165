// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Columns;
import org.opinio.assess.DeniedReliance;
import org.opinio.assess.Finding;
import org.opinio.cases.NamedSource;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;
import org.opinio.law.Question;

/** Warns a party that relies on a reading which it has itself denied. */
final class Warnings {

  private Warnings() {}

  /** Where the advised holder, invoking the rule, would rely on what it denies. */
  static Optional<Text> denied(Memo memo, Finding finding) {
    if (memo.sides().size() < 2) {
      return Optional.empty();
    }
    Holder advised = memo.sides().getFirst();
    Holder opposing = memo.sides().getLast();
    boolean warned =
        Columns.of(finding, advised.id(), opposing.id())
            .advisedWouldRelyOnWhatItDenies(
                memo.wording()
                    .assessment()
                    .stands()
                    .getOrDefault(advised.id(), Collections.emptySortedMap()),
                finding.across());
    return warned
        ? Optional.of(
            memo.say(
                "warning.rule",
                Slot.of("rule", memo.rules().named(finding.rule().id())),
                Slot.of("advised", memo.wording().names().holder(advised.id())),
                Slot.of("opposing", memo.wording().names().holder(opposing.id())),
                Slot.of("questions", memo.wording().questions(finding.across().turnsOn()))))
        : Optional.empty();
  }

  /** The parties of the case that are said to rely on a reading which they have denied. */
  static List<Text> reliances(Memo memo) {
    return DeniedReliance.in(memo.wording().assessment()).stream()
        .map(d -> reliance(memo, d))
        .toList();
  }

  private static Text reliance(Memo memo, DeniedReliance denied) {
    Question question = memo.wording().law().questions().get(denied.reliance().question());
    Holder holder = memo.wording().law().holders().get(denied.holder());
    if (question == null || holder == null) {
      return Text.EMPTY;
    }
    NamedSource source = memo.wording().source(denied.reliance().source());
    Text first =
        memo.say(
            "warning.reliance",
            Slot.of("party", memo.wording().names().holder(holder.id())),
            Slot.of("option", memo.readings().option(question, denied.reliance().option())),
            Slot.of("question", memo.wording().question(question.id())),
            memo.wording().note(source.citations()));
    return memo.wording().sentences(List.of(first, memo.views().on(question, holder)));
  }
}
