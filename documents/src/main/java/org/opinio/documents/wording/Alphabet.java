// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of the alphabet: accents and letter case count only between words otherwise alike. */
final class Alphabet {

  private Alphabet() {}

  static <T> Comparator<T> by(Function<T, String> name) {
    return Comparator.comparing((T t) -> bare(name.apply(t))).thenComparing(name);
  }

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
