// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.Map;
import java.util.TreeMap;
import org.opinio.diagnostic.Place;
import org.opinio.page.LawReading;

/** Finds sources that no page cites. */
final class Sources {

  private final LawReading reading;
  private final Findings findings;

  Sources(LawReading reading, Findings findings) {
    this.reading = reading;
    this.findings = findings;
  }

  void check(Map<String, Place> sources) {
    Map<String, Place> unused = new TreeMap<>(sources);
    reading.citations().forEach(use -> unused.remove(use.citation().key()));
    unused.forEach((key, place) ->
        findings.add(
            LawCode.SOURCE_UNUSED,
            place,
            "No page cites the source `" + key + "`.",
            "Cite it where it is relied on, or take it out."));
  }
}
