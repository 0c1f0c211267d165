// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Courts, tribunals and organs as the law cites them, and a few that it does not cite; italics
 * between asterisks. Square brackets hold a year that finds the report, round ones a year that does
 * not: the OSCOLA guide on citing cases.
 */
class OscolaCourtsTest {

  private static final String LAW = law();

  /** Only for this test; the law cites none of them. */
  private static final String OTHERS =
      """
      @misc{rainbow-warrior, keywords = {case}, title = {Rainbow Warrior (New Zealand v France)},
        date = {1990}, volume = {82}, reporter = {ILR}, pages = {499}}
      @misc{chagos, keywords = {case}, type = {Award}, date = {2015-03-18},
        title = {Chagos Marine Protected Area Arbitration (Mauritius v UK)},
        institution = {Arbitral Tribunal}, number = {PCA Case No 2011-03}}
      @misc{ruritania, keywords = {statement}, author = {{Ruritania}},
        title = {Statement on agenda item 96}, date = {2022-10-14},
        organization = {UNGA, First Committee}}
      """;

  @Test
  void thePermanentCourtIsCitedByTheSeriesOfItsReports() {
    assertThat(full(LAW, "lotus", "18"))
        .isEqualTo(
            "*The Case of the SS ‘Lotus’ (France v Turkey)* (1927) PCIJ Rep Series A No 10, 18");
    assertThat(full(LAW, "nationality-decrees", "24"))
        .isEqualTo(
            "*Nationality Decrees Issued in Tunis and Morocco (French Zone)* (Advisory Opinion)"
                + " (1923) PCIJ Rep Series B No 4, 24");
  }

  @Test
  void theInternationalCourtIsCitedByTheYearOfItsReports() {
    assertThat(full(LAW, "nicaragua", "para 205"))
        .isEqualTo(
            "*Military and Paramilitary Activities in and against Nicaragua (Nicaragua v USA)*"
                + " (Merits) [1986] ICJ Rep 14, para 205");
    assertThat(full(LAW, "nuclear-weapons", ""))
        .isEqualTo(
            "*Legality of the Threat or Use of Nuclear Weapons* (Advisory Opinion) [1996] ICJ Rep"
                + " 226");
  }

  @Test
  void anArbitralAwardIsCitedByTheVolumeInWhichItIsReported() {
    assertThat(full(LAW, "palmas", "838"))
        .isEqualTo("*Island of Palmas (Netherlands v USA)* (1928) II RIAA 829, 838");
    assertThat(full(OTHERS, "rainbow-warrior", ""))
        .isEqualTo("*Rainbow Warrior (New Zealand v France)* (1990) 82 ILR 499");
  }

  @Test
  void anAwardThatIsNotReportedIsCitedByNumberTribunalAndDay() {
    assertThat(full(OTHERS, "chagos", ""))
        .isEqualTo(
            "*Chagos Marine Protected Area Arbitration (Mauritius v UK)* (Award) PCA Case No"
                + " 2011-03 (Arbitral Tribunal, 18 March 2015)");
  }

  @Test
  void aStatementOfAStateIsCitedByWhereAndWhenItWasMade() {
    assertThat(full(OTHERS, "ruritania", ""))
        .isEqualTo(
            "Ruritania, ‘Statement on agenda item 96’ (UNGA, First Committee, 14 October 2022)");
  }

  private static String full(String bib, String key, String pinpoint) {
    List<Source> sources = BibFile.read("test.bib", bib).sources();
    return OscolaStyle.forms(sources, CitationLanguage.ENGLISH).get(key).inFull(pinpoint).stream()
        .map(run -> run.italic() ? "*" + run.text() + "*" : run.text())
        .collect(Collectors.joining());
  }

  private static String law() {
    try {
      return Files.readString(Path.of("../law/sources/law.bib"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
