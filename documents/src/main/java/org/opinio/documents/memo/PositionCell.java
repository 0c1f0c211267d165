// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.List;
import java.util.Optional;
import org.opinio.assess.Stand;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;
import org.opinio.law.Question;

/** Where a holder stands on a question, in a few words. */
final class PositionCell {

  private final Memo memo;

  PositionCell(Memo memo) {
    this.memo = memo;
  }

  Text of(Holder holder, Question question) {
    Optional<Stand> stand = memo.wording().stand(holder.id(), question.id()).filter(Stand::isOwn);
    if (stand.isEmpty()) {
      return memo.say("positions.silent");
    }
    Slot options = Slot.of("options", memo.readings().anyOf(question, stand.get().options()));
    return switch (stand.get().basis()) {
      case RESERVES -> memo.say("positions.reserves");
      case AMBIGUOUS -> memo.say("positions.ambiguous", options);
      case SAID, SILENT, GENERAL_LAW, PREVAILING_VIEW, NO_LIMIT_STATED ->
          said(question, stand.get(), options);
    };
  }

  private Text said(Question question, Stand stand, Slot options) {
    if (!question.isSet()) {
      return memo.say("positions.holds", options);
    }
    List<Text> all =
        stand.options().stream().map(o -> memo.readings().option(question, o)).toList();
    Slot held = Slot.of("options", memo.wording().phrases().and(all));
    Slot rejected = Slot.of("rejected", memo.readings().anyOf(question, stand.rejected()));
    return stand.options().isEmpty()
        ? memo.say("positions.rejects", rejected)
        : stand.rejected().isEmpty()
            ? memo.say("positions.holds", held)
            : memo.say("positions.both", held, rejected);
  }
}
