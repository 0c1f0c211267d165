// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** The way of the researcher, by mouse and by keyboard. */
@Tag("slow")
class ResearcherJourneyTest extends Walked {

  @ParameterizedTest
  @EnumSource
  void theResearcherComparesHoldersAndTakesTheTableAway(Window window)
      throws IOException, InterruptedException {
    window.open();
    browser.go("/holders");
    browser.find("[name=h][value=cn]").click();
    browser.find("[name=h][value=fr]").click();
    browser.find("main form[action='/holders/compare'] button").click();
    assertThat(browser.text("main")).contains("China", "France", "No view recorded");
    String table = browser.find("a[href*='compare.csv']").getDomAttribute("href");
    assertThat(running.get(String.valueOf(table)).body()).contains("China", "France");

    browser.go("/cases/us-election-2016?advised=fr&opposing=cn");
    assertThat(browser.text("#sides")).contains("Common ground", "France", "China");
    assertThat(browser.tooWide()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theResearcherReadsByKeyboardAlone(Window window) {
    window.open();
    browser.go("/cases");
    browser.tabTo("nav a[href='/holders']").sendKeys(Keys.ENTER);
    browser.until("location.pathname === '/holders'");
    browser.tabTo("[name=h][value=cn]").sendKeys(Keys.SPACE);
    browser.tabTo("[name=h][value=fr]").sendKeys(Keys.SPACE);
    browser.tabTo("main form[action='/holders/compare'] button").sendKeys(Keys.ENTER);
    browser.until("location.pathname === '/holders/compare' && location.search.includes('fr')");
    assertThat(browser.text("main")).contains("China", "France");
  }
}
