// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a Word file refers to, each of which must be in it. */
final class References {

  private References() {}

  static void hold(WordFile file) {
    List<String> marks = file.values(Parts.DOCUMENT, "bookmarkStart", "name");
    assertThat(marks).doesNotHaveDuplicates();
    assertThat(file.values(Parts.DOCUMENT, "bookmarkEnd", "id"))
        .containsExactlyInAnyOrderElementsOf(file.values(Parts.DOCUMENT, "bookmarkStart", "id"));
    assertThat(file.values(Parts.DOCUMENT, "hyperlink", "anchor")).isSubsetOf(marks);
    List<String> pointing =
        Stream.of(Parts.DOCUMENT, WordFile.FOOTNOTES)
            .flatMap(p -> file.fields(p).stream())
            .filter(f -> f.startsWith("REF") || f.startsWith("NOTEREF") || f.startsWith("PAGEREF"))
            .map(f -> f.split(" ")[1])
            .toList();
    assertThat(pointing).isSubsetOf(marks);
    List<String> notes = new ArrayList<>(file.values(WordFile.FOOTNOTES, "footnote", "id"));
    notes.removeAll(List.of("-1", "0"));
    assertThat(file.values(Parts.DOCUMENT, "footnoteReference", "id"))
        .containsExactlyElementsOf(notes);
    List<String> styles = file.values(WordFile.STYLES, "style", "styleId");
    for (String part :
        List.of(Parts.DOCUMENT, WordFile.FOOTNOTES, WordFile.HEADER, WordFile.FOOTER)) {
      for (String kind : List.of("pStyle", "rStyle", "tblStyle")) {
        assertThat(styles).containsAll(file.values(part, kind, "val"));
      }
    }
  }
}
