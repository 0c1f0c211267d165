// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/**
 * The way of the author of law: reads and searches it, sees what is used where, and tries a reading
 * on all cases. What it comes to there is computed behind the page and not waited for.
 */
@Tag("slow")
class AuthorJourneyTest extends Walked {

  private static final String QUESTION = "/law/questions/sovereignty.status";
  private static final String RULE = "/law/rules/SOV-1";
  private static final String CASE = "/cases/hack-back";

  @ParameterizedTest
  @EnumSource
  void theAuthorSearchesReadsAndTriesAReading(Window window) {
    window.open();
    browser.go("/law");
    browser.find("header [name=q]").sendKeys("sovereignty binds as a rule");
    browser.find("header .search button").click();
    browser.until("location.pathname === '/search'");
    assertThat(browser.all(".found mark")).isNotEmpty();
    assertThat(browser.tooWide()).isEmpty();
    browser.find(".found a[href='" + QUESTION + "']").click();
    browser.until("location.pathname === '" + QUESTION + "'");
    assertThat(browser.text("#_who")).contains("Who has said what");
    assertThat(browser.tooWide()).isEmpty();

    browser.find(in("_used", RULE)).click();
    browser.until("location.pathname === '" + RULE + "'");
    assertThat(browser.all(in("_cases", CASE))).isNotEmpty();
    assertThat(browser.tooWide()).isEmpty();
    browser.find("main a[href^='" + QUESTION + "']").click();

    browser.until("location.pathname === '" + QUESTION + "'");
    browser.find("[name=option][value=principle]").click();
    browser.find("[name=by][value=fr]").click();
    browser.find("form[action$='/effect'] button").click();
    theEffectIsBegun();
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "ENLARGED"})
  void theAuthorReadsAndTriesAReadingByKeyboardAlone(Window window) {
    window.open();
    browser.go("/cases");
    browser.tabTo("nav a[href='/law']").sendKeys(Keys.ENTER);
    browser.until("location.pathname === '/law'");
    browser.tabTo("header [name=q]").sendKeys("sovereignty.status", Keys.ENTER);
    browser.until("location.pathname === '/search'");
    browser.tabTo(".found a[href='" + QUESTION + "']").sendKeys(Keys.ENTER);
    browser.until("location.pathname === '" + QUESTION + "'");
    browser.tabTo(".toc a[href='#_used']").sendKeys(Keys.ENTER);
    browser.until("location.hash === '#_used'");
    browser.tabTo(in("_used", RULE)).sendKeys(Keys.ENTER);
    browser.until("location.pathname === '" + RULE + "'");
    browser.tabTo(".toc a[href='#_cases']").sendKeys(Keys.ENTER);
    browser.tabTo(in("_cases", CASE));
    browser.go(QUESTION + "#adopt-h");
    browser.tabTo("[name=option]").sendKeys(Keys.SPACE);
    browser.tabTo("[name=by][value=fr]").sendKeys(Keys.SPACE);
    browser.tabTo("form[action$='/effect'] button").sendKeys(Keys.ENTER);
    theEffectIsBegun();
  }

  /** A link in a part of a page of the law. */
  private static String in(String part, String address) {
    return "section:has(> #" + part + ") a[href^='" + address + "']";
  }

  private static void theEffectIsBegun() {
    browser.until("location.pathname === '" + QUESTION + "/effect'");
    assertThat(browser.text("h1")).contains("Does respect for sovereignty bind as a rule?");
    browser.until("document.querySelector('#work [role=status], #work article.report') !== null");
    assertThat(browser.tooWide()).isEmpty();
  }
}
