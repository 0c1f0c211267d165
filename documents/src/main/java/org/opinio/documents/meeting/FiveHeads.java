// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;

/**
 * The five heads of a dialogue's report: general summary, session outline, areas of convergence,
 * areas for further discussion, and recommendations.
 */
final class FiveHeads {

  private final Minutes minutes;
  private final PointWords points;
  private final Proceedings proceedings;

  FiveHeads(Minutes minutes) {
    this.minutes = minutes;
    this.points = new PointWords(minutes);
    this.proceedings = new Proceedings(minutes);
  }

  List<Section> sections() {
    return List.of(
        summary(),
        outline(),
        head(
            "4",
            "heads.convergence",
            true,
            EnumSet.of(Point.Kind.AGREED, Point.Kind.CONVERGENCE, Point.Kind.TAKEAWAY)),
        head("5", "heads.further", false, EnumSet.of(Point.Kind.DIVERGENCE, Point.Kind.FURTHER)),
        head(
            "6",
            "heads.recommendations",
            false,
            EnumSet.of(Point.Kind.RECOMMENDATION, Point.Kind.WAY_FORWARD)));
  }

  private Section summary() {
    return section("2", "heads.summary", proceedings.summary(), List.of());
  }

  private Section outline() {
    List<Block> blocks = new ArrayList<>(proceedings.outline());
    Set<Point.Kind> said = EnumSet.of(Point.Kind.STATEMENT, Point.Kind.VIEW, Point.Kind.RAISED);
    minutes.meeting().themes().stream()
        .flatMap(Theme::allPoints)
        .filter(p -> said.contains(p.kind()))
        .forEach(p -> blocks.add(points.of(p)));
    return section("3", "heads.outline", blocks, List.of());
  }

  private Section head(String number, String key, boolean lead, Set<Point.Kind> kinds) {
    List<Block> blocks = new ArrayList<>();
    List<Section> under = new ArrayList<>();
    for (Theme theme : minutes.meeting().themes()) {
      List<Block> found = new ArrayList<>();
      if (lead) {
        found.addAll(minutes.lead(theme));
        theme.themes().forEach(t -> found.addAll(minutes.lead(t)));
      }
      theme.allPoints().filter(p -> kinds.contains(p.kind())).forEach(p -> found.add(points.of(p)));
      if (theme.title().isEmpty()) {
        blocks.addAll(found);
      } else if (!found.isEmpty()) {
        String own = number + "." + (under.size() + 1);
        under.add(
            new Section(
                "head-" + own.replace('.', '-'), own, minutes.title(theme), found, List.of()));
      }
    }
    return section(number, key, blocks, under);
  }

  private Section section(String number, String key, List<Block> blocks, List<Section> under) {
    List<Block> all =
        blocks.isEmpty() && under.isEmpty()
            ? List.of(new Block.Line(minutes.say("heads.nothing")))
            : blocks;
    return new Section("head-" + number, number, minutes.say(key), all, under);
  }
}
