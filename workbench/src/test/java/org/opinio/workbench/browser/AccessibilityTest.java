// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is shut out: axe finds nothing on any page, wide or narrow, in either language. */
@Tag("slow")
class AccessibilityTest extends Walked {

  private static final String CASE = "/cases/estonia-2007";

  static List<String> pages() {
    return List.of(
        "/cases",
        "/cases/new",
        CASE,
        CASE + "?rule=SOV-1&holder=fr&group=effect&advised=ee&opposing=ru",
        "/cases/us-election-2016?group=matter",
        CASE + "/parts",
        CASE + "/decides?rule=SOV-1",
        CASE + "/bridge?holder=fr&holder=cn",
        CASE + "/proof",
        CASE + "/report",
        CASE + "/documents",
        CASE + "/history",
        CASE + "/compare",
        CASE + "/text",
        CASE + "/next",
        "/holders",
        "/holders/fr",
        "/holders/compare?h=fr&h=cn",
        "/holders/fr/diverge?with=cn",
        "/holders/timeline",
        "/law",
        "/law/rules/INT-1",
        "/law/questions/sovereignty.threshold",
        "/law/questions/sovereignty.threshold/effect",
        "/law/facts/effect",
        "/search?q=coercion",
        "/corpus",
        "/nowhere");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axeFindsNothing(String page) throws IOException {
    browser.wide();
    browser.go(page);
    assertThat(browser.axe()).isEmpty();
    browser.narrow();
    assertThat(browser.axe()).isEmpty();
    assertThat(browser.tooWide()).isEmpty();
  }

  @Test
  void axeFindsNothingInFrench() throws IOException {
    browser.wide();
    browser.go(CASE);
    browser.find(".language button").click();
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("fr");
    for (String page : List.of("/cases", CASE + "?rule=SOV-1", CASE + "/documents", "/law")) {
      browser.go(page);
      assertThat(browser.axe()).as(page).isEmpty();
    }
    browser.go("/cases");
    browser.find(".language button").click();
  }

  @Test
  void theCasePageIsLaidOutFromRightToLeftWhereTheLanguageIs() {
    browser.wide();
    browser.go(CASE + "?rule=SOV-1&group=effect");
    String facts = "document.querySelector('.facts').getBoundingClientRect()";
    String findings = "document.querySelector('.findings').getBoundingClientRect()";
    assertThat(browser.run("return " + facts + ".left < " + findings + ".left")).isEqualTo(true);
    browser.run("document.documentElement.dir = 'rtl'");
    assertThat(browser.run("return " + facts + ".left > " + findings + ".right - 1"))
        .isEqualTo(true);
    assertThat(
            browser.run(
                "return getComputedStyle(document.querySelector('.fact fieldset')).borderRightWidth"))
        .isEqualTo("3px");
    assertThat(browser.tooWide()).isEmpty();
    browser.narrow();
    assertThat(browser.tooWide()).isEmpty();
  }

  @Test
  void theMatrixIsReadWithoutColour() {
    browser.wide();
    browser.go("/cases/hack-back");
    List<String> cells =
        browser.all(".matrix tbody td a").stream()
            .map(a -> a.getText().strip().substring(0, 1))
            .distinct()
            .toList();
    assertThat(cells).isSubsetOf("E", "N", "o").hasSizeGreaterThan(1);
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('.matrix td a')].every(a => {"
                    + " const c = getComputedStyle(a).color.match(/\\d+/g).map(Number);"
                    + " return c[0] === c[1] && c[1] === c[2]; })"))
        .isEqualTo(true);
  }
}
