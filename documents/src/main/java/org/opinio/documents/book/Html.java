// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.ArrayDeque;
import java.util.Deque;
import org.opinio.documents.report.PlainWords;

/**
 * HTML being written, which is also XML: every element is closed, and all words and values are made
 * harmless here, so that no page can forget to.
 */
final class Html {

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn. */
  Html open(String tag, String... attributes) {
    tag(tag, attributes);
    out.append('>');
    open.push(tag);
    if (!isInline(tag)) {
      plain.append(' ');
    }
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    String tag = open.pop();
    out.append("</").append(tag).append('>');
    if (!isInline(tag)) {
      out.append('\n');
      plain.append(' ');
    }
    return this;
  }

  /** An element without content. */
  Html empty(String tag, String... attributes) {
    tag(tag, attributes);
    out.append("/>");
    return this;
  }

  /** An element with words in it. */
  Html element(String tag, String words, String... attributes) {
    return open(tag, attributes).text(words).close();
  }

  /** Words. */
  Html text(String words) {
    String harmless = PlainWords.of(words);
    plain.append(harmless);
    escape(harmless);
    return this;
  }

  /** A sign, such as the number of a note, that is no part of the words. */
  Html sign(String sign) {
    escape(PlainWords.of(sign));
    return this;
  }

  /** What was written elsewhere, with its words. */
  Html add(Html other) {
    if (!other.open.isEmpty()) {
      throw new IllegalStateException("not closed: " + other.open);
    }
    out.append(other.out);
    plain.append(other.plain);
    return this;
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  /** The words alone, in one line. */
  String words() {
    return plain.toString().replaceAll(" +", " ").strip();
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  private void tag(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(PlainWords.of(attributes[i + 1]));
      out.append('"');
    }
  }

  private static boolean isInline(String tag) {
    return switch (tag) {
      case "a", "em", "strong", "span", "sup", "code" -> true;
      default -> false;
    };
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
