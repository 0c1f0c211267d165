// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.Optional;
import org.opinio.documents.draft.Direction;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;

/** Writes lines of words as runs, references as fields. */
final class Runs {

  private static final int LONGEST_NAME = 64;
  private static final String SYMBOLS = "Segoe UI Symbol";

  private final Xml xml;
  private final StyleIds styles;
  private final Phrases phrases;
  private final Outline outline;
  private final boolean inNotes;
  private boolean rightToLeft;
  private int bookmarks;
  private int controls;

  /**
   * Runs in one part.
   *
   * @param outline of the document
   * @param inNotes whether the part is that of the footnotes
   */
  Runs(Xml xml, StyleIds styles, Phrases phrases, Outline outline, boolean inNotes) {
    this.xml = xml;
    this.styles = styles;
    this.phrases = phrases;
    this.outline = outline;
    this.inNotes = inNotes;
  }

  /** What follows stands in a paragraph of this direction. */
  void within(boolean paragraphFromRightToLeft) {
    rightToLeft = paragraphFromRightToLeft;
  }

  /** All words of a line, for what cannot hold more than words. */
  static String plain(Text text) {
    StringBuilder words = new StringBuilder();
    for (Inline part : text.parts()) {
      words.append(
          switch (part) {
            case Inline.Words w -> w.words();
            case Inline.Foreign f -> f.words();
            case Inline.Sign s -> s.meaning().isEmpty() ? s.symbol() : s.meaning();
            case Inline.Link l -> l.words();
            case Inline.Target t -> t.words();
            case Inline.NoteNumber n -> Integer.toString(n.number());
            case Inline.Blank b -> "[" + b.what() + "]";
            case Inline.NoteRef n -> "";
          });
    }
    return words.toString();
  }

  void text(Text text) {
    text.parts().forEach(this::inline);
  }

  /** A line with the meaning of each sign after it, for who cannot see or know the sign. */
  void spoken(Text text) {
    for (Inline part : text.parts()) {
      inline(part);
      if (part instanceof Inline.Sign sign && !sign.meaning().isBlank()) {
        String meaning = sign.meaning();
        words(meaning.startsWith(" (") ? meaning : " (" + meaning + ")");
      }
    }
  }

  void tab() {
    xml.start("w:r").empty("w:tab").end();
  }

  void words(String words) {
    run(words, Inline.Type.PLAIN, "");
  }

  private void inline(Inline part) {
    switch (part) {
      case Inline.Words w -> run(w.words(), w.type(), "");
      case Inline.Foreign f -> run(f.words(), f.type(), f.language());
      case Inline.Sign s -> sign(s);
      case Inline.Link l -> link(l);
      case Inline.Target t -> {
        int mark = begin(Anchors.of(t.anchor()));
        run(t.words(), Inline.Type.STRONG, "");
        end(mark);
      }
      case Inline.NoteRef n -> noteRef(n.number());
      case Inline.NoteNumber n ->
          field(" NOTEREF " + Anchors.note(n.number()) + " \\h ", Integer.toString(n.number()));
      case Inline.Blank b -> blank(b);
    }
  }

  /** Begins a bookmark; returns its number. */
  int begin(String name) {
    int id = ++bookmarks;
    xml.start("w:bookmarkStart").attribute("w:id", id).attribute("w:name", name).end();
    return id;
  }

  void end(int bookmark) {
    xml.start("w:bookmarkEnd").attribute("w:id", bookmark).end();
  }

  private void run(String words, Inline.Type type, String language) {
    if (words.isEmpty()) {
      return;
    }
    boolean rtl = Direction.ofRun(words, rightToLeft);
    xml.start("w:r");
    if (type != Inline.Type.PLAIN || !language.isEmpty() || rtl) {
      xml.start("w:rPr");
      if (type == Inline.Type.STRONG) {
        xml.empty("w:b").empty("w:bCs");
      } else if (type == Inline.Type.ITALIC) {
        xml.empty("w:i").empty("w:iCs");
      }
      if (rtl) {
        xml.empty("w:rtl");
      }
      if (!language.isEmpty()) {
        xml.start("w:lang").attribute("w:val", language).attribute("w:bidi", language).end();
      }
      xml.end();
    }
    content(words);
    xml.end();
  }

  private void content(String words) {
    xml.start("w:t").attribute("xml:space", "preserve").text(words).end();
  }

  private void sign(Inline.Sign sign) {
    boolean letter = sign.symbol().chars().allMatch(c -> c < 0x2000);
    xml.start("w:r");
    if (!letter) {
      xml.start("w:rPr");
      xml.start("w:rFonts")
          .attribute("w:ascii", SYMBOLS)
          .attribute("w:hAnsi", SYMBOLS)
          .attribute("w:eastAsia", SYMBOLS)
          .attribute("w:cs", SYMBOLS)
          .end();
      xml.end();
    }
    content(sign.symbol());
    xml.end();
  }

  /** A link that ends in the number of what it leads to follows that number. */
  private void link(Inline.Link link) {
    if (!outline.anchors().contains(link.anchor())) {
      run(link.words(), Inline.Type.PLAIN, "");
      return;
    }
    String anchor = Anchors.of(link.anchor());
    Optional<String> before = beforeNumber(link);
    if (before.isPresent()) {
      run(before.get(), Inline.Type.PLAIN, "");
      field(" REF " + anchor + " \\r \\h ", link.words().substring(before.get().length()));
      return;
    }
    xml.start("w:hyperlink").attribute("w:anchor", anchor).attribute("w:history", 1);
    xml.start("w:r");
    xml.start("w:rPr").value("w:rStyle", styles.of(Style.HYPERLINK));
    if (Direction.ofRun(link.words(), rightToLeft)) {
      xml.empty("w:rtl");
    }
    xml.end();
    content(link.words());
    xml.end();
    xml.end();
  }

  private Optional<String> beforeNumber(Inline.Link link) {
    String number = outline.numbers().getOrDefault(link.anchor(), "");
    if (number.isEmpty() || !link.words().endsWith(number)) {
      return Optional.empty();
    }
    String before = link.words().substring(0, link.words().length() - number.length());
    boolean longer = before.matches("(?s).*[0-9.]");
    return longer ? Optional.empty() : Optional.of(before);
  }

  private void noteRef(int number) {
    if (inNotes) {
      throw new IllegalArgumentException("a footnote refers to a footnote of its own");
    }
    int mark = begin(Anchors.note(number));
    xml.start("w:r");
    xml.start("w:rPr").value("w:rStyle", styles.of(Style.FOOTNOTE_REFERENCE)).end();
    xml.start("w:footnoteReference").attribute("w:id", number).end();
    xml.end();
    end(mark);
  }

  /** A field with its result as it stands. */
  void field(String instruction, String result) {
    mark("begin");
    instruction(instruction);
    mark("separate");
    xml.start("w:r");
    content(result);
    xml.end();
    mark("end");
  }

  /** A mark of a field: begin, separate or end. */
  void mark(String kind) {
    xml.start("w:r").start("w:fldChar").attribute("w:fldCharType", kind).end().end();
  }

  void instruction(String instruction) {
    xml.start("w:r").start("w:instrText").attribute("xml:space", "preserve");
    xml.text(instruction).end().end();
  }

  private void blank(Inline.Blank blank) {
    String name = phrases.words("blank", Slot.of("what", blank.what()));
    xml.start("w:sdt").start("w:sdtPr");
    xml.value("w:alias", Xml.atMost(name, LONGEST_NAME));
    xml.value("w:id", (inNotes ? 500_000 : 100_000) + ++controls);
    xml.empty("w:showingPlcHdr").empty("w:text");
    xml.end().start("w:sdtContent").start("w:r");
    xml.start("w:rPr")
        .value("w:rStyle", styles.of(Style.PLACEHOLDER))
        .value("w:highlight", "lightGray")
        .end();
    content("[" + blank.what() + "]");
    xml.end().end().end();
  }
}
