// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.opinio.diagnostic.Place;
import org.opinio.law.Citation;
import org.opinio.law.Passage;

/**
 * The text of a paragraph or heading: what a reader sees, a line break where the page has one,
 * citations as written, and marks in the order in which they start.
 *
 * @param positions three numbers for each piece: offset in the text, line, column
 * @param references the offsets that a link or a citation covers
 */
record Inline(
    PageFile file, String text, List<Mark> marks, List<int[]> positions, BitSet references) {

  Place place() {
    return place(0);
  }

  /** The place in the file of an offset in the text. */
  Place place(int offset) {
    int low = 0;
    int high = positions.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (positions.get(middle)[0] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (positions.isEmpty()) {
      return file.place(0, 0);
    }
    int[] position = positions.get(low);
    return file.place(position[1], position[2] + Math.max(0, offset - position[0]));
  }

  <M extends Mark> List<M> marks(Class<M> type, int from, int to) {
    List<M> found = new ArrayList<>();
    for (Mark mark : marks) {
      if (type.isInstance(mark) && mark.start() >= from && mark.end() <= to) {
        found.add(type.cast(mark));
      }
    }
    return found;
  }

  /** Links to something in the law. */
  List<Mark.Link> links(int from, int to) {
    List<Mark.Link> found = marks(Mark.Link.class, from, to);
    found.removeIf(Mark.Link::isExternal);
    return found;
  }

  List<Citation> citations(int from, int to) {
    List<Citation> found = new ArrayList<>();
    for (Mark.Cite cite : marks(Mark.Cite.class, from, to)) {
      found.addAll(cite.citations());
    }
    return found;
  }

  Passage passage(int from, int to) {
    return new Passage(words(from, to), citations(from, to));
  }

  Passage passage() {
    return passage(0, text.length());
  }

  String words() {
    return words(0, text.length());
  }

  /** The words of a stretch, without citations, on one line. */
  String words(int from, int to) {
    StringBuilder words = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      int past = citeEnd(i);
      if (past > i) {
        i = past - 1;
        continue;
      }
      append(words, text.charAt(i));
    }
    return words.toString().strip();
  }

  /**
   * All words, without citations, on one line.
   *
   * @param offsets filled with the offset in the words for each in the text, and for its end
   */
  String words(int[] offsets) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int past = citeEnd(i);
      Arrays.fill(offsets, i, Math.max(past, i + 1), words.length());
      if (past > i) {
        i = past - 1;
        continue;
      }
      append(words, text.charAt(i));
    }
    offsets[text.length()] = words.length();
    return words.toString().strip();
  }

  /** Whether a link or a citation covers the offset. */
  boolean isReference(int offset) {
    return references.get(offset);
  }

  /** Whether a sentence, or a citation after one, ends with this character. */
  boolean endsSentence(int offset) {
    char c = text.charAt(offset);
    boolean last = offset + 1 == text.length() || Character.isWhitespace(text.charAt(offset + 1));
    boolean stop = c == '.' || c == '?' || c == '!';
    return last && (stop && !isReference(offset) || c == ']' && isReference(offset));
  }

  /** The mark of this type that starts here, if there is one. */
  <M extends Mark> Optional<M> markAt(Class<M> type, int offset) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < marks.size() && marks.get(i).start() == offset; i++) {
      if (type.isInstance(marks.get(i))) {
        return Optional.of(type.cast(marks.get(i)));
      }
    }
    return Optional.empty();
  }

  private int citeEnd(int offset) {
    return text.charAt(offset) == '[' && isReference(offset)
        ? markAt(Mark.Cite.class, offset).map(Mark::end).orElse(offset)
        : offset;
  }

  private static void append(StringBuilder words, char c) {
    boolean space = c == ' ' || c == '\n' || c == '\t';
    int last = words.length() - 1;
    boolean afterSpace = last >= 0 && words.charAt(last) == ' ';
    if (space) {
      if (last >= 0 && !afterSpace) {
        words.append(' ');
      }
      return;
    }
    if (afterSpace && (c == '.' || c == ',' || c == ';' || c == ':' || c == ')')) {
      words.setLength(last);
    }
    words.append(c);
  }
}
