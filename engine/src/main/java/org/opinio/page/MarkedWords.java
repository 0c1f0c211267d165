// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import org.opinio.diagnostic.Place;
import org.opinio.law.Citation;

/**
 * A paragraph of a page: the words that a reader sees, without citations, and where in them links
 * and citations stand.
 *
 * @param references in the order in which they start
 */
public record MarkedWords(Place place, String words, List<Reference> references) {

  public MarkedWords {
    references = List.copyOf(references);
  }

  /** Something in the words that leads elsewhere; offsets are into the words. */
  public sealed interface Reference {

    int start();
  }

  /**
   * A link to something in the law.
   *
   * @param end offset of what follows its words
   * @param from offset in the file, which {@link LinkUse#from} has too
   */
  public record Link(int start, int end, int from) implements Reference {}

  /** Citations that stand at this offset. */
  public record Cites(int start, List<Citation> citations) implements Reference {
    public Cites {
      citations = List.copyOf(citations);
    }
  }

  static MarkedWords of(Inline inline) {
    int[] offsets = new int[inline.text().length() + 1];
    String words = inline.words(offsets);
    List<Reference> references = new ArrayList<>();
    for (Mark mark : inline.marks()) {
      int start = Math.min(words.length(), offsets[mark.start()]);
      int end = Math.min(words.length(), offsets[mark.end()]);
      switch (mark) {
        case Mark.Link link when !link.isExternal() ->
            references.add(new Link(start, Math.max(start, end), link.from()));
        case Mark.Cite cite -> references.add(new Cites(start, cite.citations()));
        case Mark.Link link -> {}
        case Mark.Emphasis emphasis -> {}
        case Mark.Code code -> {}
      }
    }
    return new MarkedWords(inline.place(), words, references);
  }
}
