// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.report.Section;

/** The headings that stand in the table of contents. */
record Contents(List<Entry> entries) {

  /** One heading; levels from 1. */
  record Entry(String anchor, int level, String words) {}

  Contents(List<Section> sections, int levels) {
    this(collected(sections, levels));
  }

  private static List<Entry> collected(List<Section> sections, int levels) {
    List<Entry> entries = new ArrayList<>();
    sections.forEach(s -> add(s, 1, levels, entries));
    return List.copyOf(entries);
  }

  private static void add(Section section, int level, int levels, List<Entry> entries) {
    String number = section.number().isEmpty() ? "" : section.number() + " ";
    entries.add(new Entry(section.anchor(), level, number + Runs.plain(section.heading())));
    if (level < levels) {
      section.sections().forEach(s -> add(s, level + 1, levels, entries));
    }
  }
}
