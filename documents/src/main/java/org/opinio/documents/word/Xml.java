// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** An XML part being written. Characters that XML does not allow are replaced. */
final class Xml {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final StringBuilder out = new StringBuilder(1 << 14);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** A part with this root, in the namespaces of WordprocessingML. */
  static Xml word(String root) {
    return new Xml().start(root).attribute("xmlns:w", WORD).attribute("xmlns:r", RELATIONS);
  }

  /** XML that will stand in a part. */
  static Xml fragment() {
    Xml xml = new Xml();
    xml.out.setLength(0);
    return xml;
  }

  Xml() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  Xml start(String name) {
    closeTag();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  Xml attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
    return this;
  }

  Xml attribute(String name, int value) {
    return attribute(name, Integer.toString(value));
  }

  Xml end() {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /** An empty element. */
  Xml empty(String name) {
    return start(name).end();
  }

  /** An empty element with the attribute {@code w:val}. */
  Xml value(String name, String value) {
    return start(name).attribute("w:val", value).end();
  }

  Xml value(String name, int value) {
    return value(name, Integer.toString(value));
  }

  Xml text(String words) {
    closeTag();
    escape(words, false);
    return this;
  }

  /** An element with words in it. */
  Xml element(String name, String words) {
    return start(name).text(words).end();
  }

  /** XML that was written elsewhere. */
  Xml raw(String xml) {
    closeTag();
    out.append(xml);
    return this;
  }

  /** The beginning of words, cut between characters. */
  static String atMost(String words, int length) {
    if (words.length() <= length) {
      return words;
    }
    int cut = Character.isHighSurrogate(words.charAt(length - 1)) ? length - 1 : length;
    return words.substring(0, cut);
  }

  byte[] bytes() {
    return words().getBytes(StandardCharsets.UTF_8);
  }

  /** All that was written, with what is still open closed. */
  String words() {
    while (!open.isEmpty()) {
      end();
    }
    return out.toString();
  }

  private void closeTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String words, boolean attribute) {
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
      }
    }
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c < 0xD800
        || c > 0xDFFF && c < 0xFFFE
        || c > 0xFFFF;
  }
}
