// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Quoted;

/** Collects what is wrong with one file. */
final class Report {

  private final PageFile file;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Report(PageFile file) {
    this.file = file;
  }

  void add(PageCode code, Place place, String message, String mend) {
    diagnostics.add(Diagnostic.at(code, place, file.line(place.line()), message, mend));
  }

  void add(PageCode code, List<Quoted> places, String message, String mend) {
    diagnostics.add(new Diagnostic(code, message, places, mend));
  }

  Quoted quote(Place place, String note) {
    return file.quote(place, note);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
