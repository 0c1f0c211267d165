// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of the pages of one folder. An id gives its name; where it could not be a name, or
 * where two would be one file on a system that does not tell letter case, it is changed a little.
 */
final class PageNames {

  private static final Set<String> TAKEN = Set.of("index", "con", "prn", "aux", "nul");

  private final String folder;
  private final Set<String> used = new TreeSet<>(TAKEN);
  private final Map<String, String> names = new HashMap<>();

  PageNames(String folder) {
    this.folder = folder;
  }

  /** The path of the page for an id, the same each time. */
  String of(String id) {
    return names.computeIfAbsent(id, this::name);
  }

  private String name(String id) {
    String plain = anchor(id);
    String start = plain.startsWith(".") ? "_" + plain : plain;
    String name = start;
    for (int n = 2; !used.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = start + "-" + n;
    }
    return folder + "/" + name + ".html";
  }

  /** The id as the name of an element. */
  static String anchor(String id) {
    StringBuilder anchor = new StringBuilder(id.length());
    id.chars()
        .forEach(c -> {
          boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
          boolean plain = letter || c >= '0' && c <= '9' || c == '-' || c == '.' || c == '=';
          anchor.append(plain ? (char) c : '_');
        });
    return anchor.toString();
  }
}
