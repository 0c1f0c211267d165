// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.report.Section;

/** Drafts the legal memorandum on a case. */
public final class Memorandum {

  static final String ANALYSIS = "5";

  private Memorandum() {}

  /** The memorandum; neutral where nobody is advised. */
  public static Document of(Instructions instructions) {
    Memo memo = new Memo(instructions, true, "memo");
    List<Section> sections = new ArrayList<>();
    sections.add(new QuestionPart(memo).section());
    sections.add(new AnswerPart(memo).section());
    sections.add(new FactsPart(memo).section());
    sections.add(new LawPart(memo).section());
    sections.add(new AnalysisPart(memo).section());
    sections.add(new ResponsesPart(memo).section());
    sections.add(new DecidesPart(memo).section());
    sections.add(new ProofPart(memo).section());
    sections.add(new LimitsPart(memo).section());
    sections.add(new PositionsPart(memo).section());
    sections.add(new AuthoritiesPart(memo).section());
    sections.add(new ReceiptPart(memo).section());
    return memo.document("memo.genre", sections);
  }
}
