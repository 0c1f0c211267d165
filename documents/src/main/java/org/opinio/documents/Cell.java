// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.EnumSet;
import java.util.Set;
import org.opinio.assess.Cause;
import org.opinio.assess.Finding;
import org.opinio.assess.HolderFinding;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;

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
    for (Mark mark : marks(finding, own, holder)) {
      text.part(new Inline.Sign(mark.letter(), ", " + mark.meaning()));
    }
    return text.done();
  }

  /** The same in words, with the marks in brackets. */
  Text inWords(Finding finding, String holder) {
    HolderFinding own = finding.of(holder);
    Inline.Sign sign = Signs.of(own.verdict());
    Text.Builder text =
        Text.build().part(new Inline.Sign(sign.symbol(), "")).words(" " + sign.meaning());
    for (Mark mark : marks(finding, own, holder)) {
      text.words(" ").part(new Inline.Sign(mark.letter(), ", " + mark.meaning()));
    }
    return text.done();
  }

  private Set<Mark> marks(Finding finding, HolderFinding own, String holder) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Cause cause : own.causes()) {
      marks.add(Mark.of(cause.kind()));
      if (cause.kind() == Cause.Kind.SILENT && groups.hasSpokenFor(holder, cause.id())) {
        marks.add(Mark.GROUP);
      }
    }
    if (own.defeasible()) {
      marks.add(Mark.DEFEASIBLE);
    }
    if (own.awaitsShowing()) {
      marks.add(Mark.AWAITS_SHOWING);
    }
    for (String question : finding.across().turnsOn()) {
      composition.stand(holder, question).flatMap(s -> Mark.of(s.basis())).ifPresent(marks::add);
    }
    return marks;
  }
}
