// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.opinio.diagnostic.Suggestion;

/** Puts things into words. */
final class Words {

  private static final int LONGEST = 120;

  private Words() {}

  /** What a user wrote, on one line, without control characters, cut where it is long. */
  static String line(String written) {
    StringBuilder line = new StringBuilder();
    written
        .codePoints()
        .limit(LONGEST)
        .forEach(c -> {
          int type = Character.getType(c);
          boolean plain =
              type != Character.CONTROL
                  && type != Character.FORMAT
                  && type != Character.SURROGATE
                  && type != Character.LINE_SEPARATOR
                  && type != Character.PARAGRAPH_SEPARATOR;
          line.appendCodePoint(plain ? c : '\uFFFD');
        });
    return line + (written.codePointCount(0, written.length()) > LONGEST ? "..." : "");
  }

  /** The name of a constant as users write it. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words with a capital at their beginning. */
  static String capital(String words) {
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The words with a stop at their end, if they have none. */
  static String sentence(String words) {
    boolean stopped = words.endsWith(".") || words.endsWith("?") || words.endsWith("!");
    return stopped ? words : words + ".";
  }

  /** A count with its noun. */
  static String count(long n, String one, String several) {
    return n + " " + (n == 1 ? one : several);
  }

  /** Items joined by commas and a last word. */
  static String list(List<String> items, String last) {
    int n = items.size();
    return n < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, n - 1)) + " " + last + " " + items.get(n - 1);
  }

  /** What stands between commas, without empty parts. */
  static List<String> split(List<String> written) {
    return written.stream()
        .flatMap(w -> Stream.of(w.split(",", -1)))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** A sentence that offers the closest candidate; otherwise the words given. */
  static String didYouMean(String written, Collection<String> candidates, String otherwise) {
    String close = written.length() > LONGEST ? "" : Suggestion.didYouMean(written, candidates);
    return close.isEmpty() ? otherwise : close;
  }

  /** The words broken into lines of at most so many characters, each after the first indented. */
  static String wrapped(String words, int width, String indent) {
    String text = words.stripLeading();
    StringBuilder out = new StringBuilder(words.substring(0, words.length() - text.length()));
    int at = out.length();
    boolean started = false;
    for (String word : text.split(" ", -1)) {
      if (started && at + 1 + word.length() > width) {
        out.append('\n').append(indent);
        at = indent.length();
      } else if (started) {
        out.append(' ');
        at++;
      }
      out.append(word);
      at += word.length();
      started = true;
    }
    return out.toString();
  }
}
