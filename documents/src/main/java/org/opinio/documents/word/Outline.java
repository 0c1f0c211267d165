// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
 * @param numbersFollow whether paragraphs are numbered from 1 without a gap
 * @param paragraphs how many are numbered
 */
record Outline(Set<String> anchors, boolean numbersFollow, int paragraphs) {

  static Outline of(Report report) {
    Set<String> anchors = new TreeSet<>();
    List<Integer> numbers = new ArrayList<>();
    report.sections().forEach(s -> section(s, anchors, numbers));
    boolean follow = true;
    for (int i = 0; i < numbers.size(); i++) {
      follow &= numbers.get(i) == i + 1;
    }
    return new Outline(Collections.unmodifiableSet(anchors), follow, numbers.size());
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
