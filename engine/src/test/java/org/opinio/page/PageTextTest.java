// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opinio.law.Citation;

/** The words of a page, with what stands in them. */
class PageTextTest {

  @Test
  void linksAndCitationsAreFoundInTheWords() {
    PageText text =
        read(
            """
            # Title `id`

            About [the rule](#X-1) and more [@a, para 1; @b].

            ## Rule `X-1`

            *First* words [@c, 2?], then [a link](#y) [@d].

            - an [item](#z)
              - [below](https://example.org)
            """);
    assertThat(text.title()).isEqualTo("Title");
    assertThat(text.introduction())
        .extracting(MarkedWords::words)
        .containsExactly("About the rule and more.");
    MarkedWords about = text.introduction().getFirst();
    assertThat(words(about)).containsExactly("the rule", "@a@b after: About the rule and more.");
    assertThat(text.paragraphs())
        .extracting(MarkedWords::words)
        .containsExactly(
            "About the rule and more.", "First words, then a link.", "an item", "below");
    assertThat(words(text.paragraphs().get(1)))
        .containsExactly("@c after: First words,", "a link", "@d after: First words, then a link.");
    assertThat(words(text.paragraphs().get(2))).containsExactly("item");
    assertThat(text.paragraphs().get(3).references()).isEmpty();
  }

  private static List<String> words(MarkedWords marked) {
    return marked.references().stream()
        .map(r ->
            switch (r) {
              case MarkedWords.Link l -> marked.words().substring(l.start(), l.end());
              case MarkedWords.Cites c ->
                  "@"
                      + String.join("@", c.citations().stream().map(Citation::key).toList())
                      + " after: "
                      + marked.words().substring(0, c.start());
            })
        .toList();
  }

  private static PageText read(String page) {
    return PageText.of(new PageFile("rules/x.md", "rules/x.md", page, false));
  }
}
