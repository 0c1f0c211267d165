// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.ArrayList;
import java.util.List;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Quoted;
import org.opinio.page.LawReading;

/** Collects what the checks find. */
final class Findings {

  private final LawReading reading;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Findings(LawReading reading) {
    this.reading = reading;
  }

  void add(LawCode code, Place place, String message, String mend) {
    add(code, List.of(quote(place, "")), message, mend);
  }

  void add(LawCode code, List<Quoted> places, String message, String mend) {
    diagnostics.add(new Diagnostic(code, message, places, mend));
  }

  Quoted quote(Place place, String note) {
    return reading.quote(place, note);
  }

  List<Diagnostic> sorted() {
    return diagnostics.stream().sorted().toList();
  }
}
