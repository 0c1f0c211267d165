// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;

/** One text on what was said, with divergences marked where they occur. */
final class JointText {

  private final Minutes minutes;
  private final PointWords points;

  JointText(Minutes minutes) {
    this.minutes = minutes;
    this.points = new PointWords(minutes);
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>(new Proceedings(minutes).sections());
    for (Theme theme : minutes.meeting().themes()) {
      sections.add(section(theme, Integer.toString(sections.size() + 2)));
    }
    return sections;
  }

  private Section section(Theme theme, String number) {
    List<Block> blocks = new ArrayList<>(minutes.lead(theme));
    theme.points().forEach(p -> blocks.add(points.of(p)));
    List<Section> under = new ArrayList<>();
    for (Theme inner : theme.themes()) {
      under.add(section(inner, number + "." + (under.size() + 1)));
    }
    return new Section(
        "theme-" + number.replace('.', '-'), number, minutes.title(theme), blocks, under);
  }
}
