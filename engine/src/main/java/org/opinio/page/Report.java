// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;

/** Collects what is wrong with one file. */
final class Report {

  private static final int MOST = 100;

  private final PageFile file;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Report(PageFile file) {
    this.file = file;
  }

  void add(PageCode code, Place place, String message, String mend) {
    if (diagnostics.size() < MOST) {
      diagnostics.add(Diagnostic.at(code, place, file.line(place.line()), message, mend));
    } else if (diagnostics.size() == MOST) {
      diagnostics.add(
          Diagnostic.at(
              PageCode.MORE_FAULTS,
              Place.of(file.name()),
              "",
              "This page has more than " + MOST + " faults; the others are not shown.",
              "Mend the first ones and look again."));
    }
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
