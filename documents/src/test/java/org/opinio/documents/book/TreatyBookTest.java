// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of treaties. */
class TreatyBookTest {

  @TempDir private Path folder;

  @Test
  void aTreatyHasAPageThatSaysWhoIsBoundAndWhatUsesIt() throws IOException {
    write(
        "law/treaties/xt.md",
        """
        # Convention on Cases `xt`

        A convention [@src].

        In force since 1 July 2004.

        Status as of 14 March 2024 [@src].

        ## Parties

        - `za` South Africa: signed 23 November 2001.
        - `fr` France: ratified 10 January 2006, in force 1 May 2006 [@src, 2?]. Note: with a reservation.
        """);
    write(
        "law/facts/treaty.md",
        """
        # Treaties `treaty`

        ## Convention `treaty.xt`

        *Derived:* in force between the two States: [the convention](../treaties/xt.md). Is it in force?
        """);
    write(
        "law/sources/s.bib",
        "@misc{src, keywords = {treaty}, title = {Convention on Cases}, date = {2001-11-23}}");
    Files.createDirectories(folder.resolve("cases"));
    SampleBook book = SampleBook.of(folder.resolve("law"), folder.resolve("cases"));
    assertThat(book.words("treaties/xt.html"))
        .contains("In force since 1 July 2004.", "Status as of 14 March 2024.")
        .contains("The list is not complete. Of a State that is not in it nothing is known")
        .containsSubsequence(
            "France", "yes", "1 May 2006", "with a reservation", "South Africa", "no")
        .contains("What uses it", "2?");
    assertThat(book.words("facts/treaty.html")).contains("status of Convention on Cases");
    assertThat(book.files().get("facts/treaty.html")).contains("../treaties/xt.html");
    assertThat(book.files().get("treaties/xt.html")).contains("../facts/treaty.html#treaty.xt");
    assertThat(book.files().get("sources/src.html")).contains("../treaties/xt.html");
    assertThat(book.words("a-z.html")).contains("Convention on Cases (treaty)");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
