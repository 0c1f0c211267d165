// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

/** Small work on words. */
final class Words {

  private Words() {}

  /** Without space around and without a closing full stop, comma or semicolon. */
  static String withoutStop(String words) {
    String text = words.strip();
    int end = text.length();
    while (end > 0 && ".;,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  static String withoutColon(String words) {
    String text = words.strip();
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
