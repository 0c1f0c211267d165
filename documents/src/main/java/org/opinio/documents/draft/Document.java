// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/**
 * A document to be edited, cleared and signed.
 *
 * @param body title, lines under it, sections and footnotes, in the language of the document, with
 *     the marks of print
 */
public record Document(Cover cover, Layout layout, Report body) {

  public Document {
    body = Typography.of(body);
  }

  /**
   * The same with one more line: under its title, or, where the first part goes out by itself, at
   * the head of the sheet that follows on a page of its own.
   */
  public Document with(Text line) {
    List<Section> sections = new ArrayList<>(body.sections());
    List<Text> about = new ArrayList<>(body.about());
    if (sections.size() > 1 && goesOutByItself(sections.getFirst())) {
      sections.set(1, headed(sections.get(1), line));
    } else {
      about.add(line);
    }
    Report more = new Report(body.language(), body.title(), about, sections, body.notes());
    return new Document(cover, layout, more);
  }

  private static boolean goesOutByItself(Section section) {
    return !section.blocks().isEmpty() && section.blocks().getLast() instanceof Block.NewPage;
  }

  private static Section headed(Section section, Text line) {
    List<Block> blocks = new ArrayList<>(section.blocks());
    blocks.addFirst(new Block.Line(line));
    return new Section(
        section.anchor(), section.number(), section.heading(), blocks, section.sections());
  }
}
