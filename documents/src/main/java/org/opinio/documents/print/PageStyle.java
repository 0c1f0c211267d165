// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import org.opinio.documents.draft.Direction;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.report.PlainWords;

/**
 * The printed page of a document in CSS: its size, and what stands at its head and foot. The
 * marking stands at both, in 12 points, where the Traffic Light Protocol wants it.
 */
final class PageStyle {

  private static final String PAGE = "\uE000";
  private static final String PAGES = "\uE001";
  private static final String PLAIN = " .,:-";
  private static final int LONGEST = 120;

  private PageStyle() {}

  static String of(Document document, Labels labels) {
    Layout layout = document.layout();
    int width = layout.landscape() ? layout.paper().height() : layout.paper().width();
    int height = layout.landscape() ? layout.paper().width() : layout.paper().height();
    boolean rightToLeft = Direction.ofLanguage(document.body().language());
    String start = rightToLeft ? "right" : "left";
    String end = rightToLeft ? "left" : "right";
    String reference = document.cover().reference();
    String marking =
        "font-size: 12pt; font-weight: bold; " + content(document.cover().marking().words());
    return "@page { size: %dmm %dmm; margin: 24mm 22mm 25mm;\n".formatted(width, height)
        + box("top", start, content(reference.isEmpty() ? document.cover().genre() : reference))
        + box("top", end, marking)
        + box("bottom", start, content(labels.status(document.cover().status())))
        + box("bottom", "center", content(labels.page(PAGE, PAGES)))
        + box("bottom", end, marking)
        + "}\n";
  }

  private static String box(String edge, String at, String style) {
    return "  @%s-%s { font-family: 'Tinos', 'Times New Roman', serif; font-size: 9pt; vertical-align: middle; text-align: %s; %s }\n"
        .formatted(edge, at, at, style);
  }

  private static String content(String words) {
    return "content: \"" + string(words) + "\";";
  }

  /** Whether the words have room at the head of a page; longer ones are cut there. */
  static boolean hasRoom(String words) {
    return words.length() <= LONGEST;
  }

  /** Words in a string of CSS that may stand in HTML and in XML, with counters for their marks. */
  private static String string(String words) {
    StringBuilder css = new StringBuilder();
    String plain = PlainWords.of(words);
    (hasRoom(plain) ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST / 2)) + "…")
        .codePoints()
        .forEach(c -> {
          if (c == PAGE.charAt(0)) {
            css.append("\" counter(page) \"");
          } else if (c == PAGES.charAt(0)) {
            css.append("\" counter(pages) \"");
          } else if (c > 0x7F || Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
            css.appendCodePoint(c);
          } else {
            css.append('\\').append(Integer.toHexString(c)).append(' ');
          }
        });
    return css.toString();
  }
}
