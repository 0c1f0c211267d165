// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

  private enum Sample implements Code {
    ERROR,
    WARNING;

    @Override
    public String code() {
      return this == ERROR ? "X101" : "X102";
    }

    @Override
    public Severity severity() {
      return Severity.valueOf(name());
    }
  }

  @Test
  void everyPlaceIsShownWithItsLine() {
    Diagnostic diagnostic =
        new Diagnostic(
            Sample.ERROR,
            "`a` is defined twice.",
            List.of(
                new Quoted(new Place("law/b.md", 12, 3), "- a line", ""),
                new Quoted(new Place("law/a.md", 7, 0), "first", "first defined here"),
                new Quoted(Place.of("law/c.md"), "", "")),
            "Give one another id.");
    assertThat(DiagnosticPrinter.print(diagnostic))
        .isEqualTo(
            """
            error X101: `a` is defined twice.
              --> law/b.md:12:3
            12 | - a line
               |   ^
              --> law/a.md:7 (first defined here)
             7 | first
              --> law/c.md
               = mend: Give one another id.
            """);
  }

  @Test
  void allAreSortedByPlaceAndCounted() {
    Diagnostic late = Diagnostic.at(Sample.WARNING, new Place("b.md", 2, 1), "line", "Late.", "");
    Diagnostic early = Diagnostic.at(Sample.ERROR, new Place("a.md", 9, 1), "line", "Early.", "");
    String printed = DiagnosticPrinter.print(List.of(late, early));
    assertThat(printed.indexOf("Early")).isLessThan(printed.indexOf("Late"));
    assertThat(printed).endsWith("\n1 error, 1 warning.\n");
    assertThat(DiagnosticPrinter.print(List.of())).isEmpty();
  }

  @Test
  void aLongLineIsCutAroundItsColumn() {
    String line = "x".repeat(500) + "HERE" + "y".repeat(500);
    String printed =
        DiagnosticPrinter.print(
            Diagnostic.at(Sample.ERROR, new Place("a.md", 1, 501), line, "Long.", ""));
    List<String> lines = printed.lines().toList();
    assertThat(lines.get(2)).hasSizeLessThan(120);
    assertThat(lines.get(2).substring(lines.get(3).indexOf('^'))).startsWith("HERE");
  }

  @Test
  void nothingInALineCanSteerATerminal() {
    String printed =
        DiagnosticPrinter.print(
            Diagnostic.at(
                Sample.ERROR, new Place("a.md", 1, 99), "a\u001b[31m\tb\u202e", "No \u001b.", ""));
    assertThat(printed).doesNotContain("\u001b", "\t", "\u202e");
  }
}
