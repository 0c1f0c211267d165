// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;

/** Finds what an anchor meant whose heading was reworded: anchors end in the id. */
final class StaleAnchors {

  private StaleAnchors() {}

  /**
   * What the page defines with the longest id in which the anchor ends; several if equally long.
   */
  static List<Definition> onPage(Page page, String anchor) {
    List<Definition> best = new ArrayList<>();
    int longest = 0;
    for (Definition d : page.definitions()) {
      if (d.kind() == Definition.Kind.DOCUMENT) {
        continue;
      }
      String end = Anchors.slug(d.shortId());
      if (d.id().equals(anchor) || endsIn(anchor, end)) {
        if (end.length() > longest) {
          best.clear();
          longest = end.length();
        }
        if (end.length() == longest) {
          best.add(d);
        }
      }
    }
    return best;
  }

  /** What any page defines with the longest full id in which the anchor ends. */
  static List<Definition> anywhere(Definitions definitions, String anchor) {
    List<Definition> best = new ArrayList<>();
    int longest = 0;
    for (Definition d : definitions.all()) {
      String end = Anchors.slug(d.id());
      if (d.owner().isEmpty()
          && end.length() > 3
          && end.length() >= longest
          && endsIn(anchor, end)) {
        if (end.length() > longest) {
          best.clear();
          longest = end.length();
        }
        best.add(d);
      }
    }
    return best;
  }

  private static boolean endsIn(String anchor, String end) {
    return anchor.endsWith(end)
        && (anchor.length() == end.length()
            || anchor.charAt(anchor.length() - end.length() - 1) == '-');
  }
}
