// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document is written as. */
enum DocumentFormat {
  DOCX,
  HTML,
  PDF,
  MD;

  private static final List<String> NAMES =
      Stream.of(values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();

  /**
   * The format that a user named.
   *
   * @throws UserFault if there is none such
   */
  static DocumentFormat of(String written) {
    return named(written.strip())
        .orElseThrow(() ->
            UserFault.of(
                "a document is not written as `" + Words.line(written) + "`.",
                Words.didYouMean(written, NAMES, "There are " + Words.list(NAMES, "and") + ".")));
  }

  /**
   * The format that the name of a file ends in.
   *
   * @throws UserFault if it ends in none
   */
  static DocumentFormat ofFile(String file) {
    return named(file.substring(file.lastIndexOf('.') + 1))
        .orElseThrow(() ->
            UserFault.of(
                "the name " + Words.line(file) + " does not say what to write.",
                "Let it end in .docx, .html, .pdf or .md, or name a --format."));
  }

  private static Optional<DocumentFormat> named(String name) {
    return Stream.of(values()).filter(f -> f.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Whether it is text, which can be printed on the screen. */
  boolean isText() {
    return this == HTML || this == MD;
  }
}
