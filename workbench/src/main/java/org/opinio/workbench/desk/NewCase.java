// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opinio.cases.CaseEdit;

/**
 * A case as it begins: one operation of one State against another, of which nothing is known yet.
 *
 * @param title the user's own; a plain one is used where it is empty
 * @param narrative what happened, in the user's words
 * @param acting name of the State alleged to have acted; State A where it is empty
 * @param target name of the State affected; State B where it is empty
 */
public record NewCase(String title, String narrative, String acting, String target) {

  private static final int LONGEST = 40;

  /** A short name from the title. */
  public String id() {
    String id = shortName(title, "case");
    return CaseNames.isTaken(id) ? id + "-case" : id;
  }

  /** A short name from words, for addresses and ids; the other where they give none. */
  public static String shortName(String words, String other) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    return cut.isEmpty() ? other : cut.replaceAll("-+$", "");
  }

  /** The text of its file. */
  public String text() {
    String named = title.isEmpty() ? "New case" : title;
    String text = "states: {A: State A, B: State B}\n";
    text = CaseEdit.worded(text, "title", named);
    if (!narrative.isEmpty()) {
      text = CaseEdit.worded(text, "summary", Narrative.numbered(narrative));
    }
    if (!acting.isEmpty()) {
      text = CaseEdit.named(text, "states", "A", acting);
    }
    if (!target.isEmpty()) {
      text = CaseEdit.named(text, "states", "B", target);
    }
    return CaseEdit.added(
        text,
        "operations",
        "operation",
        Map.of("title", named),
        new java.util.TreeMap<>(Map.of("acting", List.of("A"), "target", List.of("B"))));
  }
}
