// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.List;
import java.util.stream.Stream;

/** What a document is printed as. */
enum Format {
  TEXT,
  MD,
  HTML,
  JSON,
  CSV,
  PARQUET;

  /**
   * The format that a user named.
   *
   * @throws UserFault if it is not among those allowed
   */
  static Format of(String written, Format... allowed) {
    List<String> names = Stream.of(allowed).map(Words::of).toList();
    return Stream.of(allowed)
        .filter(f -> Words.of(f).equalsIgnoreCase(written))
        .findFirst()
        .orElseThrow(() ->
            UserFault.of(
                "there is no format `" + Words.line(written) + "` here.",
                Words.didYouMean(written, names, "")
                    + (Words.didYouMean(written, names, "").isEmpty() ? "" : " ")
                    + "There are "
                    + Words.list(names, "and")
                    + "."));
  }
}
