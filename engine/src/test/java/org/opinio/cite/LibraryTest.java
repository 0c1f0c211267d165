// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;
import org.opinio.law.Citation;
import org.opinio.law.Document;
import org.opinio.law.Holder;

class LibraryTest {

  private static final Place HERE = Place.of("xr.md");

  @TempDir Path folder;

  @BeforeEach
  void writeSources() throws IOException {
    Files.createDirectories(folder.resolve("law/sources"));
    write("a.bib", "@book{a, title = {A}, date = {2020}}");
    write("b.bib", "@book{b, title = {B}, date = {2021}}");
  }

  @Test
  void sourcesAndDocumentsAreCitedAlike() {
    CitationForms forms = open().forms(List.of(holder("Ministry of Foreign Affairs", "fr")));
    Footnotes notes =
        Footnotes.none(forms)
            .cite(
                List.of(
                    new Citation("b", "4", false, ""), new Citation("xr-2021", "7", true, "a")));
    assertThat(notes.last().orElseThrow().text())
        .isEqualTo(
            "B (2021) 4; Ministry of Foreign Affairs (Ruritania), International law in cyberspace"
                + " (4 May 2021, original in French) 7? <https://example.org/xr>, as reported in A"
                + " (2020).");
  }

  @Test
  void anIssuerThatNamesTheHolderStandsAsItIs() {
    assertThat(
            Library.source(holder("Republic of Ruritania", ""), document("x", "")).field("author"))
        .isEqualTo("{x (Ruritania)}");
    assertThat(
            Library.source(holder("", ""), document("Republic of Ruritania", "")).field("author"))
        .isEqualTo("{Republic of Ruritania}");
  }

  @Test
  void whatIsKeptIsUsedUntilASourceChanges() throws IOException {
    assertThat(open().keys()).containsExactly("a", "b");
    Path kept = folder.resolve("cache/sources.txt");
    FileTime time = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(kept, time);
    assertThat(open().keys()).containsExactly("a", "b");
    assertThat(Files.getLastModifiedTime(kept)).isEqualTo(time);
    write("b.bib", "@book{c, title = {C}, date = {2021}}");
    assertThat(open().keys()).containsExactly("a", "c");
  }

  @Test
  void aKeyUsedInTwoFilesIsNamedInBoth() throws IOException {
    write("b.bib", "\n@book{a, title = {B}, date = {2021}}");
    BibReading reading = open().sources();
    assertThat(reading.sources()).extracting(source -> source.field("title")).containsExactly("A");
    assertThat(reading.diagnostics())
        .extracting(d -> d.code())
        .containsExactly(SourceCode.DUPLICATE_KEY);
    Diagnostic diagnostic = reading.diagnostics().getFirst();
    assertThat(diagnostic.places())
        .extracting(quoted -> quoted.place().line())
        .containsExactly(2, 1);
    assertThat(diagnostic.place().file()).endsWith("law/sources/b.bib");
  }

  @Test
  void aFolderWithoutSourcesIsAnEmptyLibrary() throws IOException {
    Library library = Library.open(folder.resolve("nothing"), Optional.of(folder.resolve("cache")));
    assertThat(library.keys()).isEmpty();
    assertThat(library.forms(List.of()).forms()).isEmpty();
    Files.write(folder.resolve("law/sources/c.bib"), new byte[] {(byte) 0xff, 'x'});
    assertThat(open().keys()).containsExactly("a", "b");
  }

  @Test
  void faultySourcesAreSaidAndNotKept() throws IOException {
    write("b.bib", "@book{b, title = {B}");
    assertThat(open().faults()).isNotEmpty();
    assertThat(open().faults()).isNotEmpty();
    write("b.bib", "@book{b, title = {B}, date = {2021}}");
    assertThat(open().faults()).isEmpty();
    assertThat(open().places().keySet()).containsExactly("a", "b");
  }

  private Library open() {
    return Library.open(folder.resolve("law"), Optional.of(folder.resolve("cache")));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve("law/sources").resolve(name), text);
  }

  private static Holder holder(String issuer, String language) {
    return new Holder(
        "xr",
        "Ruritania",
        Holder.Kind.STATE,
        List.of(),
        List.of(),
        List.of(document(issuer, language)),
        List.of(),
        HERE);
  }

  private static Document document(String issuer, String language) {
    return new Document(
        "xr-2021",
        issuer,
        "International law in cyberspace",
        "4 May 2021",
        Optional.empty(),
        language,
        "https://example.org/xr",
        HERE);
  }
}
