// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.ArrayList;
import java.util.List;
import org.opinio.cases.Marking;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Status;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Footnote;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Receipt;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** Documents with every block and every inline. */
final class Specimen {

  static final String HOSTILE =
      "<w:p/> & ]]> \"quotes\" 'and' { HYPERLINK \"http://x\" } \u0000\u0007\u202Erev\uFFFE\uD800 \uD83D\uDE00";

  private Specimen() {}

  static Document whole() {
    return of("en-GB", "Memorandum on the shutdown of a grid", "An ordinary sentence");
  }

  static Document of(String language, String title, String words) {
    return of(language, title, words, cover());
  }

  /** A document of these sections. */
  static Document of(List<Section> sections) {
    Report body = new Report("en-GB", "Sections", List.of(), sections, List.of());
    return new Document(cover(), Layout.UPRIGHT, body);
  }

  static Document of(String language, String title, String words, Cover cover) {
    Report body =
        new Report(
            language,
            title,
            List.of(Text.of("For the Legal Adviser"), Text.of(words)),
            List.of(first(words), second(words), third()),
            notes(words));
    return new Document(cover, Layout.UPRIGHT, body);
  }

  static Cover cover() {
    return new Cover(
        "Legal memorandum",
        "LA/2026/17",
        Marking.of("TLP:AMBER+STRICT, Restricted"),
        new Status.Cleared("A. Adviser"),
        new Receipt("law", "case", "engine", "settings"));
  }

  /** A document with as many paragraphs, each with a footnote, ten to a part. */
  static Document long_(int paragraphs) {
    List<Section> sections = new ArrayList<>();
    List<Footnote> notes = new ArrayList<>();
    for (int part = 1; notes.size() < paragraphs; part++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < 10 && notes.size() < paragraphs; i++) {
        int number = notes.size() + 1;
        String words =
            "The operation is said to have interfered with a function of the State. ".repeat(6);
        Text text = Text.build().words(words).part(new Inline.NoteRef(number)).done();
        blocks.add(new Block.Paragraph(number, text, List.of()));
        notes.add(note(number));
      }
      Section inner =
          new Section("s" + part + "-1", part + ".1", Text.of("Part " + part), blocks, List.of());
      Text heading = Text.of("Chapter " + part);
      sections.add(
          new Section("s" + part, Integer.toString(part), heading, List.of(), List.of(inner)));
    }
    Report body = new Report("en-GB", "Long", List.of(), sections, notes);
    return new Document(cover(), Layout.UPRIGHT, body);
  }

  private static Footnote note(int number) {
    Text.Builder text = Text.build().italic("Corfu Channel");
    if (number > 1) {
      text.words(" (n ").part(new Inline.NoteNumber(1)).words(")");
    }
    return new Footnote(number, text.words(".").done());
  }

  private static Section first(String words) {
    Block points = new Block.Points(List.of(Text.of("A point"), Text.of(words)));
    Block line = new Block.Line(Text.of("A line between"));
    List<Block> blocks =
        List.of(
            new Block.Paragraph(
                1,
                Text.build()
                    .words(words)
                    .part(new Inline.NoteRef(1))
                    .words(", in ")
                    .strong("strong")
                    .words(" and ")
                    .italic("italic")
                    .words(" type; see ")
                    .link("paragraph 3", "p3")
                    .words(" and ")
                    .link("the table", "s2")
                    .words(", set out in ")
                    .link("section 2.1", "s2-a")
                    .words(".")
                    .done(),
                List.of(points, line)),
            new Block.Paragraph(
                2,
                Text.build()
                    .words("To be filled in by ")
                    .part(new Inline.Blank("name of the minister"))
                    .words(". ")
                    .part(
                        new Inline.Foreign(
                            "Le silence ne vaut pas consentement", "fr-FR", Inline.Type.ITALIC))
                    .words(".")
                    .part(new Inline.NoteRef(2))
                    .done(),
                List.of()));
    return new Section("s1", "1", Text.of("Facts"), blocks, List.of());
  }

  private static Section second(String words) {
    List<Text> columns = List.of(Text.of("Holder"), Text.of("SOV-1"), Text.of("INT-1"));
    List<Block.Table.Row> rows = new ArrayList<>();
    for (String name : List.of("Australia", "Brazil", "China")) {
      rows.add(
          new Block.Table.Row(
              Text.of(name),
              List.of(
                  Text.build().part(new Inline.Sign("\u25CF", "established")).done(),
                  Text.of(words))));
    }
    Block table =
        new Block.Table(
            Text.of("Rules by holder"),
            columns,
            List.of(new Block.Table.Body(Text.of("States"), rows)));
    Block tree =
        new Block.Tree(
            List.of(
                new Block.Tree.Node(
                    Text.build()
                        .part(new Inline.Sign("\u25D0", "on some"))
                        .words(" All of:")
                        .done(),
                    List.of(),
                    List.of(
                        new Block.Tree.Node(
                            Text.of(words), List.of(Text.of("fact: unknown")), List.of())))));
    Block legend =
        new Block.Legend(List.of(new Block.Legend.Entry(Text.strong("E"), Text.of("established"))));
    Section inner =
        new Section(
            "s2-a",
            "2.1",
            Text.of("Steps"),
            List.of(new Block.Paragraph(3, Text.of("It follows from these steps."), List.of(tree))),
            List.of());
    return new Section("s2", "2", Text.of("Findings"), List.of(table, legend), List.of(inner));
  }

  private static Section third() {
    return new Section(
        "s3",
        "3",
        Text.of("Authorities"),
        List.of(
            new Block.Line(
                Text.build().part(new Inline.Target("Q1", "q1")).words(" Does it bind?").done())),
        List.of());
  }

  private static List<Footnote> notes(String words) {
    return List.of(
        new Footnote(
            1,
            Text.build()
                .italic("Corfu Channel Case")
                .words(" [1949] ICJ Rep 4, 22; " + words)
                .done()),
        new Footnote(
            2,
            Text.build()
                .italic("Corfu Channel Case")
                .words(" (n ")
                .part(new Inline.NoteNumber(1))
                .words(") 23.")
                .done()));
  }
}
