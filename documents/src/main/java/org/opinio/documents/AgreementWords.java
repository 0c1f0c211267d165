// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.compare.AgreedQuestions;
import org.opinio.compare.Agreement;
import org.opinio.compare.Agreements;
import org.opinio.compare.Choice;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.law.Question;

/** Says which agreements bring holders to a result. */
final class AgreementWords {

  private static final int MOST_SHOWN = 12;

  private final Composition composition;
  private final HolderNames names;

  AgreementWords(Composition composition) {
    this.composition = composition;
    this.names = new HolderNames(composition);
  }

  /**
   * What brings them to a result.
   *
   * @param result as it ends a sentence, such as {@code established}
   */
  List<Block> of(Agreements agreements, String result) {
    if (!agreements.possible()) {
      return List.of(
          new Block.Line(
              Text.of(
                  "No agreement on questions of law brings all of them to "
                      + result
                      + " on these facts.")));
    }
    List<Text> points = new ArrayList<>();
    agreements.sets().forEach(set -> add(set, points));
    List<Block> blocks = new ArrayList<>();
    if (!points.isEmpty()) {
      blocks.add(
          new Block.Line(
              Text.of(
                  "Each of these agreements, and nothing more, brings all of them to "
                      + result
                      + ":")));
      blocks.add(new Block.Points(points));
    }
    if (!agreements.complete()) {
      blocks.add(new Block.Line(Text.of(cut(agreements, result))));
    }
    return blocks;
  }

  private static String cut(Agreements agreements, String result) {
    String found =
        agreements.completeTo() == 0
            ? "Which agreements bring all of them to " + result + " was not worked out"
            : "Sets of more than "
                + agreements.completeTo()
                + (agreements.completeTo() == 1 ? " question" : " questions")
                + " that bring all of them to "
                + result
                + " were not looked for";
    return found + ": there are too many to try.";
  }

  private void add(AgreedQuestions set, List<Text> points) {
    List<Agreement> shown =
        set.agreements().subList(0, Math.min(MOST_SHOWN, set.agreements().size()));
    shown.forEach(a -> points.add(agreement(a)));
    int more = set.agreements().size() - shown.size();
    if (more > 0) {
      points.add(
          Text.build()
              .words("and " + more + " more on ")
              .text(composition.questions(set.questions()))
              .words(", all in the JSON.")
              .done());
    }
  }

  private Text agreement(Agreement agreement) {
    List<Text> parts = agreement.choices().stream().map(this::choice).toList();
    Text.Builder text = Text.build().joined(parts, "; and ");
    if (!agreement.against().isEmpty()) {
      text.words(" (other than what is said by " + names.of(agreement.against()) + ")");
    }
    return text.words(".").done();
  }

  private Text choice(Choice choice) {
    Question question = composition.law().questions().get(choice.question());
    return Text.build()
        .part(composition.question(choice.question()))
        .words(question == null ? "" : " " + words(question, choice))
        .done();
  }

  private static String words(Question question, Choice choice) {
    if (!question.isSet()) {
      return Terms.list(quoted(question, choice.anyOf()), "or");
    }
    List<String> parts = new ArrayList<>();
    if (!choice.with().isEmpty()) {
      parts.add("with " + Terms.list(quoted(question, choice.with()), "and"));
    }
    if (!choice.without().isEmpty()) {
      parts.add("without " + Terms.list(quoted(question, choice.without()), "or"));
    }
    return String.join(" and ", parts);
  }

  private static List<String> quoted(Question question, List<String> options) {
    return options.stream().map(o -> Terms.quoted(question, o)).toList();
  }
}
