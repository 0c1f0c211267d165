// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.function.Supplier;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.print.TextPrinter;
import org.opinio.documents.report.Report;

/** Prints in the format asked for. */
final class Rendering {

  private Rendering() {}

  /** A report. */
  static String of(Format format, Report report) {
    return switch (format) {
      case TEXT -> TextPrinter.print(report);
      case MD -> MarkdownPrinter.print(report);
      case HTML -> HtmlPrinter.print(report);
      case JSON, CSV, PARQUET ->
          throw new IllegalArgumentException("a report is not printed as " + format);
    };
  }

  /** A report, or what stands in its place as JSON; only what is printed is made. */
  static String of(Format format, Supplier<Report> report, Supplier<String> json) {
    return format == Format.JSON ? json.get() : of(format, report.get());
  }
}
