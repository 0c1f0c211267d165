// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void linesEndAsTheStandardSaysAndNoMarkStandsBefore() {
    String text = new Csv(List.of("a", "b"), List.of(List.of("1", "2"))).text();
    assertThat(text).isEqualTo("a,b\r\n1,2\r\n");
  }

  @Test
  void commasQuotesAndNewLinesAreQuoted() {
    assertThat(Csv.cell("a,b")).isEqualTo("\"a,b\"");
    assertThat(Csv.cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
    assertThat(Csv.cell("a\nb")).isEqualTo("\"a\nb\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\t=1"})
  void noCellIsTakenForAFormula(String cell) {
    assertThat(Csv.cell(cell)).isEqualTo("'" + cell);
  }
}
