// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/**
 * Writes the table of contents. Until Word fills it with page numbers, each entry gives the number
 * of the first paragraph: pages are not known here, and a field marked as out of date would make
 * Word ask a question whenever the file is opened.
 */
final class Contents {

  private static final int LEVELS = 2;
  private static final int INDENT = 567;

  /** An en space, so that a long heading does not touch what follows. */
  private static final String GAP = "\u2002";

  private final Xml xml;
  private final Phrases phrases;
  private final Runs runs;
  private final Paragraphs paragraphs;

  Contents(Xml xml, Phrases phrases, Runs runs, Paragraphs paragraphs) {
    this.xml = xml;
    this.phrases = phrases;
    this.runs = runs;
    this.paragraphs = paragraphs;
  }

  void write(List<Section> sections) {
    xml.start("w:sdt").start("w:sdtPr").start("w:docPartObj");
    xml.value("w:docPartGallery", "Table of Contents").empty("w:docPartUnique");
    xml.end().end().start("w:sdtContent");
    paragraphs.write(Style.TOC_HEADING, phrases.say("contents"));
    List<Entry> entries = new ArrayList<>();
    sections.forEach(s -> collect(s, 1, entries));
    for (int i = 0; i < entries.size(); i++) {
      entry(entries.get(i), i == 0, i == entries.size() - 1);
    }
    xml.end().end();
  }

  private record Entry(Section section, int level) {}

  private static void collect(Section section, int level, List<Entry> entries) {
    entries.add(new Entry(section, level));
    if (level < LEVELS) {
      section.sections().forEach(s -> collect(s, level + 1, entries));
    }
  }

  private void entry(Entry entry, boolean first, boolean last) {
    Section section = entry.section();
    Text heading = Text.of(Runs.plain(section.heading()));
    Form form = Form.of(entry.level() == 1 ? Style.TOC_1 : Style.TOC_2);
    paragraphs.begin(
        section.number().isEmpty() ? form.indented(INDENT * (entry.level() - 1), 0) : form,
        heading);
    if (first) {
      runs.mark("begin");
      runs.instruction(" TOC \\o \"1-" + LEVELS + "\" \\h \\z \\u ");
      runs.mark("separate");
    }
    xml.start("w:hyperlink").attribute("w:anchor", Anchors.of(section.anchor()));
    xml.attribute("w:history", 1);
    if (!section.number().isEmpty()) {
      runs.words(section.number());
      runs.tab();
    }
    runs.text(heading);
    int paragraph = Outline.firstParagraph(section);
    if (paragraph > 0) {
      runs.tab();
      runs.words(GAP);
      runs.text(phrases.say("contents.paragraph", Slot.of("number", paragraph)));
    }
    xml.end();
    if (last) {
      runs.mark("end");
    }
    xml.end();
  }
}
