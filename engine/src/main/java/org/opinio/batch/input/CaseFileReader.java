// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.util.List;
import java.util.Set;
import org.opinio.batch.FactVector;
import org.opinio.cases.CaseReader;
import org.opinio.cases.CaseReading;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.law.Law;

/** Reads each row as a case file. */
final class CaseFileReader implements RowReader {

  private final Law law;
  private final Set<String> sources;

  CaseFileReader(Law law, Set<String> sources) {
    this.law = law;
    this.sources = sources;
  }

  @Override
  public Taken take(Row row) {
    return switch (row) {
      case Row.File file -> of(file);
      case Row.Bad bad -> new Taken.Rejected("", bad.reason());
      case Row.Cells cells -> throw new IllegalStateException("a folder has no cells");
    };
  }

  private Taken of(Row.File row) {
    CaseReading reading = CaseReader.read(row.file(), law, sources);
    if (reading.found().isEmpty()) {
      Diagnostic first = reading.diagnostics().getFirst();
      int more = reading.diagnostics().size() - 1;
      return new Taken.Rejected(
          row.name(),
          first.place()
              + ": "
              + first.code().code()
              + ": "
              + first.message()
              + (more > 0 ? " (and " + more + " more)" : ""));
    }
    List<Situation> situations = Situations.of(reading.found().get(), law);
    return new Taken.AsCase(row.name(), FactVector.of(situations).digest(), situations);
  }
}
