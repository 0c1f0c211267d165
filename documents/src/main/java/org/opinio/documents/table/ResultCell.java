// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.table;

import java.util.EnumSet;
import java.util.Set;
import org.opinio.assess.Columns;
import org.opinio.assess.Finding;
import org.opinio.assess.HolderFinding;
import org.opinio.assess.Verdict;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Mark;
import org.opinio.documents.wording.Wording;

/** What a rule comes to for a holder: a letter, a sign of its own shape, and small letters. */
final class ResultCell {

  private final Wording wording;

  /** Marks used so far, for the legend. */
  private final Set<Mark> used = EnumSet.noneOf(Mark.class);

  ResultCell(Wording wording) {
    this.wording = wording;
  }

  Text of(Finding finding, String holder) {
    HolderFinding own = finding.of(holder);
    Set<Mark> marks = marks(finding, holder);
    used.addAll(marks);
    Text.Builder text = Text.build().part(code(own.verdict()));
    for (Mark mark : marks) {
      text.words(" ").part(MarkSign.of(mark, wording));
    }
    return text.done();
  }

  Text of(Columns.Common common) {
    return Text.build()
        .part(
            switch (common) {
              case ESTABLISHED -> code(Verdict.ESTABLISHED);
              case NOT_ESTABLISHED -> code(Verdict.NOT_ESTABLISHED);
              case OPEN -> code(Verdict.OPEN);
              case PARTED -> parted();
            })
        .done();
  }

  /** Established, not established or undetermined, as a letter and a sign. */
  Inline.Sign code(Verdict verdict) {
    return switch (verdict) {
      case ESTABLISHED -> sign("code.established", "code.established.meaning");
      case NOT_ESTABLISHED -> sign("code.not", "code.not.meaning");
      case OPEN -> sign("code.open", "code.open.meaning");
    };
  }

  Inline.Sign parted() {
    return sign("code.parted", "code.parted.meaning");
  }

  private Inline.Sign sign(String code, String meaning) {
    return new Inline.Sign(wording.words(code), wording.words(meaning));
  }

  Set<Mark> used() {
    return Set.copyOf(used);
  }

  private Set<Mark> marks(Finding finding, String holder) {
    return Mark.of(
        finding,
        holder,
        q -> Groups.haveSpokenFor(wording, holder, q),
        q -> wording.stand(holder, q));
  }
}
