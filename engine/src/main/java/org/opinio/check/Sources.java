// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

package org.opinio.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.diagnostic.Place;
import org.opinio.page.CitationUse;
import org.opinio.page.LawReading;
import org.opinio.page.PageFile;
import org.opinio.page.PageKind;

/** Finds sources that no page cites. */
final class Sources {

  private final LawReading reading;
  private final Findings findings;

  Sources(LawReading reading, Findings findings) {
    this.reading = reading;
    this.findings = findings;
  }

  void check(Set<String> keys) {
    Set<String> unused = new TreeSet<>(keys);
    for (CitationUse use : reading.citations()) {
      unused.remove(use.citation().key());
    }
    Map<String, Place> places = unused.isEmpty() ? Map.of() : places();
    for (String key : unused) {
      Place place = places.getOrDefault(key, Place.of("sources"));
      findings.add(
          LawCode.SOURCE_UNUSED,
          place,
          "No page cites the source `" + key + "`.",
          "Cite it where it is relied on, or take it out.");
    }
  }

  private Map<String, Place> places() {
    Map<String, Place> places = new TreeMap<>();
    for (PageFile file : reading.files().values()) {
      if (file.kind() == PageKind.SOURCES) {
        int number = 0;
        for (String line : file.text().lines().toList()) {
          number++;
          int brace = line.indexOf('{');
          int comma = line.indexOf(',', Math.max(brace, 0));
          if (line.startsWith("@") && brace > 0 && comma > brace) {
            places.putIfAbsent(line.substring(brace + 1, comma).strip(), new Place(file.name(), number, 1));
          }
        }
      }
    }
    return places;
  }
}
