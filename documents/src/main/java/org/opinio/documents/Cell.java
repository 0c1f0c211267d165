// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.Set;
import org.opinio.assess.Finding;
import org.opinio.assess.HolderFinding;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Mark;

/** A result for one holder in a sign and small marks. */
final class Cell {

  private final Composition composition;
  private final GroupEvidence groups;

  Cell(Composition composition, GroupEvidence groups) {
    this.composition = composition;
    this.groups = groups;
  }

  Text of(Finding finding, String holder) {
    HolderFinding own = finding.of(holder);
    Text.Builder text = Text.build().part(Signs.of(own.verdict()));
    for (Mark mark : marks(finding, holder)) {
      text.part(new Inline.Sign(MarkWords.letter(mark), ", " + MarkWords.meaning(mark)));
    }
    return text.done();
  }

  /** The same in words, with the marks in brackets. */
  Text inWords(Finding finding, String holder) {
    HolderFinding own = finding.of(holder);
    Inline.Sign sign = Signs.of(own.verdict());
    Text.Builder text =
        Text.build().part(new Inline.Sign(sign.symbol(), "")).words(" " + sign.meaning());
    for (Mark mark : marks(finding, holder)) {
      text.words(" ").part(new Inline.Sign(MarkWords.letter(mark), ", " + MarkWords.meaning(mark)));
    }
    return text.done();
  }

  private Set<Mark> marks(Finding finding, String holder) {
    return Mark.of(
        finding, holder, q -> groups.hasSpokenFor(holder, q), q -> composition.stand(holder, q));
  }
}
