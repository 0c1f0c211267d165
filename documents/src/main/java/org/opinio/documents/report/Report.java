// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.report;

import java.util.List;

/**
 * A whole report.
 *
 * @param language BCP 47 tag of its words
 * @param about lines under the title
 * @param notes footnotes, numbered from 1 in the order in which they are referred to
 */
public record Report(
    String language, String title, List<Text> about, List<Section> sections, List<Footnote> notes) {

  public Report {
    title = PlainWords.of(title);
    about = List.copyOf(about);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }
}
