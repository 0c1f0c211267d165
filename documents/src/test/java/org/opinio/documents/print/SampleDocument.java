// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opinio.cases.Marking;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Status;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Footnote;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Receipt;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** Documents that have every kind of block and inline; their words are invented. */
final class SampleDocument {

  static final Marking AMBER = Marking.of("TLP:AMBER, Arcadia eyes only");

  private static final String FILLER =
      "The facts stated by Arcadia, if proved, would meet this element on the reading that both"
          + " States hold; on the narrower reading they would not, since nothing is known of"
          + " the loss of functionality. ";

  private SampleDocument() {}

  static Document english() {
    return of(Language.ENGLISH.tag(), "Legal memorandum", "The operation against Arcadia", 3);
  }

  static Document french() {
    return of(Language.FRENCH.tag(), "Note juridique", "L’opération contre l’Arcadie", 3);
  }

  static Document arabic() {
    return of("ar", "مذكرة", "العملية", 1);
  }

  /** With so many sections of ten paragraphs. */
  static Document of(String language, String genre, String title, int sections) {
    return of(language, genre, title, "Both", sections);
  }

  /** With these words in every place that takes words. */
  static Document hostile(String words) {
    return of(Language.ENGLISH.tag(), words, words, words, 1);
  }

  private static Document of(
      String language, String genre, String title, String words, int sections) {
    List<Section> all = new ArrayList<>();
    List<Footnote> notes = new ArrayList<>();
    int paragraph = 0;
    for (int s = 1; s <= sections; s++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        int note = notes.size() + 1;
        notes.add(note(note, words));
        Text text =
            Text.build()
                .words(FILLER.repeat(3))
                .italic(words)
                .part(new Inline.NoteRef(note))
                .words(" ")
                .strong(words)
                .part(new Inline.Foreign(words, "en-GB", Inline.Type.PLAIN))
                .part(new Inline.Sign("◐", "met on some readings"))
                .link(words, "s1")
                .part(new Inline.Target(words, "t" + note))
                .part(new Inline.Blank(words))
                .done();
        blocks.add(new Block.Paragraph(++paragraph, text, i == 0 ? inside(words) : List.of()));
      }
      Section below =
          new Section("s" + s + "b", s + ".1", Text.of(words), List.of(table(words)), List.of());
      all.add(
          new Section(
              "s" + s,
              Integer.toString(s),
              Text.of("Sovereignty " + words),
              blocks,
              List.of(below)));
    }
    Report body = new Report(language, title, List.of(Text.of(words)), all, notes);
    Receipt receipt = new Receipt("1aw", "ca5e", "0", "as-of=all");
    Cover cover = new Cover(genre, "MFA/7 " + words, AMBER, new Status.Cleared(words), receipt);
    return new Document(cover, Layout.UPRIGHT, body);
  }

  private static Footnote note(int number, String words) {
    Text.Builder text = Text.build().italic("Nicaragua " + words);
    return new Footnote(
        number,
        number == 1
            ? text.words(" [1986] ICJ Rep 14, para 202.").done()
            : text.words(" (n ").part(new Inline.NoteNumber(1)).words(") para 205.").done());
  }

  private static List<Block> inside(String words) {
    Text text = Text.of(words + " said");
    return List.of(
        new Block.Line(text),
        new Block.Points(List.of(text, text)),
        new Block.Legend(List.of(new Block.Legend.Entry(Text.of("●"), text))),
        new Block.Tree(
            List.of(
                new Block.Tree.Node(
                    text,
                    List.of(text),
                    List.of(new Block.Tree.Node(text, List.of(), List.of()))))));
  }

  private static Block table(String words) {
    Text text = Text.of(words);
    Block.Table.Row row = new Block.Table.Row(text, List.of(text, Text.of(FILLER)));
    return new Block.Table(
        text,
        List.of(text, text, text),
        List.of(new Block.Table.Body(text, Collections.nCopies(12, row))));
  }
}
