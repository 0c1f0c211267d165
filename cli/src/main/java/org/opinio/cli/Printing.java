// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import picocli.CommandLine.Option;

/** In which format a report is printed, and where. */
final class Printing extends OutOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, md, html or json; text if not named.")
  private String format = "text";

  /**
   * The format.
   *
   * @throws UserFault if there is none such
   */
  Format format() {
    return Format.of(format, Format.TEXT, Format.MD, Format.HTML, Format.JSON);
  }
}
