// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.List;
import org.opinio.diagnostic.Place;

/** A block of a page. */
sealed interface Block {

  Place place();

  /**
   * A heading.
   *
   * @param id the code in which it ends, or empty
   * @param words what stands before the id
   * @param anchor as a forge makes it
   */
  record Heading(int level, Inline inline, String id, String words, String anchor, Place place)
      implements Block {}

  record Paragraph(Inline inline) implements Block {
    @Override
    public Place place() {
      return inline.place();
    }
  }

  record Items(boolean numbered, List<Item> items, Place place) implements Block {}

  record Item(List<Block> blocks, Place place) {}

  /** Something that a page of law has no use for. */
  record Other(String name, Place place) implements Block {}
}
