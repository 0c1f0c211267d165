// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.Collection;
import java.util.List;
import org.opinio.diagnostic.Suggestion;

/** Words of messages. */
public final class Words {

  private static final int SHORT = 60;
  private static final int LINE = 160;

  private Words() {}

  /** What the user wrote, in code marks: printable, on one line, not long. */
  public static String quoted(String written) {
    return "`" + clean(written, SHORT) + "`";
  }

  /** A line of the file as it can be shown. */
  public static String line(String written) {
    return clean(written, LINE);
  }

  /** The ids in code marks, parted by commas, the last two by the word. */
  public static String list(Collection<String> ids, String word) {
    List<String> marked = ids.stream().map(Words::quoted).toList();
    if (marked.size() < 2) {
      return String.join("", marked);
    }
    int last = marked.size() - 1;
    return String.join(", ", marked.subList(0, last)) + " " + word + " " + marked.get(last);
  }

  /** What was probably meant, or, where nothing is close and the choice is short, the choice. */
  public static String meant(String written, Collection<String> choice) {
    // Short codes all look alike, so none of them is offered as the one meant.
    boolean code = written.length() < 3;
    String near =
        code
            ? ""
            : Suggestion.didYouMean(
                written.length() > SHORT ? written.substring(0, SHORT) : written, choice);
    if (!near.isEmpty() || choice.isEmpty()) {
      return near;
    }
    return choice.size() <= 12 ? "Known here: " + list(choice, "and") + "." : "";
  }

  private static String clean(String written, int longest) {
    StringBuilder clean = new StringBuilder();
    int[] points = written.codePoints().limit(longest + 1L).toArray();
    for (int i = 0; i < Math.min(points.length, longest); i++) {
      int type = Character.getType(points[i]);
      boolean shown =
          type != Character.CONTROL
              && type != Character.FORMAT
              && type != Character.SURROGATE
              && type != Character.LINE_SEPARATOR
              && type != Character.PARAGRAPH_SEPARATOR;
      clean.appendCodePoint(points[i] == '\t' ? ' ' : shown ? points[i] : '\uFFFD');
    }
    return points.length > longest ? clean + "..." : clean.toString();
  }
}
