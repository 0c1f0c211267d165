// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.List;
import java.util.Optional;
import org.opinio.diagnostic.Diagnostic;

/**
 * What a file of the Citation Style Language says.
 *
 * @param style empty where it cannot be applied
 * @param diagnostics what is wrong
 */
public record StyleReading(Optional<CitationStyle> style, List<Diagnostic> diagnostics) {

  public StyleReading {
    diagnostics = List.copyOf(diagnostics);
  }
}
