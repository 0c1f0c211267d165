// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.opinio.law.Holder;

/** Puts holders in the order of the alphabet. */
public final class Names {

  private Names() {}

  /** Sorted by name; accents and letter case count only between names otherwise alike. */
  public static List<Holder> sorted(Collection<Holder> holders) {
    return holders.stream()
        .sorted(
            Comparator.comparing((Holder h) -> key(h.name()))
                .thenComparing(Holder::name)
                .thenComparing(Holder::id))
        .toList();
  }

  private static String key(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return name.toLowerCase(Locale.ROOT);
    }
    StringBuilder key = new StringBuilder();
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        key.append(apart.charAt(i));
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
