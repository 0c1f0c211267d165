// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a space, a hyphen, a dash or a stroke, and within a word that goes on
 * for longer than any word does.
 */
final class PdfBreaker implements FSTextBreaker {

  private static final String BREAKS = " -–—/\u200B";
  private static final int LONGEST_WORD = 48;

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return -1;
    }
    int end = at;
    do {
      end++;
    } while (end < text.length() && end - at < LONGEST_WORD && !isBreak(end));
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    at = end;
    return end;
  }

  private boolean isBreak(int end) {
    char last = text.charAt(end - 1);
    return BREAKS.indexOf(last) >= 0
        && text.charAt(end) != ' '
        && (last == ' ' || !Character.isDigit(text.charAt(end)));
  }
}
