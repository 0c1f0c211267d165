// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import org.opinio.cases.internal.Entry;
import org.opinio.cases.internal.Yaml;
import org.opinio.law.Citation;

/** Reads the themes of a meeting, and who spoke. */
final class ThemeReader {

  private static final int DEEPEST = 2;

  private final Scope scope;
  private final PointReader points;

  ThemeReader(Scope scope, PointReader points) {
    this.scope = scope;
    this.points = points;
  }

  /**
   * The themes under the key.
   *
   * @param otherwise what is cited for what has no source of its own
   */
  List<Theme> read(Entry parent, List<Citation> otherwise) {
    return read(parent, otherwise, 1);
  }

  private List<Theme> read(Entry parent, List<Citation> otherwise, int depth) {
    List<Theme> themes = new ArrayList<>();
    List<Yaml> items = parent.items("themes");
    if (depth > DEEPEST && !items.isEmpty()) {
      scope
          .faults()
          .add(
              MeetingCode.TOO_DEEP,
              parent.placeOf("themes"),
              "A sub-theme has no themes of its own.",
              "Put its points under the sub-theme, or make the sub-theme a theme.");
      return List.of();
    }
    for (Yaml item : items) {
      Entry entry =
          Entry.of(
              item,
              "a theme",
              item.place(),
              scope.faults(),
              "title",
              "text",
              "case",
              "source",
              "points",
              "themes");
      List<Citation> own = scope.citations(entry, "source");
      List<Citation> cited = own.isEmpty() ? otherwise : own;
      themes.add(
          new Theme(
              entry.requiredText("title"),
              scope.words(entry, "text"),
              entry.text("case"),
              cited,
              points.read(entry, cited),
              read(entry, cited, depth + 1)));
    }
    return themes;
  }

  /** Who spoke, in order. */
  List<Contribution> outline(Entry file, List<Citation> otherwise) {
    List<Contribution> outline = new ArrayList<>();
    for (Yaml item : file.items("outline")) {
      Entry entry =
          Entry.of(
              item,
              "a contribution",
              item.place(),
              scope.faults(),
              "speaker",
              "role",
              "by",
              "of",
              "text",
              "source");
      entry.required("text");
      withheld(entry, "speaker", "name");
      withheld(entry, "role", "office or affiliation");
      List<Citation> own = scope.citations(entry, "source");
      outline.add(
          new Contribution(
              entry.text("speaker"),
              entry.text("role"),
              scope.voice(entry),
              scope.words(entry, "text"),
              own.isEmpty() ? otherwise : own));
    }
    return outline;
  }

  private void withheld(Entry entry, String key, String what) {
    if (scope.chathamHouse() && entry.get(key).isPresent()) {
      scope
          .faults()
          .add(
              MeetingCode.NAME_WITHHELD,
              entry.placeOf(key),
              "Under the Chatham House Rule the " + what + " of a speaker is not given.",
              "Take it out, or say `by:` which side spoke.");
    }
  }
}
