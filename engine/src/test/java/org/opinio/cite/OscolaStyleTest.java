// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each kind of source, against the patterns of the OSCOLA guide; italics between asterisks. */
class OscolaStyleTest {

  private static final Source VCLT =
      source(
          SourceKind.TREATY,
          Map.of(
              "title", "Vienna Convention on the Law of Treaties",
              "date", "1969-05-23",
              "inforce", "1980-01-27",
              "volume", "1155",
              "reporter", "UNTS",
              "pages", "331"));

  private static final Source CORFU =
      source(
          SourceKind.CASE,
          Map.of(
              "title", "Corfu Channel Case (UK v Albania)",
              "type", "Merits",
              "date", "1949",
              "reporter", "ICJ Rep",
              "pages", "4",
              "shorttitle", "Corfu Channel"));

  @Test
  void aTreatyIsPrintedWithItsDatesAndItsSeries() {
    assertThat(full(VCLT, "art 26"))
        .isEqualTo(
            "Vienna Convention on the Law of Treaties (adopted 23 May 1969, entered into force"
                + " 27 January 1980) 1155 UNTS 331, art 26");
  }

  @Test
  void theShortNameOfATreatyStandsBeforeThePinpoint() {
    assertThat(
            full(
                source(
                    SourceKind.TREATY,
                    Map.of(
                        "title", "International Covenant on Civil and Political Rights",
                        "date", "1966-12-16",
                        "inforce", "1976-03-23",
                        "volume", "999",
                        "reporter", "UNTS",
                        "pages", "171",
                        "shorttitle", "ICCPR")),
                "art 7"))
        .isEqualTo(
            "International Covenant on Civil and Political Rights (adopted 16 December 1966,"
                + " entered into force 23 March 1976) 999 UNTS 171 (ICCPR) art 7");
  }

  @Test
  void aTreatyOpenedForSignatureIsNotCalledAdopted() {
    assertThat(
            full(
                source(
                    SourceKind.TREATY,
                    Map.of(
                        "title",
                        "Convention on X",
                        "opened",
                        "2001-11-23",
                        "reporter",
                        "ETS",
                        "number",
                        "185")),
                ""))
        .isEqualTo("Convention on X (opened for signature 23 November 2001) ETS 185");
  }

  @Test
  void aCaseIsPrintedWithTheYearThatFindsTheReport() {
    assertThat(full(CORFU, "22"))
        .isEqualTo("*Corfu Channel Case (UK v Albania)* (Merits) [1949] ICJ Rep 4, 22");
  }

  @Test
  void aCaseInANumberedVolumeHasItsYearInRoundBrackets() {
    assertThat(
            full(
                source(
                    SourceKind.CASE,
                    Map.of(
                        "title",
                        "Island of Palmas (Netherlands v USA)",
                        "date",
                        "1928",
                        "volume",
                        "II",
                        "reporter",
                        "RIAA",
                        "pages",
                        "829")),
                "838"))
        .isEqualTo("*Island of Palmas (Netherlands v USA)* (1928) II RIAA 829, 838");
  }

  @Test
  void aCaseOfACriminalTribunalIsPrintedWithItsNumberAndDate() {
    assertThat(
            full(
                source(
                    SourceKind.CASE,
                    Map.of(
                        "title",
                        "Prosecutor v Tadić",
                        "type",
                        "Judgment",
                        "date",
                        "1999-07-15",
                        "institution",
                        "ICTY Appeals Chamber",
                        "number",
                        "IT-94-1-A")),
                "para 131"))
        .isEqualTo(
            "*Prosecutor v Tadić* (Judgment) IT-94-1-A (ICTY Appeals Chamber, 15 July 1999)"
                + " para 131");
  }

  @Test
  void aResolutionIsPrintedByItsNumberAndDate() {
    Map<String, String> fields =
        Map.of(
            "title",
            "Definition of Aggression",
            "author",
            "{UNGA}",
            "number",
            "Res 3314 (XXIX)",
            "date",
            "1974-12-14");
    assertThat(full(source(SourceKind.UN_DOCUMENT, fields), "art 3(g)"))
        .isEqualTo("Definition of Aggression, UNGA Res 3314 (XXIX) (14 December 1974) art 3(g)");
  }

  @Test
  void aReportOfTheUnitedNationsIsPrintedWithItsSymbol() {
    assertThat(
            full(
                source(
                    SourceKind.UN_DOCUMENT,
                    Map.of(
                        "author",
                        "{UNGA}",
                        "title",
                        "Report of the Group",
                        "date",
                        "2015-07-22",
                        "number",
                        "A/70/174",
                        "shorttitle",
                        "GGE Report 2015")),
                "para 13(c)"))
        .isEqualTo(
            "UNGA, ‘Report of the Group’ (22 July 2015) UN Doc A/70/174 (GGE Report 2015) para"
                + " 13(c)");
  }

  @Test
  void articlesOfTheInternationalLawCommissionNameTheResolution() {
    assertThat(
            full(
                source(
                    SourceKind.UN_DOCUMENT,
                    Map.of(
                        "author",
                        "{ILC}",
                        "title",
                        "Draft articles on Responsibility",
                        "date",
                        "2001",
                        "number",
                        "A/56/10",
                        "note",
                        "annexed to UNGA Res 56/83 (12 December 2001)",
                        "shorttitle",
                        "ARSIWA")),
                "art 8"))
        .isEqualTo(
            "ILC, ‘Draft articles on Responsibility’ (2001) UN Doc A/56/10, annexed to UNGA Res"
                + " 56/83 (12 December 2001) (ARSIWA) art 8");
  }

  @Test
  void anActOfTheEuropeanUnionIsPrintedWithTheOfficialJournal() {
    assertThat(
            full(
                source(
                    SourceKind.EU_ACT,
                    Map.of(
                        "title",
                        "Council Regulation (EU) 2019/796",
                        "date",
                        "2019",
                        "reporter",
                        "OJ",
                        "volume",
                        "L129I",
                        "pages",
                        "1")),
                "art 1"))
        .isEqualTo("Council Regulation (EU) 2019/796 [2019] OJ L129I/1, art 1");
  }

  @Test
  void anEditedManualIsPrintedWithItsEditor() {
    assertThat(
            full(
                source(
                    SourceKind.BOOK,
                    Map.of(
                        "editor",
                        "Schmitt, Michael N",
                        "title",
                        "Tallinn Manual 2.0",
                        "edition",
                        "2",
                        "publisher",
                        "CUP",
                        "date",
                        "2017")),
                "rule 4"))
        .isEqualTo("Michael N Schmitt (ed), *Tallinn Manual 2.0* (2nd edn, CUP 2017) rule 4");
  }

  @Test
  void aBookIsPrintedWithItsAuthor() {
    assertThat(
            full(
                source(
                    SourceKind.BOOK,
                    Map.of(
                        "author",
                        "Timothy Endicott",
                        "title",
                        "Administrative Law",
                        "publisher",
                        "OUP",
                        "date",
                        "2009")),
                "20"))
        .isEqualTo("Timothy Endicott, *Administrative Law* (OUP 2009) 20");
  }

  @Test
  void anArticleIsPrintedWithItsVolumeAndJournal() {
    assertThat(
            full(
                source(
                    SourceKind.ARTICLE,
                    Map.of(
                        "author",
                        "Griffith, JAG",
                        "title",
                        "The Common Law and the Political" + " Constitution",
                        "date",
                        "2001",
                        "volume",
                        "117",
                        "journal",
                        "LQR",
                        "pages",
                        "42")),
                "64"))
        .isEqualTo(
            "JAG Griffith, ‘The Common Law and the Political Constitution’ (2001) 117 LQR 42, 64");
  }

  @Test
  void aWebPageIsPrintedWithItsSiteAddressAndTheDayItWasSeen() {
    assertThat(
            full(
                source(
                    SourceKind.WEB_PAGE,
                    Map.of(
                        "author",
                        "Cole, Sarah",
                        "title",
                        "Virtual Friend Fires Employee",
                        "organization",
                        "Naked Law",
                        "date",
                        "2009-05-01",
                        "url",
                        "https://www.example.org/a?b=1&c=2",
                        "urldate",
                        "2009-11-19")),
                ""))
        .isEqualTo(
            "Sarah Cole, ‘Virtual Friend Fires Employee’ (Naked Law, 1 May 2009)"
                + " <https://www.example.org/a?b=1&c=2> accessed 19 November 2009");
  }

  @Test
  void thePinpointOfAPositionPaperStandsBeforeItsAddress() {
    Source paper =
        Source.report(
            "xr-2021",
            "Ministry of Foreign Affairs",
            "International law in cyberspace",
            "4 May 2021",
            "https://example.org/xr",
            "French");
    assertThat(full(paper, "7"))
        .isEqualTo(
            "Ministry of Foreign Affairs, *International law in cyberspace* (4 May 2021, original"
                + " in French) 7 <https://example.org/xr>");
    assertThat(full(paper, ""))
        .isEqualTo(
            "Ministry of Foreign Affairs, *International law in cyberspace* (4 May 2021, original"
                + " in French) <https://example.org/xr>");
  }

  @Test
  void moreThanThreeAuthorsAreTheFirstAndOthers() {
    assertThat(
            full(
                source(
                    SourceKind.BOOK,
                    Map.of("author", "A B and C D and E F and G H", "title", "T", "date", "2020")),
                ""))
        .isEqualTo("A B and others, *T* (2020)");
  }

  @Test
  void aSourceCitedAgainIsItsShortNameAndTheNoteOfTheFirst() {
    assertThat(text(form(CORFU).again("22", 3))).isEqualTo("*Corfu Channel* (n 3) 22");
    assertThat(text(form(CORFU).again("", 3))).isEqualTo("*Corfu Channel* (n 3)");
    assertThat(
            text(
                form(source(
                        SourceKind.ARTICLE,
                        Map.of(
                            "author",
                            "Griffith, JAG and Moe, Ann",
                            "title",
                            "T",
                            "date",
                            "2001",
                            "journal",
                            "LQR")))
                    .again("64", 12)))
        .isEqualTo("Griffith and Moe (n 12) 64");
  }

  @Test
  void aStatementIsPrintedWithItsSpeakerAndWhereItWasMade() {
    Source statement =
        source(
            SourceKind.STATEMENT,
            Map.of(
                "author",
                "{Ruritania}",
                "title",
                "Statement on international law",
                "organization",
                "Open-ended Working Group, fourth session",
                "date",
                "2023-03-07"));
    assertThat(full(statement, ""))
        .isEqualTo(
            "Ruritania, ‘Statement on international law’ (Open-ended Working Group, fourth"
                + " session, 7 March 2023)");
    assertThat(again(statement)).isEqualTo("Ruritania (n 3) 7");
  }

  @Test
  void everyKindOfSourceHasAShortLaterForm() {
    Map<String, String> named =
        Map.of("title", "T", "date", "2001", "number", "N", "author", "{UNGA}", "shorttitle", "S");
    assertThat(again(source(SourceKind.TREATY, named))).isEqualTo("S (n 3) 7");
    assertThat(again(source(SourceKind.CASE, named))).isEqualTo("*S* (n 3) 7");
    assertThat(again(source(SourceKind.UN_DOCUMENT, named))).isEqualTo("S (n 3) 7");
    assertThat(again(source(SourceKind.EU_ACT, named))).isEqualTo("S (n 3) 7");
    Map<String, String> written =
        Map.of("title", "T", "date", "2001", "author", "Cole, Sarah", "journal", "J");
    assertThat(again(source(SourceKind.BOOK, written))).isEqualTo("Cole (n 3) 7");
    assertThat(again(source(SourceKind.ARTICLE, written))).isEqualTo("Cole (n 3) 7");
    assertThat(again(source(SourceKind.REPORT, written))).isEqualTo("Cole (n 3) 7");
    assertThat(again(source(SourceKind.WEB_PAGE, written))).isEqualTo("Cole (n 3) 7");
    assertThat(
            again(
                Source.report("xr-2021", "Ministry of Foreign Affairs", "T", "4 May 2021", "", "")))
        .isEqualTo("Ministry of Foreign Affairs (n 3) 7");
  }

  private static String again(Source source) {
    return text(form(source).again("7", 3));
  }

  @Test
  void markupAndQuotesInASourceStayWords() {
    Source hostile =
        Source.report(
            "k",
            "Ministry of \"Foreign\" Affairs & Co <b>",
            "<i>It's</i> {n} \uE000 %s $1 \\ </span>",
            "undated",
            "",
            "");
    assertThat(full(hostile, "<p>"))
        .isEqualTo(
            "Ministry of “Foreign” Affairs & Co <b>, *<i>It’s</i> {n} %s $1 \\ </span>*"
                + " (undated) <p>");
  }

  @Test
  void apostrophesAndQuotesAreThoseOfPrint() {
    assertThat(
            full(
                Source.report("k", "A", "States' conduct: the \"rule\" of 'x'", "2021", "", ""),
                ""))
        .isEqualTo("A, *States’ conduct: the “rule” of ‘x’* (2021)");
    assertThat(
            full(
                source(
                    SourceKind.WEB_PAGE,
                    Map.of("title", "States' 'conduct'", "url", "https://example.org/'a'")),
                ""))
        .isEqualTo("‘States’ “conduct”’ <https://example.org/'a'>");
  }

  @Test
  void wordsFromRightToLeftAreSetApart() {
    assertThat(full(Source.report("k", "وزارة الخارجية", "موقف\u202E", "2024", "", "Arabic"), "3"))
        .isEqualTo("\u2068وزارة الخارجية\u2069, *\u2068موقف\u2069* (2024, original in Arabic) 3");
  }

  private static Source source(SourceKind kind, Map<String, String> fields) {
    return Source.of("k", kind, fields);
  }

  private static CitationForm form(Source source) {
    return OscolaStyle.forms(List.of(source), CitationLanguage.ENGLISH).get(source.key());
  }

  private static String full(Source source, String pinpoint) {
    return text(form(source).inFull(pinpoint));
  }

  private static String text(List<Run> runs) {
    return runs.stream()
        .map(run -> run.italic() ? "*" + run.text() + "*" : run.text())
        .collect(Collectors.joining());
  }
}
