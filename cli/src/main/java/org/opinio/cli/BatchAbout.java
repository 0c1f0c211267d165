// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import org.opinio.batch.BatchRun;
import org.opinio.batch.Docket;
import org.opinio.batch.input.Mapping;
import org.opinio.documents.report.Receipt;

/**
 * What a run of many cases was made from and how to read it, in words.
 *
 * @param findings name of the file that holds them
 */
record BatchAbout(BatchRun.Outcome outcome, String findings) {

  /** The file that holds it. */
  static final String FILE = "about.txt";

  String text(ManyCases cases, Docket docket, Receipt receipt) {
    StringBuilder text = new StringBuilder();
    text.append(cases.subject().title()).append("\n\n");
    cases
        .mapping()
        .map(Mapping::attribution)
        .filter(a -> !a.isEmpty())
        .ifPresent(a -> text.append(Words.wrapped(a, 100, "")).append("\n\n"));
    text.append("Rows: ")
        .append(outcome.rows())
        .append("\nRejected: ")
        .append(outcome.rejected())
        .append("\nSituations judged: ")
        .append(outcome.tally().situations())
        .append("\n\n")
        .append("Receipt: ")
        .append(receipt.shortForm())
        .append("\nLaw: ")
        .append(receipt.law())
        .append("\nCases and mapping: ")
        .append(receipt.subject())
        .append("\nProgram: ")
        .append(receipt.engine())
        .append("\nSettings: ")
        .append(receipt.settings())
        .append("\n\n")
        .append(
            "Silence is neither consent nor objection. Nothing here ranks or scores a holder.\n\n")
        .append(findings)
        .append(", a line for each case, situation and rule:\n")
        .append("  across: e on every reading, s on some readings, n on no reading, o open\n")
        .append("  holders: a sign for each holder, in the order below: + established,\n")
        .append(
            "    - not established, a letter open; what the letter stands for follows under open:\n")
        .append("    u unknown fact, d disputed fact, b below the standard, m not modelled,\n")
        .append("    s silent, r reserves, a ambiguous, l left open by what it has said\n")
        .append("summary.csv: for each rule and holder how many situations came to what, and why\n")
        .append("rejected.csv: the rows that were not judged, and why\n\n")
        .append("Holders:\n");
    for (int h = 0; h < docket.holders().size(); h++) {
      text.append("  ").append(h + 1).append(' ').append(docket.holders().get(h)).append('\n');
    }
    return text.toString();
  }

  String summary(Path folder) {
    return Words.count(outcome.rows(), "row", "rows")
        + (outcome.resumed() ? ", gone on with from an earlier run" : "")
        + ": "
        + Words.count(outcome.tally().cases(), "case", "cases")
        + " judged, "
        + outcome.rejected()
        + " rejected.\n"
        + "Written into "
        + Words.line(folder.toString())
        + ": "
        + findings
        + ", summary.csv, rejected.csv, about.txt.\n";
  }
}
