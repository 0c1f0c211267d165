// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Text;

/**
 * A document to be edited, cleared and signed.
 *
 * @param body title, lines under it, sections and footnotes, in the language of the document
 */
public record Document(Cover cover, Layout layout, Report body) {

  /** The same with one more line under its title. */
  public Document with(Text line) {
    List<Text> about = new ArrayList<>(body.about());
    about.add(line);
    Report more = new Report(body.language(), body.title(), about, body.sections(), body.notes());
    return new Document(cover, layout, more);
  }
}
