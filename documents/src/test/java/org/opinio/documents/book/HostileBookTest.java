// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Words that look like markup stay words. */
class HostileBookTest {

  private static final String HOSTILE =
      "&lt;script&gt;alert(1)&lt;/script&gt; &quot;&gt;&lt;img src=x onerror=alert(2)&gt; &#x202E;evil";
  private static final String IN_YAML =
      "'<script>alert(1)</script> \"><img src=x onerror=alert(2)> ''x'' ]]> <!--'";

  @TempDir private Path folder;

  @Test
  void markupInTheLawAndInCasesIsEscaped() throws IOException {
    Path law = copy();
    replace(law.resolve("rules/duty.md"), "Breach of the duty", "Breach " + HOSTILE);
    replace(law.resolve("rules/duty.md"), "special treaties", HOSTILE);
    replace(law.resolve("rules/duty.md"), "the consequences were", HOSTILE + " were");
    replace(law.resolve("facts/op.md"), "What was done.", HOSTILE);
    replace(law.resolve("facts/op.md"), "## Grave", "## " + HOSTILE);
    replace(law.resolve("questions/status.md"), "A binding rule.", HOSTILE);
    replace(law.resolve("questions/status.md"), "Does the duty bind?", HOSTILE);
    replace(law.resolve("positions/xa.md"), "it binds all", HOSTILE);
    replace(law.resolve("positions/xa.md"), "# Arcadia", "# Arcadia " + HOSTILE);
    replace(law.resolve("positions/xa.md"), "https://example.org/xa", "javascript:alert(3)");
    replace(law.resolve("sources/law.bib"), "The Duty", "<script>alert(1)</script> <b onclick=x>");
    Path file = folder.resolve("cases/case.yaml");
    replace(file, "The harbour goes dark", IN_YAML);
    replace(file, "A harbour's systems were entered and stopped.", IN_YAML);
    replace(file, "Nobody was hurt", IN_YAML);
    replace(file, "Signals report", IN_YAML);
    SampleBook book = SampleBook.of(law, folder.resolve("cases"));
    assertThat(book.words("rules/DUT-1.html")).contains("<script>alert(1)</script>");
    assertThat(book.words("cases/case.html")).contains("<script>alert(1)</script>");
    book.pages()
        .forEach((name, page) -> {
          for (Element element : SampleBook.elements(page.getDocumentElement(), "*")) {
            assertThat(element.getTagName()).isNotIn("img", "b");
            assertThat(element.hasAttribute("onerror")).isFalse();
            if (element.getTagName().equals("a")) {
              assertThat(element.getAttribute("href")).doesNotStartWith("javascript");
            }
            if (element.getTagName().equals("script")) {
              assertThat(name).isEqualTo("search.html");
              assertThat(element.getTextContent()).isEmpty();
            }
          }
          assertThat(book.files().get(name)).doesNotContain("\u202E");
        });
    assertThat(book.files().get("search-index.js")).doesNotContain("<", "\u202E");
  }

  @Test
  void namesThatDifferInLetterCaseAloneGetFilesThatDiffer() {
    PageNames names = new PageNames("sources");
    assertThat(names.of("Key")).isEqualTo("sources/Key.html");
    assertThat(names.of("key")).isEqualTo("sources/key-2.html");
    assertThat(names.of("Key")).isEqualTo("sources/Key.html");
    assertThat(names.of("index")).isEqualTo("sources/index-2.html");
    assertThat(names.of("../../x<y")).isEqualTo("sources/_.._.._x_y.html");
  }

  @Test
  void idsStandInTheOrderInWhichPeopleCount() {
    assertThat(Stream.of("X-10", "X-2", "X-2.b", "A-1", "X-2.a").sorted(ById.ORDER))
        .containsExactly("A-1", "X-2", "X-2.a", "X-2.b", "X-10");
  }

  private Path copy() throws IOException {
    Path law = folder.resolve("law");
    Path from = SampleBook.SMALL.resolve("law");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path to = law.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    Files.createDirectories(folder.resolve("cases"));
    Files.copy(SampleBook.SMALL.resolve("case.yaml"), folder.resolve("cases/case.yaml"));
    return law;
  }

  private static void replace(Path file, String words, String by) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(words);
    Files.writeString(file, text.replace(words, by));
  }
}
