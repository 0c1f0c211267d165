// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;

/** Paths from one page of the law folder to another. */
final class RelativePath {

  private RelativePath() {}

  /** The path inside the law folder that a link on a page names. */
  static String resolve(String page, String link) {
    List<String> parts = new ArrayList<>(List.of(page.split("/")));
    parts.removeLast();
    for (String part : link.split("/")) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  static String between(String page, String target) {
    List<String> from = List.of(page.split("/"));
    List<String> to = List.of(target.split("/"));
    int common = 0;
    while (common < from.size() - 1
        && common < to.size() - 1
        && from.get(common).equals(to.get(common))) {
      common++;
    }
    return "../".repeat(from.size() - 1 - common) + String.join("/", to.subList(common, to.size()));
  }
}
