// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.List;
import java.util.Optional;
import org.opinio.diagnostic.Suggestion;
import org.opinio.page.Statements.Keyword;
import org.opinio.page.Statements.Statement;

/** Reports free text that begins with words much like those of the form. */
final class Misspellings {

  /** Words of the form are shorter than this. */
  private static final int LONGEST = 30;

  private Misspellings() {}

  static void report(Inline inline, Statement free, List<Keyword> keywords, Report report) {
    List<String> words = keywords.stream().map(Keyword::words).toList();
    String text = inline.text();
    boolean starts = true;
    for (int i = free.from(); i < free.to(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        if (starts) {
          plain(inline, i, free.to(), words, report);
        }
        starts = inline.endsSentence(i);
      }
    }
    italics(inline, free, words, report);
  }

  private static void plain(Inline inline, int start, int end, List<String> words, Report report) {
    int colon = inline.text().indexOf(':', start);
    if (colon <= start || colon >= Math.min(end, start + LONGEST)) {
      return;
    }
    String written = inline.text().substring(start, colon + 1);
    Optional<String> meant = Suggestion.closest(written, words);
    if (meant.isPresent() && !written.equals(meant.get())) {
      report.add(
          PageCode.PERHAPS_MISSPELT,
          inline.place(start),
          "`" + written + "` is read as plain text.",
          "Did you mean `" + meant.get() + "`?");
    }
  }

  private static void italics(Inline inline, Statement free, List<String> words, Report report) {
    String text = inline.text();
    int start = free.from();
    while (start < free.to() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    for (Mark.Emphasis e : inline.marks(Mark.Emphasis.class, start, free.to())) {
      String written = text.substring(e.start(), e.end());
      if (e.start() == start && (written.endsWith(".") || written.endsWith(":"))) {
        report.add(
            PageCode.UNKNOWN_MARK,
            inline.place(start),
            "`*" + written + "*` means nothing here.",
            Suggestion.closest(written, words)
                .map(meant -> "Did you mean `*" + meant.strip() + "*`?")
                .orElse(""));
      }
    }
  }
}
