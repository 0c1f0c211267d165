// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.cases.CaseCode;
import org.opinio.cases.internal.Citations;
import org.opinio.cases.internal.Entry;
import org.opinio.cases.internal.Faults;
import org.opinio.cases.internal.Words;
import org.opinio.cases.internal.Yaml;
import org.opinio.law.Citation;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;

/** What the points of a meeting may name: the law, the sources and the sides. */
record Scope(Law law, Set<String> sources, List<Side> sides, boolean chathamHouse, Faults faults) {

  /** Words that may stand where a side is named. */
  static final List<String> VOICES = List.of("all", "some", "others", "one");

  /** Whether the entry says yes; a fault where it says neither yes nor no. */
  static boolean yes(Entry entry, String key, Faults faults) {
    String written = entry.text(key);
    if (!written.isEmpty() && !written.equals("yes") && !written.equals("no")) {
      faults.add(
          CaseCode.UNKNOWN_WORD,
          entry.placeOf(key),
          Words.quoted(written) + " is neither `yes` nor `no`.",
          "Write `" + key + ": yes` or leave it out.");
    }
    return written.equals("yes");
  }

  /** The texts under the key, in their order. */
  List<String> words(Entry entry, String key) {
    return entry.texts(key).stream().map(Yaml.Text::text).toList();
  }

  /** Who said it. */
  Voice voice(Entry entry) {
    List<Yaml.Text> texts = entry.texts("by");
    if (texts.size() == 1 && VOICES.contains(texts.getFirst().text())) {
      Optional<String> side = sides(entry.texts("of")).stream().findFirst();
      return switch (texts.getFirst().text()) {
        case "all" -> new Voice.All();
        case "some" -> new Voice.Some(side);
        case "others" -> new Voice.Others(side);
        default -> new Voice.One(side);
      };
    }
    if (entry.get("of").isPresent()) {
      faults.add(
          MeetingCode.WRONG_VOICE,
          entry.placeOf("of"),
          "`of` says to which side people belong who are not named, and none are meant here.",
          "Write `by: some` or `by: one` with it, or take it out.");
    }
    List<String> ids = sides(texts);
    return ids.isEmpty() ? new Voice.Untold() : new Voice.Sides(ids);
  }

  private List<String> sides(List<Yaml.Text> texts) {
    List<String> known = sides.stream().map(Side::id).toList();
    List<String> ids = new ArrayList<>();
    for (Yaml.Text text : texts) {
      if (known.contains(text.text())) {
        ids.add(text.text());
      } else {
        String meant = faults.meant(text.text(), known);
        faults.add(
            MeetingCode.UNKNOWN_SIDE,
            text.place(),
            "The meeting has no side " + Words.quoted(text.text()) + ".",
            (meant.isEmpty() ? "" : meant + " ")
                + "Name a side of `sides:`, or write "
                + Words.list(VOICES, "or")
                + " alone; people are not named here.");
      }
    }
    return ids.stream().distinct().toList();
  }

  /** The question that the entry is about; the readings go with it. */
  Optional<Point.Tie> tie(Entry entry) {
    String id = entry.text("question");
    if (id.isEmpty()) {
      if (entry.get("option").isPresent()) {
        noQuestion(entry);
      }
      return Optional.empty();
    }
    Question question = law.questions().get(id);
    if (question == null) {
      faults.add(
          CaseCode.UNKNOWN_QUESTION,
          entry.placeOf("question"),
          "The law has no question " + Words.quoted(id) + ".",
          faults.meant(id, law.questions().keySet()));
      return Optional.empty();
    }
    return Optional.of(new Point.Tie(id, options(entry, question)));
  }

  void noQuestion(Entry entry) {
    faults.add(
        MeetingCode.NO_QUESTION,
        entry.placeOf("option"),
        "An option is a reading of a question, and no question is named.",
        "Add `question:` to the point.");
  }

  List<String> options(Entry entry, Question question) {
    List<String> known = question.options().stream().map(Option::id).toList();
    List<String> options = new ArrayList<>();
    for (Yaml.Text text : entry.texts("option")) {
      if (known.contains(text.text())) {
        options.add(text.text());
      } else {
        String meant = faults.meant(text.text(), known);
        faults.add(
            CaseCode.UNKNOWN_OPTION,
            text.place(),
            "The question `" + question.id() + "` has no option " + Words.quoted(text.text()) + ".",
            meant.isEmpty() ? "It has " + Words.list(known, "and") + "." : meant);
      }
    }
    return options.stream().distinct().toList();
  }

  /** What the entry cites. */
  List<Citation> citations(Entry entry, String key) {
    List<Citation> citations = new ArrayList<>();
    for (Yaml.Text text : entry.texts(key)) {
      Optional<List<Citation>> parsed = Citations.parse(text.text());
      if (parsed.isEmpty()) {
        faults.add(
            CaseCode.UNKNOWN_SOURCE,
            text.place(),
            Words.quoted(text.text()) + " is not a citation.",
            "Write `\"@key, pinpoint\"`, with a key from law/sources.");
      }
      for (Citation citation : parsed.orElse(List.of())) {
        known(citation.key(), text);
        if (!citation.reportedBy().isEmpty()) {
          known(citation.reportedBy(), text);
        }
        citations.add(citation);
      }
    }
    return List.copyOf(citations);
  }

  private void known(String key, Yaml.Text text) {
    if (!sources.contains(key)) {
      faults.add(
          CaseCode.UNKNOWN_SOURCE,
          text.place(),
          "There is no source " + Words.quoted(key) + ".",
          faults.meant(key, sources));
    }
  }
}
