// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opinio.assess.ReadingTerm;
import org.opinio.assess.Stands;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Text;
import org.opinio.law.Element;
import org.opinio.law.Option;
import org.opinio.law.Question;

/** Readings in the words of their options, each with a link to its question. */
public final class ReadingWords {

  private final Wording wording;

  public ReadingWords(Wording wording) {
    this.wording = wording;
  }

  /** An option in quotation marks; its id where the question has none of that name. */
  public Text option(Question question, String option) {
    return wording.quoted(question.option(option).map(Option::heading).orElse(option));
  }

  /** Options as a list in a sentence, any of them. */
  public Text anyOf(Question question, List<String> options) {
    return wording.phrases().or(options.stream().map(o -> option(question, o)).toList());
  }

  /** Readings that together settle a result, question by question. */
  public Text of(ReadingTerm term) {
    Map<String, List<ReadingTerm.Part>> byQuestion = new LinkedHashMap<>();
    term.parts()
        .forEach(p -> byQuestion.computeIfAbsent(p.question(), q -> new ArrayList<>()).add(p));
    List<Text> texts = new ArrayList<>();
    byQuestion.forEach((id, parts) -> {
      Question question = wording.law().questions().get(id);
      if (question != null) {
        texts.add(on(id, range(question, parts)));
      }
    });
    return texts.isEmpty()
        ? Text.of(wording.words("reading.every"))
        : texts.size() == 1
            ? texts.getFirst()
            : wording.say("reading.together", Slot.of("readings", wording.phrases().and(texts)));
  }

  /** Several combinations of readings, any of which settles a result. */
  public Text anyOf(List<ReadingTerm> terms) {
    return wording.joined("reading.or-on", terms.stream().map(this::of).toList());
  }

  /** The reading that an element or guard names. */
  public Text of(Element.Reading reading) {
    Question question = wording.law().questions().get(reading.question());
    if (question == null) {
      return wording.phrases().or(reading.options().stream().map(Text::of).toList());
    }
    List<Text> options = new ArrayList<>();
    for (String id : reading.options()) {
      boolean accepts = isRung(question, id) && !rungs(question).getFirst().equals(id);
      options.add(
          accepts && !reading.only()
              ? wording.say("reading.wider", Slot.of("option", option(question, id)))
              : option(question, id));
    }
    Text all = wording.phrases().or(options);
    return on(
        question.id(), reading.only() ? wording.say("reading.alone", Slot.of("option", all)) : all);
  }

  /**
   * The question of a reading that stands in its own words, and whether wider readings count too.
   */
  Text question(Element.Reading reading) {
    Question question = wording.law().questions().get(reading.question());
    if (question == null) {
      return Text.of(reading.question());
    }
    Slot link = Slot.of("question", wording.question(question.id()));
    boolean accepts =
        reading.options().stream()
            .anyMatch(o -> isRung(question, o) && !rungs(question).getFirst().equals(o));
    return accepts
        ? wording.say(reading.only() ? "guard.alone" : "guard.wider", link)
        : wording.question(question.id());
  }

  private Text on(String question, Text reading) {
    return wording.say(
        "reading.on", Slot.of("reading", reading), Slot.of("question", wording.question(question)));
  }

  private Text range(Question question, List<ReadingTerm.Part> parts) {
    if (question.isSet()) {
      return ofSet(question, parts);
    }
    List<String> ordinary = Stands.ordinary(question);
    List<String> left =
        ordinary.stream().filter(o -> parts.stream().allMatch(p -> fits(question, o, p))).toList();
    return left.isEmpty()
        ? Text.of(wording.words("reading.none"))
        : range(question, ordinary, left);
  }

  private Text ofSet(Question question, List<ReadingTerm.Part> parts) {
    List<Text> with = new ArrayList<>();
    List<Text> without = new ArrayList<>();
    parts.forEach(p -> (p.accepted() ? with : without).add(option(question, p.option())));
    if (without.isEmpty()) {
      return wording.say("reading.with", Slot.of("options", wording.phrases().and(with)));
    }
    if (with.isEmpty()) {
      return wording.say("reading.without", Slot.of("options", wording.phrases().or(without)));
    }
    return wording.say(
        "reading.both",
        Slot.of("with", wording.phrases().and(with)),
        Slot.of("without", wording.phrases().or(without)));
  }

  /** Whether the reading is one of those that the part leaves. */
  private static boolean fits(Question question, String reading, ReadingTerm.Part part) {
    List<String> ids = question.options().stream().map(Option::id).toList();
    boolean rungs = isRung(question, reading) && isRung(question, part.option());
    boolean accepts =
        rungs ? ids.indexOf(reading) <= ids.indexOf(part.option()) : reading.equals(part.option());
    return accepts == part.accepted();
  }

  private Text range(Question question, List<String> ordinary, List<String> left) {
    List<String> rungs = ordinary.stream().filter(o -> isRung(question, o)).toList();
    List<String> of = left.stream().filter(rungs::contains).toList();
    List<Text> words = new ArrayList<>();
    boolean isPart = of.size() > 1 && of.size() < rungs.size();
    if (isPart && of.getFirst().equals(rungs.getFirst())) {
      words.add(wording.say("reading.wider", Slot.of("option", option(question, of.getLast()))));
    } else if (isPart && of.getLast().equals(rungs.getLast())) {
      words.add(
          wording.say("reading.narrower", Slot.of("option", option(question, of.getFirst()))));
    } else {
      of.forEach(o -> words.add(option(question, o)));
    }
    left.stream().filter(o -> !rungs.contains(o)).forEach(o -> words.add(option(question, o)));
    return wording.phrases().or(words);
  }

  private static List<String> rungs(Question question) {
    return question.options().stream()
        .filter(o -> o.kind() == Option.Kind.RUNG)
        .map(Option::id)
        .toList();
  }

  private static boolean isRung(Question question, String id) {
    return rungs(question).contains(id);
  }
}
