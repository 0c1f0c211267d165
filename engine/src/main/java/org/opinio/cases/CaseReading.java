// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.List;
import java.util.Optional;
import org.opinio.diagnostic.Diagnostic;

/**
 * The outcome of reading a case file.
 *
 * @param found the case; empty where a diagnostic is an error
 * @param diagnostics what is wrong with the file, in the order of the file
 */
public record CaseReading(Optional<Case> found, List<Diagnostic> diagnostics) {

  public CaseReading {
    diagnostics = List.copyOf(diagnostics);
  }
}
