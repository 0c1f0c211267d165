// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import org.opinio.assess.Assessment;
import org.opinio.cite.CitationForms;
import org.opinio.documents.AssessmentReport;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.JsonPrinter;
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
      case JSON, CSV -> throw new IllegalArgumentException("a report is not printed as " + format);
    };
  }

  /** An assessment, as the options narrow it. */
  static String of(
      Format format, Assessment assessment, ReportOptions options, CitationForms forms) {
    return switch (format) {
      case TEXT, MD, HTML -> of(format, AssessmentReport.of(assessment, options, forms));
      case JSON -> JsonPrinter.print(assessment, options);
      case CSV -> throw new IllegalArgumentException("an assessment is not printed as " + format);
    };
  }
}
