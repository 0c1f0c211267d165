// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/**
 * What can be referred to in a report.
 *
 * @param anchors of sections, paragraphs and targets
 * @param numbers of sections and paragraphs by anchor, where they are what counting gives
 * @param paragraphs how many are numbered
 * @param paragraphsFollow whether paragraphs are numbered from 1 without a gap
 * @param sectionsFollow whether sections are numbered 1, 1.1, 1.2, 2 without a gap, except for
 *     those without a number
 */
record Outline(
    Set<String> anchors,
    Map<String, String> numbers,
    int paragraphs,
    boolean paragraphsFollow,
    boolean sectionsFollow) {

  /** Where nothing can be referred to. */
  static final Outline NONE = new Outline(Set.of(), Map.of(), 0, false, false);

  static Outline of(Report report) {
    Set<String> anchors = new TreeSet<>();
    List<Integer> paragraphs = new ArrayList<>();
    report.sections().forEach(s -> section(s, anchors, paragraphs));
    Map<String, String> numbers = new TreeMap<>();
    boolean sections = follow(report.sections(), "", 1, numbers);
    if (!sections) {
      numbers.clear();
    }
    boolean follow = true;
    for (int i = 0; i < paragraphs.size(); i++) {
      follow &= paragraphs.get(i) == i + 1;
    }
    if (follow) {
      paragraphs.forEach(n -> numbers.put("p" + n, Integer.toString(n)));
    }
    return new Outline(
        Collections.unmodifiableSet(anchors),
        Collections.unmodifiableMap(numbers),
        paragraphs.size(),
        follow,
        sections && !numbers.isEmpty());
  }

  private static boolean follow(
      List<Section> sections, String above, int level, Map<String, String> numbers) {
    int count = 0;
    for (Section section : sections) {
      String number = section.number();
      if (!number.isEmpty()) {
        count++;
        if (level > Numberings.HEADINGS || !number.equals(above + count)) {
          return false;
        }
        numbers.put(section.anchor(), number);
      }
      String here = number.isEmpty() ? "-" : number + ".";
      if (!follow(section.sections(), here, level + 1, numbers)) {
        return false;
      }
    }
    return true;
  }

  /** The number of the first paragraph of a section; 0 where it has none. */
  static int firstParagraph(Section section) {
    for (Block block : section.blocks()) {
      if (block instanceof Block.Paragraph p) {
        return p.number();
      }
    }
    return section.sections().stream()
        .mapToInt(Outline::firstParagraph)
        .filter(n -> n > 0)
        .findFirst()
        .orElse(0);
  }

  private static void section(Section section, Set<String> anchors, List<Integer> numbers) {
    anchors.add(section.anchor());
    section.blocks().forEach(b -> block(b, anchors, numbers));
    section.sections().forEach(s -> section(s, anchors, numbers));
  }

  private static void block(Block block, Set<String> anchors, List<Integer> numbers) {
    switch (block) {
      case Block.Paragraph p -> {
        numbers.add(p.number());
        anchors.add("p" + p.number());
        text(p.text(), anchors);
        p.inside().forEach(b -> block(b, anchors, numbers));
      }
      case Block.Line line -> text(line.text(), anchors);
      case Block.NewPage page -> {}
      case Block.Points points -> points.items().forEach(t -> text(t, anchors));
      case Block.Legend legend -> legend.entries().forEach(e -> text(e.term(), anchors));
      case Block.Table table ->
          table.bodies().stream()
              .flatMap(b -> b.rows().stream())
              .forEach(r -> {
                text(r.heading(), anchors);
                r.cells().forEach(c -> text(c, anchors));
              });
      case Block.Tree tree -> tree.nodes().forEach(n -> node(n, anchors));
    }
  }

  private static void node(Block.Tree.Node node, Set<String> anchors) {
    text(node.text(), anchors);
    node.items().forEach(n -> node(n, anchors));
  }

  private static void text(Text text, Set<String> anchors) {
    for (Inline part : text.parts()) {
      if (part instanceof Inline.Target target) {
        anchors.add(target.anchor());
      }
    }
  }
}
