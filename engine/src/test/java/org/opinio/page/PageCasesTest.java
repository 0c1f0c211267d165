// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.DiagnosticPrinter;

/**
 * Reads and checks every case. Of a bad case named after a code, what its stage reports is expected
 * (reading for {@code P}, checking for {@code L}), but links written by id only where the case is
 * about them.
 */
class PageCasesTest {

  @TestFactory
  Stream<DynamicTest> aGoodCaseIsReadAsItIsMeant() {
    return PageCases.in("good").stream()
        .map(law -> DynamicTest.dynamicTest(name(law), () -> good(law)));
  }

  @TestFactory
  Stream<DynamicTest> aBadCaseIsReportedAtItsPlace() {
    return PageCases.in("bad").stream()
        .map(law -> DynamicTest.dynamicTest(name(law), () -> bad(law)));
  }

  @Test
  void twentyFaultsAreReportedInOneRun() {
    Path law = Path.of("src/test/resources/pages/bad/twenty-faults");
    assertThat(
            PageCases.diagnostics(law).stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::place)
                .distinct())
        .hasSizeGreaterThanOrEqualTo(20);
  }

  private static void good(Path law) {
    LawReading reading = PageCases.reading(law);
    assertThat(reading.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    String dump = LawDump.of(reading.law());
    assertThat(dump).isEqualTo(PageCases.expected(law, dump));
  }

  private static void bad(Path law) {
    String name = name(law);
    List<Diagnostic> reported =
        PageCases.diagnostics(law).stream().filter(d -> belongs(d.code().code(), name)).toList();
    String printed =
        DiagnosticPrinter.print(reported).replace(law + "/", "").replace(law.toString(), ".");
    assertThat(printed).isEqualTo(PageCases.expected(law, printed));
    if (name.indexOf('-') == 4) {
      assertThat(reported).extracting(d -> d.code().code()).contains(name.substring(0, 4));
    }
  }

  private static boolean belongs(String code, String name) {
    boolean aboutCode = name.indexOf('-') == 4;
    return !aboutCode
        || (code.charAt(0) == name.charAt(0) && (!code.equals("P121") || name.startsWith("P121")));
  }

  private static String name(Path law) {
    return law.getFileName().toString();
  }
}
