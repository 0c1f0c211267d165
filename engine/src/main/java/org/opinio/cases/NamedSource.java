// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.opinio.cases.internal.Citations;
import org.opinio.law.Citation;

/**
 * What a case names as the source of something: words, citations such as {@code @key, para 4?;
 * reported by @other}, or words with citations after them, in square brackets.
 *
 * @param words empty where citations say all
 * @param citations empty where there are only words
 */
public record NamedSource(String words, List<Citation> citations) {

  public NamedSource {
    citations = List.copyOf(citations);
  }

  /**
   * The source as a case has written it. What is cited under a key that is not known stays words.
   *
   * @param isSource whether a key names a source
   */
  public static NamedSource of(String written, Predicate<String> isSource) {
    int bracket = written.endsWith("]") ? written.lastIndexOf(" [@") : -1;
    if (bracket >= 0) {
      List<Citation> after =
          citations(written.substring(bracket + 2, written.length() - 1), isSource);
      if (!after.isEmpty()) {
        return new NamedSource(written.substring(0, bracket), after);
      }
    }
    List<Citation> all = citations(written, isSource);
    return new NamedSource(all.isEmpty() ? written : "", all);
  }

  private static List<Citation> citations(String written, Predicate<String> isSource) {
    Optional<List<Citation>> read = Citations.parse(written);
    return read.filter(all -> all.stream().allMatch(c -> isKnown(c, isSource))).orElse(List.of());
  }

  private static boolean isKnown(Citation citation, Predicate<String> isSource) {
    return isSource.test(citation.key())
        && (citation.reportedBy().isEmpty() || isSource.test(citation.reportedBy()));
  }
}
