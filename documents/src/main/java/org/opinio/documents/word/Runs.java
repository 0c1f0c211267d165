// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opinio.documents.draft.Direction;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;

/** Writes lines of words as runs, references as fields. */
final class Runs {

  private static final Pattern PARAGRAPH = Pattern.compile("p([0-9]+)");
  private static final String SYMBOLS = "Segoe UI Symbol";

  private final Xml xml;
  private final StyleIds styles;
  private final Phrases phrases;
  private final Set<String> targets;
  private final boolean inNotes;
  private int bookmarks;
  private int controls;

  /**
   * Runs in one part.
   *
   * @param targets anchors that exist in the document
   * @param inNotes whether the part is that of the footnotes
   */
  Runs(Xml xml, StyleIds styles, Phrases phrases, Set<String> targets, boolean inNotes) {
    this.xml = xml;
    this.styles = styles;
    this.phrases = phrases;
    this.targets = targets;
    this.inNotes = inNotes;
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
    boolean rtl = Direction.holdsRightToLeft(words);
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

  /** A link to a paragraph by its number follows the number. */
  private void link(Inline.Link link) {
    if (!targets.contains(link.anchor())) {
      run(link.words(), Inline.Type.PLAIN, "");
      return;
    }
    String anchor = Anchors.of(link.anchor());
    Matcher paragraph = PARAGRAPH.matcher(link.anchor());
    if (paragraph.matches() && link.words().endsWith(paragraph.group(1))) {
      String number = paragraph.group(1);
      run(
          link.words().substring(0, link.words().length() - number.length()),
          Inline.Type.PLAIN,
          "");
      field(" REF " + anchor + " \\r \\h ", number);
      return;
    }
    xml.start("w:hyperlink").attribute("w:anchor", anchor).attribute("w:history", 1);
    xml.start("w:r");
    xml.start("w:rPr").value("w:rStyle", styles.of(Style.HYPERLINK)).end();
    content(link.words());
    xml.end();
    xml.end();
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
    xml.start("w:r").start("w:fldChar").attribute("w:fldCharType", "begin").end().end();
    xml.start("w:r");
    xml.start("w:instrText").attribute("xml:space", "preserve").text(instruction).end();
    xml.end();
    xml.start("w:r").start("w:fldChar").attribute("w:fldCharType", "separate").end().end();
    xml.start("w:r");
    content(result);
    xml.end();
    xml.start("w:r").start("w:fldChar").attribute("w:fldCharType", "end").end().end();
  }

  private void blank(Inline.Blank blank) {
    String shown = blank.what().length() > 60 ? blank.what().substring(0, 60) : blank.what();
    xml.start("w:sdt").start("w:sdtPr");
    xml.value("w:alias", phrases.words("blank", Slot.of("what", shown)));
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
