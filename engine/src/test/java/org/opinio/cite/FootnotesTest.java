// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opinio.law.Citation;

class FootnotesTest {

  private static final Footnotes NONE =
      Footnotes.none(
          new CitationForms(
              "",
              new TreeMap<>(
                  Map.of(
                      "nicaragua", form("*Nicaragua* [1986] ICJ Rep 14, ^", "*Nicaragua* (n #) ^"),
                      "palmas", form("*Palmas* (1928) II RIAA 829, ^", "*Palmas* (n #) ^"),
                      "at-2024", form("Austria, *Position* (2024) ^ <x>", "Austria (n #) ^"),
                      "gclp", form("GCLP, ‘Quotations’ (2026) ^", "GCLP (n #) ^")))));

  @Test
  void aSourceIsFirstCitedInFullAndThenByTheNoteOfTheFirst() {
    Footnotes notes =
        NONE.cite(List.of(cite("palmas", "838")))
            .cite(List.of(cite("nicaragua", "para 202")))
            .cite(List.of(cite("nicaragua", "para 205"), cite("palmas", "839")));
    assertThat(notes.all().stream().map(Footnote::text))
        .containsExactly(
            "Palmas (1928) II RIAA 829, 838.",
            "Nicaragua [1986] ICJ Rep 14, para 202.",
            "Nicaragua (n 2) para 205; Palmas (n 1) 839.");
    assertThat(notes.all().stream().map(Footnote::number)).containsExactly(1, 2, 3);
  }

  @Test
  void citationsOfOneSourceInANoteAreDrawnTogether() {
    assertThat(
            only(
                cite("nicaragua", "para 202"),
                cite("palmas", "838"),
                new Citation("nicaragua", "paras 212-213", true, "")))
        .isEqualTo(
            "Nicaragua [1986] ICJ Rep 14, para 202, paras 212–213?; Palmas (1928) II RIAA 829,"
                + " 838.");
  }

  @Test
  void pagesAreBareNumbers() {
    assertThat(only(cite("palmas", "pp 838-839"))).isEqualTo("Palmas (1928) II RIAA 829, 838–839.");
    assertThat(only(cite("palmas", "p 4, section 3")))
        .isEqualTo("Palmas (1928) II RIAA 829, p 4, section 3.");
    assertThat(only(cite("palmas", "art 29(3)-(4)")))
        .isEqualTo("Palmas (1928) II RIAA 829, art 29(3)–(4).");
  }

  @Test
  void aPinpointThatNobodyHasCheckedKeepsItsMark() {
    assertThat(only(new Citation("palmas", "838", true, "")))
        .isEqualTo("Palmas (1928) II RIAA 829, 838?.");
    assertThat(only(new Citation("palmas", "", true, "")))
        .isEqualTo("Palmas (1928) II RIAA 829, ?.");
    assertThat(Footnotes.LEGEND).startsWith("?");
  }

  @Test
  void aViewReadThroughAnotherWorkNamesThatWork() {
    Footnotes notes =
        NONE.cite(List.of(new Citation("at-2024", "4", false, "gclp")))
            .cite(List.of(new Citation("at-2024", "5", false, "gclp")));
    assertThat(notes.all().stream().map(Footnote::text))
        .containsExactly(
            "Austria, Position (2024) 4 <x>, as reported in GCLP, ‘Quotations’ (2026).",
            "Austria (n 1) 5, as reported in GCLP (n 1).");
  }

  @Test
  void aKeyThatNamesNoSourceIsPrintedAsSuch() {
    assertThat(only(cite("nowhere", "7"))).isEqualTo("[no source `nowhere`], 7.");
    assertThat(only(cite("<b>\u202E", ""))).isEqualTo("[no source `<b>`].");
  }

  @Test
  void italicsSurvive() {
    assertThat(NONE.cite(List.of(cite("palmas", "838"))).last().orElseThrow().runs())
        .containsExactly(
            new Run.Words("Palmas", true), Run.roman(" (1928) II RIAA 829, 838"), Run.roman("."));
  }

  @Test
  void theFootnotesBeforeStayAsTheyWere() {
    Footnotes one = NONE.cite(List.of(cite("palmas", "838")));
    one.cite(List.of(cite("nicaragua", "1")));
    assertThat(one.all()).hasSize(1);
    assertThat(NONE.all()).isEmpty();
  }

  private static String only(Citation... citations) {
    return NONE.cite(List.of(citations)).last().orElseThrow().text();
  }

  private static Citation cite(String key, String pinpoint) {
    return new Citation(key, pinpoint, false, "");
  }

  private static CitationForm form(String full, String later) {
    return new CitationForm(marked(full), marked(later));
  }

  private static String marked(String template) {
    return template
        .replaceAll("\\*([^*]+)\\*", Mark.ITALIC + "$1" + Mark.ROMAN)
        .replace('^', Mark.PINPOINT)
        .replace('#', Mark.NOTE);
  }
}
