// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.List;
import org.opinio.diagnostic.Diagnostic;

/**
 * What a BibTeX file says.
 *
 * @param sources those that can be cited, in the order of the file
 * @param diagnostics what is wrong, in order of place
 */
public record BibReading(List<Source> sources, List<Diagnostic> diagnostics) {

  public BibReading {
    sources = List.copyOf(sources);
    diagnostics = diagnostics.stream().sorted().toList();
  }
}
