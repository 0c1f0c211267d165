// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.ReadingWords;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Citation;
import org.opinio.law.Question;

/** A meeting being written up: its words, and a note of who spoke to which question where. */
final class Minutes {

  private final Meeting meeting;
  private final Wording wording;
  private final ReadingWords readings;
  private final Spoken spoken = new Spoken();

  Minutes(Meeting meeting, Wording wording) {
    this.meeting = meeting;
    this.wording = wording;
    this.readings = new ReadingWords(wording);
  }

  Meeting meeting() {
    return meeting;
  }

  Wording wording() {
    return wording;
  }

  Spoken spoken() {
    return spoken;
  }

  Text say(String key, Slot... slots) {
    return wording.say(key, slots);
  }

  /** Words of the file, marked as foreign where the document is in another language. */
  Text said(String words) {
    boolean own = wording.language().code().equals(meeting.language());
    return own || words.isEmpty()
        ? Text.of(words)
        : new Text(List.of(new Inline.Foreign(words, meeting.language(), Inline.Type.PLAIN)));
  }

  /** The same in strong type. */
  static Text strong(Text text) {
    List<Inline> parts = new ArrayList<>();
    for (Inline part : text.parts()) {
      parts.add(
          switch (part) {
            case Inline.Words w -> new Inline.Words(w.words(), Inline.Type.STRONG);
            case Inline.Foreign f ->
                new Inline.Foreign(f.words(), f.language(), Inline.Type.STRONG);
            case Inline.Sign s -> s;
            case Inline.Link l -> l;
            case Inline.Target t -> t;
            case Inline.NoteRef n -> n;
            case Inline.NoteNumber n -> n;
            case Inline.Blank b -> b;
          });
    }
    return new Text(parts);
  }

  Optional<Question> question(String id) {
    return Optional.ofNullable(wording.law().questions().get(id));
  }

  /** Who spoke, as within a sentence; without words where that is not told. */
  Text voice(Voice voice) {
    return switch (voice) {
      case Voice.Sides sides -> names(sides.ids());
      case Voice.All all -> say("voice.all");
      case Voice.Some some ->
          some.side().isEmpty()
              ? say("voice.some")
              : say("voice.some-of", Slot.of("side", names(some.side().stream().toList())));
      case Voice.Others others ->
          others.side().isEmpty()
              ? say("voice.others")
              : say("voice.others-of", Slot.of("side", names(others.side().stream().toList())));
      case Voice.One one ->
          one.side().isEmpty()
              ? say("voice.one")
              : say("voice.one-of", Slot.of("side", names(one.side().stream().toList())));
      case Voice.Untold untold -> Text.EMPTY;
    };
  }

  /** A holder by the name of the side that is tied to it, else by its own. */
  Text holder(String id) {
    return meeting.sides().stream()
        .filter(s -> s.holder().equals(Optional.of(id)))
        .findFirst()
        .map(s -> said(s.name()))
        .orElseGet(() -> wording.names().holder(id));
  }

  /** Sides as a list in a sentence. */
  Text names(List<String> sides) {
    return wording
        .phrases()
        .and(
            sides.stream()
                .map(meeting::side)
                .flatMap(Optional::stream)
                .map(s -> said(s.name()))
                .toList());
  }

  /** The readings in quotation marks, in the words of their options. */
  Text options(String question, List<String> options) {
    return question(question)
        .map(q -> {
          List<Text> texts = options.stream().map(o -> readings.option(q, o)).toList();
          return q.isSet() ? wording.phrases().and(texts) : wording.phrases().or(texts);
        })
        .orElse(Text.EMPTY);
  }

  /** The readings that something goes with, as a sentence; nothing where there are none. */
  Text reading(String question, List<String> options) {
    return options.isEmpty()
        ? Text.EMPTY
        : say("reading", Slot.of("options", options(question, options)));
  }

  /** A paragraph of plain words of the file. */
  Block.Paragraph prose(String words, List<Citation> citations) {
    int number = wording.drafting().nextParagraph();
    Text text = say("prose", Slot.of("text", said(words)), wording.note(citations));
    return new Block.Paragraph(number, text, List.of());
  }

  /** What leads into a theme. */
  List<Block> lead(Theme theme) {
    List<Block> blocks = new ArrayList<>();
    theme.text().forEach(t -> blocks.add(prose(t, theme.citations())));
    if (!theme.discussed().isEmpty()) {
      blocks.add(new Block.Line(discussed(theme.discussed())));
    }
    return blocks;
  }

  /** A side by name alone, as at the head of a column. */
  Text column(Side side) {
    return Wording.capital(said(side.name()));
  }

  Text title(Theme theme) {
    return theme.title().isEmpty() ? say("theme.whole") : said(theme.title());
  }

  Text discussed(String name) {
    return name.isEmpty() ? Text.EMPTY : say("discussed", Slot.of("case", said(name)));
  }
}
