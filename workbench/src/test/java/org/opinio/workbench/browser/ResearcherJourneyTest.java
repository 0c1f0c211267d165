// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The way of the researcher, by mouse and by keyboard. */
@Tag("slow")
class ResearcherJourneyTest {

  @TempDir private static Path folder;
  private static Running running;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    running = Running.start(folder.resolve("data"));
    browser = Browser.open(running.address(), folder);
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
    if (running != null) {
      running.close();
    }
  }

  private static void size(boolean wide) {
    if (wide) {
      browser.wide();
    } else {
      browser.narrow();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theResearcherComparesHoldersAndTakesTheTableAway(boolean wide)
      throws IOException, InterruptedException {
    size(wide);
    browser.go("/holders");
    browser.find("[name=h][value=cn]").click();
    browser.find("[name=h][value=fr]").click();
    browser.find("main form[action='/holders/compare'] button").click();
    assertThat(browser.text("main")).contains("China", "France", "No view recorded");
    String table = browser.find("a[href*='compare.csv']").getDomAttribute("href");
    assertThat(running.get(String.valueOf(table)).body()).contains("China", "France");

    browser.go("/cases/us-election-2016?advised=fr&opposing=cn");
    assertThat(browser.text("#matrix")).contains("Common ground", "France", "China");
    assertThat(browser.tooWide()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theResearcherReadsByKeyboardAlone(boolean wide) {
    size(wide);
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
