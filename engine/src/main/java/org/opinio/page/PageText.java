// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a page, for those who print it.
 *
 * @param title its first heading, without an id
 * @param introduction the paragraphs between that heading and the next
 * @param paragraphs every paragraph, those in lists too, in the order of the page
 */
public record PageText(String title, List<MarkedWords> introduction, List<MarkedWords> paragraphs) {

  public PageText {
    introduction = List.copyOf(introduction);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Reads a page anew; what is wrong with it is not said again. */
  public static PageText of(PageFile file) {
    List<Block> blocks = BlockReader.read(file, new Report(file));
    String title = "";
    List<MarkedWords> introduction = new ArrayList<>();
    int headings = 0;
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading h -> title = headings++ == 0 ? h.words() : title;
        case Block.Paragraph p -> {
          if (headings == 1) {
            introduction.add(MarkedWords.of(p.inline()));
          }
        }
        case Block.Items items -> {}
        case Block.Other other -> {}
      }
    }
    List<MarkedWords> paragraphs = new ArrayList<>();
    collect(blocks, paragraphs);
    return new PageText(title, introduction, paragraphs);
  }

  private static void collect(List<Block> blocks, List<MarkedWords> paragraphs) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph p -> paragraphs.add(MarkedWords.of(p.inline()));
        case Block.Items items -> items.items().forEach(item -> collect(item.blocks(), paragraphs));
        case Block.Heading h -> {}
        case Block.Other other -> {}
      }
    }
  }
}
