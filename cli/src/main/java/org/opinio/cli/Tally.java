// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import org.opinio.check.LawCheck;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.page.LawReading;

/**
 * How much there is.
 *
 * @param sources in the bibliographies
 */
record Tally(LawReading reading, int sources, int cases) {

  /** The counts in one line. */
  String words() {
    Law law = reading.law();
    long pages = reading.files().keySet().stream().filter(f -> f.endsWith(".md")).count();
    long views = law.holders().values().stream().map(Holder::views).mapToLong(v -> v.size()).sum();
    return String.join(
            ", ",
            Words.count(pages, "page", "pages"),
            Words.count(law.facts().size(), "fact", "facts"),
            Words.count(law.questions().size(), "question", "questions"),
            Words.count(law.rules().size(), "rule", "rules"),
            Words.count(law.holders().size(), "holder", "holders"),
            Words.count(views, "view", "views"),
            Words.count(sources, "source", "sources"),
            Words.count(cases, "case", "cases"))
        + "; "
        + Words.count(LawCheck.uncheckedPinpoints(reading), "pinpoint", "pinpoints")
        + " not yet checked against the text.";
  }
}
