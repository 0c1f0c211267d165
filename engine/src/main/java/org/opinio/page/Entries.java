// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import org.opinio.diagnostic.Place;

/** The values of a fact or the options of a question: sub-headings, plain or in lists. */
record Entries(List<Block> intro, List<Entry> entries) {

  /** How a sub-heading stands. */
  enum Style {
    PLAIN,
    BULLETED,
    NUMBERED
  }

  record Entry(Style style, Block.Heading heading, List<Block> body) {
    Place place() {
      return heading.place();
    }
  }

  static Entries of(List<Block> blocks, Report report) {
    List<Block> intro = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading h) {
        entries.add(new Entry(Style.PLAIN, h, new ArrayList<>()));
      } else if (block instanceof Block.Items items && hasHeadings(items)) {
        items.items().forEach(item -> listed(item, items.numbered(), entries, report));
      } else if (entries.isEmpty()) {
        intro.add(block);
      } else {
        entries.getLast().body.add(block);
      }
    }
    entries.removeIf(e -> e.heading.id().isEmpty());
    return new Entries(intro, entries);
  }

  private static boolean hasHeadings(Block.Items items) {
    return items.items().stream().anyMatch(Entries::startsWithHeading);
  }

  private static boolean startsWithHeading(Block.Item item) {
    return !item.blocks().isEmpty() && item.blocks().getFirst() instanceof Block.Heading;
  }

  private static void listed(
      Block.Item item, boolean numbered, List<Entry> entries, Report report) {
    if (startsWithHeading(item)) {
      List<Block> body = new ArrayList<>(item.blocks().subList(1, item.blocks().size()));
      entries.add(
          new Entry(
              numbered ? Style.NUMBERED : Style.BULLETED,
              (Block.Heading) item.blocks().getFirst(),
              body));
    } else {
      report.add(
          PageCode.NO_ID,
          item.place(),
          "This item has no heading, though others of its list have one.",
          "Write ``### Words `short-id` `` after the hyphen or number.");
    }
  }

  /** The paragraphs among blocks. */
  static List<Inline> paragraphs(List<Block> blocks) {
    List<Inline> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph p) {
        paragraphs.add(p.inline());
      }
    }
    return paragraphs;
  }
}
