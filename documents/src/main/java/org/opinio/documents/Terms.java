// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opinio.assess.ReadingTerm;
import org.opinio.assess.Stands;
import org.opinio.documents.report.Text;
import org.opinio.law.Element;
import org.opinio.law.Option;
import org.opinio.law.Question;

/** Puts readings into the words of their options. */
final class Terms {

  private final Composition composition;

  Terms(Composition composition) {
    this.composition = composition;
  }

  /** Readings that together settle a result, question by question. */
  Text of(ReadingTerm term) {
    Map<String, List<ReadingTerm.Part>> byQuestion = new LinkedHashMap<>();
    term.parts()
        .forEach(p -> byQuestion.computeIfAbsent(p.question(), q -> new ArrayList<>()).add(p));
    List<Text> texts = new ArrayList<>();
    byQuestion.forEach((id, parts) -> {
      Question question = composition.law().questions().get(id);
      String words = question == null ? id : words(question, parts);
      texts.add(Text.build().part(composition.question(id)).words(" " + words).done());
    });
    return Text.build().joined(texts, "; ").done();
  }

  /** The reading that an element or guard names. */
  Text of(Element.Reading reading) {
    Question question = composition.law().questions().get(reading.question());
    String words =
        question == null ? String.join(" or ", reading.options()) : words(question, reading);
    return Text.build().part(composition.question(reading.question())).words(" " + words).done();
  }

  private static String words(Question question, Element.Reading reading) {
    List<String> words = new ArrayList<>();
    for (String id : reading.options()) {
      boolean rung =
          question.option(id).map(o -> o.kind() == Option.Kind.RUNG).orElse(false)
              && !widest(question).equals(id)
              && !reading.only();
      words.add(quoted(question, id) + (rung ? " or a wider reading" : ""));
    }
    return (reading.only() ? "only " : "") + String.join(" or ", words);
  }

  private static String widest(Question question) {
    return question.options().stream()
        .filter(o -> o.kind() == Option.Kind.RUNG)
        .map(Option::id)
        .findFirst()
        .orElse("");
  }

  private static String words(Question question, List<ReadingTerm.Part> parts) {
    if (question.isSet()) {
      return withAndWithout(question, parts);
    }
    List<String> ordinary = Stands.ordinary(question);
    List<String> left =
        ordinary.stream().filter(o -> parts.stream().allMatch(p -> fits(question, o, p))).toList();
    return left.isEmpty() ? "no ordinary reading" : range(question, ordinary, left);
  }

  private static String withAndWithout(Question question, List<ReadingTerm.Part> parts) {
    List<String> with = new ArrayList<>();
    List<String> without = new ArrayList<>();
    parts.forEach(p -> (p.accepted() ? with : without).add(quoted(question, p.option())));
    String included = with.isEmpty() ? "" : "with " + list(with, "and");
    String excluded = without.isEmpty() ? "" : "without " + list(without, "or");
    return included + (with.isEmpty() || without.isEmpty() ? "" : " and ") + excluded;
  }

  /** Words in a list, the last joined to the others by a word. */
  static String list(List<String> words, String last) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " "
            + last
            + " "
            + words.getLast();
  }

  /** Whether the reading is one of those that the part leaves. */
  private static boolean fits(Question question, String reading, ReadingTerm.Part part) {
    List<String> ids = question.options().stream().map(Option::id).toList();
    boolean rungs = isRung(question, reading) && isRung(question, part.option());
    boolean accepts =
        rungs ? ids.indexOf(reading) <= ids.indexOf(part.option()) : reading.equals(part.option());
    return accepts == part.accepted();
  }

  private static boolean isRung(Question question, String id) {
    return question.option(id).map(o -> o.kind() == Option.Kind.RUNG).orElse(false);
  }

  private static String range(Question question, List<String> ordinary, List<String> left) {
    List<String> rungs = ordinary.stream().filter(o -> isRung(question, o)).toList();
    List<String> of = left.stream().filter(rungs::contains).toList();
    List<String> words = new ArrayList<>();
    if (of.size() > 1 && of.size() < rungs.size() && of.getFirst().equals(rungs.getFirst())) {
      words.add(quoted(question, of.getLast()) + " or a wider reading");
    } else if (of.size() > 1 && of.size() < rungs.size() && of.getLast().equals(rungs.getLast())) {
      words.add(quoted(question, of.getFirst()) + " or a narrower reading");
    } else {
      of.forEach(o -> words.add(quoted(question, o)));
    }
    left.stream().filter(o -> !rungs.contains(o)).forEach(o -> words.add(quoted(question, o)));
    return String.join(" or ", words);
  }

  static String quoted(Question question, String option) {
    return "‘" + question.option(option).map(Option::heading).orElse(option) + "’";
  }
}
