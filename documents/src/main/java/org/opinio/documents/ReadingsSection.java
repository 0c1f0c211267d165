// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;
import org.opinio.law.Question;

/** The questions that the report names, and who holds which reading. */
final class ReadingsSection {

  private static final String INTRODUCTION =
      "Each question on which a result above turns or may turn, with its readings and who holds them."
          + " Holders are named where they have spoken; what a group has said is its own word.";

  /** Holders of whom each is shown by itself, with what it has said in our words. */
  private static final int MOST_APART = 6;

  private final Composition composition;
  private final List<Holder> holders;
  private final boolean apart;

  ReadingsSection(Composition composition) {
    this(composition, composition.holders(), false);
  }

  /** The readings, and which of some holders hold them; of a few each by itself. */
  ReadingsSection(Composition composition, List<Holder> holders) {
    this(composition, holders, holders.size() <= MOST_APART);
  }

  private ReadingsSection(Composition composition, List<Holder> holders, boolean apart) {
    this.composition = composition;
    this.holders = holders;
    this.apart = apart;
  }

  /** Empty where the report names no question. */
  Optional<Section> section() {
    List<Question> questions = composition.questionsNamed();
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(composition.paragraph(Text.of(INTRODUCTION)));
    int number = 0;
    for (Question question : questions) {
      number++;
      blocks.add(question(question, number));
    }
    return Optional.of(
        new Section("readings", "", Text.of("Readings, and who holds them"), blocks, List.of()));
  }

  private Block question(Question question, int number) {
    int paragraph = composition.nextParagraph();
    Text text =
        Text.build()
            .part(new Inline.Target("Q" + number, "q" + number))
            .words(" ")
            .strong(question.heading())
            .words(" " + degree(question.degree()) + ". ")
            .words(question.text().words())
            .text(composition.cite(question.text().citations()))
            .words(
                question
                    .prevailing()
                    .map(p -> " Prevailing view: " + Terms.quoted(question, p) + ".")
                    .orElse(""))
            .words(" [" + question.id() + "]")
            .done();
    return new Block.Paragraph(paragraph, text, List.of(new Block.Points(points(question))));
  }

  private List<Text> points(Question question) {
    return apart
        ? holders.stream().map(h -> new HolderViews(composition, h).on(question)).toList()
        : new HoldersOfQuestion(composition, question, holders).points();
  }

  private static String degree(Question.Degree degree) {
    return switch (degree) {
      case CONTESTED -> "Contested";
      case LEANING -> "Leaning";
      case NEAR_SETTLED -> "Near-settled";
    };
  }
}
