// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph into statements that begin with words the form knows, and free text. Such
 * words stand at the start of the paragraph, of a line or of a sentence.
 */
final class Statements {

  /** How words of the form are written, and where what they say ends. */
  enum Form {
    /** In italics, complete in itself or with the rest of the italics. */
    ITALIC,
    /** In italics; what follows them says more, to the end of the sentence. */
    ITALIC_SENTENCE,
    /** Plain, to the end of the sentence. */
    SENTENCE,
    /** Plain and followed by a link or citation, to the end of the sentence. */
    REFERENCE,
    /** Plain, to the next such words or the end of the paragraph. */
    PARAGRAPH
  }

  record Keyword(String words, Form form) {}

  /** Free text has no keyword: its words are empty. */
  record Statement(String keyword, int start, int from, int to) {
    boolean isFree() {
      return keyword.isEmpty();
    }
  }

  private final Inline inline;
  private final List<Keyword> keywords;
  private final List<Statement> found = new ArrayList<>();

  private Statements(Inline inline, List<Keyword> keywords) {
    this.inline = inline;
    this.keywords = keywords;
  }

  static List<Statement> of(Inline inline, List<Keyword> keywords) {
    Statements statements = new Statements(inline, keywords);
    statements.split();
    return statements.found;
  }

  private void split() {
    String text = inline.text();
    Statement open = new Statement("", 0, 0, 0);
    boolean endsWithSentence = false;
    boolean canStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        canStart = true;
      } else if (!Character.isWhitespace(c)) {
        if (canStart) {
          int match = match(i);
          if (match >= 0) {
            close(open, i);
            Keyword keyword = keywords.get(match);
            int from = i + keyword.words().length();
            open = new Statement(keyword.words(), i, from, 0);
            endsWithSentence =
                keyword.form() == Form.SENTENCE
                    || keyword.form() == Form.REFERENCE
                    || keyword.form() == Form.ITALIC_SENTENCE;
            if (keyword.form() == Form.ITALIC) {
              int end = emphasisAt(i).end();
              close(open, end);
              open = new Statement("", end, end, 0);
              i = end - 1;
              canStart = true;
              continue;
            }
            i = from - 1;
            canStart = false;
            continue;
          }
        }
        canStart = inline.endsSentence(i);
        if (canStart && endsWithSentence && !open.isFree()) {
          close(open, i + 1);
          open = new Statement("", i + 1, i + 1, 0);
          endsWithSentence = false;
        }
      }
    }
    close(open, text.length());
  }

  private void close(Statement open, int to) {
    if (!open.isFree() || !inline.text().substring(open.from(), to).isBlank()) {
      found.add(
          new Statement(open.keyword(), open.start(), open.from(), Math.max(to, open.from())));
    }
  }

  private int match(int i) {
    Mark.Emphasis emphasis = emphasisAt(i);
    for (int k = 0; k < keywords.size(); k++) {
      Keyword keyword = keywords.get(k);
      int end = i + keyword.words().length();
      if (!inline.text().startsWith(keyword.words(), i)) {
        continue;
      }
      boolean fits =
          switch (keyword.form()) {
            case ITALIC -> emphasis.end() >= end;
            case ITALIC_SENTENCE -> emphasis.end() == end;
            case SENTENCE, PARAGRAPH -> emphasis.end() == 0;
            case REFERENCE ->
                emphasis.end() == 0 && end < inline.text().length() && inline.isReference(end);
          };
      if (fits) {
        return k;
      }
    }
    return -1;
  }

  private Mark.Emphasis emphasisAt(int i) {
    return inline.markAt(Mark.Emphasis.class, i).orElse(new Mark.Emphasis(0, 0));
  }
}
