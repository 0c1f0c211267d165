// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opinio.documents.book.LawPages;

class LawLinksTest {

  private static String in(String html, Optional<LocalDate> asOf) {
    return LawLinks.in(new LawPages.Page("rules/INT-1.html", "", html), asOf);
  }

  @Test
  void linksOfTheBookLeadToPagesOfTheWorkbench() {
    assertThat(LawLinks.of("facts/op.html#op.remote")).isEqualTo("/law/facts/op#op.remote");
    assertThat(LawLinks.of("rules/index.html")).isEqualTo("/law/rules");
    assertThat(LawLinks.of("index.html")).isEqualTo("/law");
    assertThat(LawLinks.of("holders/cn.html")).isEqualTo("/holders/cn");
    assertThat(LawLinks.of("cases/hack-back.html")).isEqualTo("/cases/hack-back");
  }

  @Test
  void relativeLinksAreResolvedFromTheirPage() {
    assertThat(in("<a href=\"../facts/op.html#a\">", Optional.empty()))
        .isEqualTo("<a href=\"/law/facts/op#a\">");
    assertThat(in("<a href=\"INT-2.html\">", Optional.empty()))
        .isEqualTo("<a href=\"/law/rules/INT-2\">");
  }

  @Test
  void theDayIsKeptFromPageToPageAndPartsOfThePageStay() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2021, 1, 1));
    assertThat(in("<a href=\"../facts/op.html#a\">", day))
        .isEqualTo("<a href=\"/law/facts/op?as-of=2021-01-01#a\">");
    assertThat(in("<a href=\"#_n1\">", day)).isEqualTo("<a href=\"#_n1\">");
  }

  @Test
  void addressesOfTheWebStayAsTheyAre() {
    String link = "<a href=\"https://example.org/page.html\">";
    assertThat(in(link, Optional.empty())).isEqualTo(link);
  }
}
