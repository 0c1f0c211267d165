// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.diagnostic.Diagnostic;

/**
 * A page in blocks, with what it defines.
 *
 * @param anchors every anchor of the page
 */
record Page(
    PageFile file,
    List<Block> blocks,
    List<Definition> definitions,
    Set<String> anchors,
    List<Diagnostic> diagnostics) {

  /** A heading of the second level and what follows it; the first has the heading of the page. */
  record Section(List<Block.Heading> heading, List<Block> blocks) {}

  static Page read(PageFile file) {
    Report report = new Report(file);
    List<Block> blocks = BlockReader.read(file, report);
    List<Block.Heading> headings = new ArrayList<>();
    collect(blocks, headings);
    Set<String> anchors = new HashSet<>();
    headings.forEach(h -> anchors.add(h.anchor()));
    List<Definition> definitions = new PageDefinitions(file, report).of(blocks, headings);
    for (Block block : blocks) {
      if (block instanceof Block.Other other) {
        report.add(
            PageCode.BLOCK_NOT_READ,
            other.place(),
            "On a page of law, " + other.name() + " is not read.",
            "Write it as a paragraph or a list, without indenting it further than its list.");
      }
    }
    return new Page(file, blocks, definitions, anchors, report.diagnostics());
  }

  /** The words of its heading of the first level, if it has one. */
  Optional<String> title() {
    return blocks.stream()
        .filter(b -> b instanceof Block.Heading h && h.level() == 1)
        .map(b -> ((Block.Heading) b).words())
        .findFirst();
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    Section section = new Section(List.of(), new ArrayList<>());
    for (Block block : blocks) {
      if (block instanceof Block.Heading h && h.level() == 2) {
        sections.add(section);
        section = new Section(List.of(h), new ArrayList<>());
      } else {
        section.blocks.add(block);
      }
    }
    sections.add(section);
    return sections;
  }

  /** The headings in page order, those in lists too. */
  private static void collect(List<Block> blocks, List<Block.Heading> headings) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading h) {
        headings.add(h);
      } else if (block instanceof Block.Items items) {
        items.items().forEach(item -> collect(item.blocks(), headings));
      }
    }
  }
}
