// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opinio.law.Citation;

/** Styles as they are published, applied to invented sources and to those of the law. */
class OtherStyleTest {

  private static final Source BOOK =
      Source.of(
          "book",
          SourceKind.BOOK,
          Map.of(
              "author", "Doe, Jane",
              "title", "The <Law> of UNTS & \"Islands\"",
              "date", "2017",
              "edition", "2",
              "publisher", "Press"));
  private static final Source OTHER_BOOK =
      Source.of(
          "late", SourceKind.BOOK, Map.of("author", "Doe, Jane", "title", "More", "date", "2017"));
  private static final Source PAPER =
      Source.report("paper", "Ministry of Arcadia", "On duty", "4 May 2021", "", "Dutch");
  private static final Source TREATY =
      Source.of("pact", SourceKind.TREATY, Map.of("title", "Islands Pact", "signed", "1951-04-02"));

  @TempDir private Path folder;

  @Test
  void aStyleForNotesCitesInFullAndThenShort() throws IOException {
    assertThat(notes(style("chicago-fullnote-bibliography", CitationLanguage.ENGLISH)))
        .containsExactly(
            "Jane Doe, The <Law> of UNTS & “Islands”, 2nd ed. (Press, 2017), 12?.",
            "Doe, The <Law> of UNTS & “Islands”.",
            "Doe, The <Law> of UNTS & “Islands”, para 3; Ministry of Arcadia, “On duty”, 4 May 2021.",
            "“Islands Pact”, 2 April 1951, art 2.");
  }

  @Test
  void aStyleByAuthorAndDateGivesItsListAndThenTheDate() throws IOException {
    assertThat(notes(style("apa", CitationLanguage.ENGLISH)))
        .containsExactly(
            "Doe, J. (2017a). The <Law> of UNTS & “Islands” (2nd ed.). Press, 12?.",
            "Doe, 2017a.",
            "Doe, 2017a, para 3; Ministry of Arcadia. (2021). On duty.",
            "Islands Pact, 2 April 1951, art 2.");
    CitationForms forms = forms(style("apa", CitationLanguage.ENGLISH));
    assertThat(forms.form("late").again("", 1)).isEqualTo(List.of(Run.roman("Doe, 2017b")));
  }

  @Test
  void wordsAreInTheLanguageOfTheDocument() throws IOException {
    assertThat(notes(style("chicago-fullnote-bibliography", CitationLanguage.FRENCH)))
        .contains("«\u00a0Islands Pact\u00a0», 2 avril 1951, art 2.")
        .anyMatch(note -> note.contains("2e éd."));
    assertThat(notes(CitationStyle.oscola(CitationLanguage.FRENCH)))
        .containsExactly(
            "Jane Doe, The <Law> of UNTS & “Islands” (2e éd., Press 2017) 12?.",
            "Doe (n 1).",
            "Doe (n 1) para 3; Ministry of Arcadia, On duty (4 mai 2021, original en néerlandais).",
            "Islands Pact (signé le 2 avril 1951) art 2.");
    Citation read = new Citation("paper", "", false, "book");
    Footnotes footnotes =
        Footnotes.none(forms(CitationStyle.oscola(CitationLanguage.FRENCH))).cite(List.of(read));
    assertThat(footnotes.last().orElseThrow().text()).contains(", rapporté dans Jane Doe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apa",
        "chicago-author-date",
        "chicago-fullnote-bibliography",
        "chicago-note-bibliography",
        "harvard-cite-them-right",
        "modern-humanities-research-association",
        "modern-language-association",
        "oscola",
        "oscola-no-ibid",
        "bluebook-law-review",
        "universite-de-liege-droit"
      })
  void everySourceOfAnInventedLawComesOut(String name) throws IOException {
    Optional<CitationStyle> style = published(name, CitationLanguage.FRENCH).style();
    assertThat(style).as(name).isPresent();
    for (CitationForm form : forms(style.orElseThrow()).forms().values()) {
      for (List<Run> runs :
          List.of(
              form.inFull(""), form.inFull("para 3"), form.again("", 7), form.again("art 2", 7))) {
        String text = String.join("", runs.stream().map(Run::text).toList());
        assertThat(text)
            .isNotBlank()
            .doesNotContain("fo:", "&lt;", "&quot;", "&ldquo;", "..", ",,", "()", " ,")
            .doesNotMatch("(?s).*[\uE000-\uE0FF].*")
            .doesNotEndWith(".");
      }
      assertThat(form.inFull("para 3").toString()).contains("para 3");
      assertThat(form.again("art 2", 7).toString()).contains("art 2");
    }
  }

  @Test
  void publishedStylesThatCannotServeAreRefused() throws IOException {
    assertThat(published("ieee", CitationLanguage.ENGLISH).diagnostics())
        .extracting(d -> d.code())
        .containsExactly(SourceCode.NUMBERED_STYLE);
    assertThat(published("dependent/nature-genetics", CitationLanguage.ENGLISH).diagnostics())
        .extracting(d -> d.code())
        .containsExactly(SourceCode.DEPENDENT_STYLE);
  }

  @Test
  void aSourceForWhichTheStyleHasNothingIsCitedAsOscolaHasIt() {
    String csl =
        "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\">"
            + "<citation><layout><text variable=\"publisher\"/></layout></citation></style>";
    CitationStyle style =
        StyleReader.read("house.csl", csl, CitationLanguage.ENGLISH).style().orElseThrow();
    assertThat(notes(style)).contains("Press, 12?.", "Islands Pact (signed 2 April 1951) art 2.");
  }

  @Test
  void whatIsKeptIsKeptApartForEachStyle() throws IOException {
    Path sources = folder.resolve("law/sources");
    Files.createDirectories(sources);
    Files.writeString(
        sources.resolve("a.bib"),
        "@book{a, author = {Doe, Jane}, title = {Duty}, date = {2017}, publisher = {Press}}");
    CitationStyle apa = style("apa", CitationLanguage.ENGLISH);
    for (int twice = 0; twice < 2; twice++) {
      assertThat(inFull(apa)).isEqualTo("Doe, J. (2017). Duty. Press");
      assertThat(inFull(CitationStyle.OSCOLA)).isEqualTo("Jane Doe, Duty (Press 2017)");
    }
    try (var files = Files.list(folder.resolve("cache"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("sources.txt", "documents.txt")
          .hasSize(4);
    }
  }

  @Test
  void aStyleThatFailsWhenAppliedIsSaidAndOscolaIsUsed() throws IOException {
    Path sources = folder.resolve("law/sources");
    Files.createDirectories(sources);
    Files.writeString(sources.resolve("a.bib"), "@book{a, title = {Duty}, date = {2017}}");
    String csl =
        "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\">"
            + "<citation><layout><text term=\"in\" form=\"bogus\"/></layout></citation></style>";
    CitationStyle style =
        StyleReader.read("house.csl", csl, CitationLanguage.ENGLISH).style().orElseThrow();
    Library library = Library.open(folder.resolve("law"), Optional.empty(), style);
    assertThat(library.faults()).hasSize(1);
    assertThat(library.faults().getFirst().code()).isEqualTo(SourceCode.FAULTY_STYLE);
    assertThat(library.faults().getFirst().place().file()).isEqualTo("house.csl");
    assertThat(library.forms(List.of()).form("a").inFull("").getFirst().text()).isEqualTo("Duty");
  }

  private String inFull(CitationStyle style) {
    Library library =
        Library.open(folder.resolve("law"), Optional.of(folder.resolve("cache")), style);
    return String.join(
        "", library.forms(List.of()).form("a").inFull("").stream().map(Run::text).toList());
  }

  private static List<String> notes(CitationStyle style) {
    return Footnotes.none(forms(style))
        .cite(List.of(new Citation("book", "p 12", true, "")))
        .cite(List.of(new Citation("book", "", false, "")))
        .cite(
            List.of(
                new Citation("book", "para 3", false, ""), new Citation("paper", "", false, "")))
        .cite(List.of(new Citation("pact", "art 2", false, "")))
        .all()
        .stream()
        .map(Footnote::text)
        .toList();
  }

  private static CitationForms forms(CitationStyle style) {
    SortedMap<String, CitationForm> forms =
        new TreeMap<>(Style.forms(List.of(BOOK, OTHER_BOOK, PAPER, TREATY), style));
    return Distinct.forms(new CitationForms("", forms, style.language()));
  }

  private static CitationStyle style(String name, CitationLanguage language) throws IOException {
    return published(name, language).style().orElseThrow();
  }

  private static StyleReading published(String name, CitationLanguage language) throws IOException {
    try (InputStream in = OtherStyleTest.class.getResourceAsStream("/" + name + ".csl")) {
      if (in == null) {
        throw new AssertionError(name);
      }
      String csl = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return StyleReader.read(name + ".csl", csl, language);
    }
  }
}
