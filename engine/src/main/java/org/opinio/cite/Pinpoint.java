// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opinio.law.Citation;

/**
 * Writes pinpoints: pages as bare numbers, ranges with an en rule, and a mark after those that
 * nobody has checked.
 */
final class Pinpoint {

  private static final Pattern RANGE = Pattern.compile("(?<=[\\d)])-(?=[\\d(])");

  private static final Pattern PAGES = Pattern.compile("pp? (?=[\\d–,f ]+$)");

  private Pinpoint() {}

  /** The pinpoints of several citations of one source in one note, one after the other. */
  static String of(List<Citation> citations) {
    return citations.stream()
        .map(Pinpoint::one)
        .filter(p -> !p.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String one(Citation citation) {
    String words = RANGE.matcher(PlainText.of(citation.pinpoint())).replaceAll("–");
    String shown = PlainText.isolated(PAGES.matcher(words).replaceFirst(""));
    return citation.unchecked() ? shown + Footnotes.UNCHECKED : shown;
  }
}
