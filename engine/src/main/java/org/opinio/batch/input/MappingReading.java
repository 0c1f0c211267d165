// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.util.List;
import java.util.Optional;
import org.opinio.diagnostic.Diagnostic;

/**
 * The outcome of reading a mapping file.
 *
 * @param found the mapping; empty where there is a diagnostic
 * @param diagnostics what is wrong, in the order of the file
 */
public record MappingReading(Optional<Mapping> found, List<Diagnostic> diagnostics) {

  public MappingReading {
    diagnostics = List.copyOf(diagnostics);
  }
}
