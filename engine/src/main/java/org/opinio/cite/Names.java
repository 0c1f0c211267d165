// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.ArrayList;
import java.util.List;

/**
 * The persons and bodies that a BibTeX field names, parted by {@code and}. Braces keep a name
 * whole; of others the family name stands before the comma, or last.
 */
final class Names {

  /**
   * One of them.
   *
   * @param given empty for a body
   * @param family family name, or the whole name of a body
   */
  record Name(String given, String family) {
    boolean isBody() {
      return given.isEmpty();
    }
  }

  private Names() {}

  static List<Name> parse(String written) {
    List<Name> names = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && written.startsWith(" and ", i)) {
        add(names, written.substring(from, i));
        from = i + 5;
        i += 4;
      }
    }
    add(names, written.substring(Math.min(from, written.length())));
    return List.copyOf(names);
  }

  private static void add(List<Name> names, String written) {
    String name = written.strip();
    if (name.isEmpty()) {
      return;
    }
    if (name.startsWith("{") && name.endsWith("}")) {
      names.add(new Name("", name.substring(1, name.length() - 1).strip()));
      return;
    }
    int comma = name.indexOf(',');
    int space = name.lastIndexOf(' ');
    if (comma >= 0) {
      names.add(new Name(name.substring(comma + 1).strip(), name.substring(0, comma).strip()));
    } else if (space >= 0) {
      names.add(new Name(name.substring(0, space).strip(), name.substring(space + 1)));
    } else {
      names.add(new Name("", name));
    }
  }
}
