// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From the narrative of an incident to the memorandum for Word. */
@Tag("slow")
class AdviserJourneyTest extends Walked {

  private static final String NARRATIVE =
      "At 08:10 the registration site of State B stopped answering. By noon nobody could vote online."
          + " Logs point to machines in State A.";
  private static final String FACT = "#fact-op\\\\.denied-service";

  @ParameterizedTest
  @EnumSource
  void byMouse(Window window) throws IOException, InterruptedException {
    window.open();
    String title = "Voting site, by mouse: " + window;
    browser.go("/cases");
    browser.find("a[href='/cases/new']").click();
    browser.find("[name=title]").sendKeys(title);
    browser.find("[name=narrative]").sendKeys(NARRATIVE);
    browser.find("form.wide button").click();
    browser.until("document.querySelector('#F1') !== null");
    assertThat(browser.text("h1")).isEqualTo(title);
    assertThat(browser.text("#F2")).startsWith("F2").contains("nobody could vote");
    String address = browser.path();

    browser.find("#facts-op > a").click();
    WebElement fact = browser.find("#fact-op\\.denied-service");
    fact.findElement(By.cssSelector("summary")).click();
    fact.findElement(By.name("source")).sendKeys("F1, F2");
    fact.findElement(By.cssSelector("[name=value][value=yes]")).click();
    browser.until("document.querySelector('#version').value === '2'");
    assertThat(browser.text("#live")).matches("\\d+ findings changed");
    browser.go(address);
    assertThat(browser.text("#F1")).contains("Service denied");
    assertThat(browser.text(".stated")).contains("Service denied: yes");

    browser.find("#status button").click();
    browser.until("document.querySelector('h1') !== null && !document.querySelector('.stated')");
    browser.find(".trail a[href$='/history']").click();
    browser.until("document.querySelectorAll('tbody tr').length === 3");

    browser.find(".trail a[href$='/documents']").click();
    browser.find("button[formaction$='/docx']").click();
    assertThat(downloaded(".docx")).isGreaterThan(5_000);
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "ENLARGED"})
  void byKeyboardAlone(Window window) throws IOException, InterruptedException {
    window.open();
    browser.go("/cases");
    browser.tabTo("a[href='/cases/new']").sendKeys(Keys.ENTER);
    browser.until("location.pathname === '/cases/new'");
    browser.tabTo("[name=title]").sendKeys("Voting site, by keyboard: " + window);
    browser.tabTo("[name=narrative]").sendKeys(NARRATIVE);
    browser.tabTo("form.wide button").sendKeys(Keys.ENTER);
    browser.until("document.querySelector('#F1') !== null");
    browser.tabTo("#facts-op > a").sendKeys(Keys.ENTER);
    browser.until("document.querySelector('" + FACT + "') !== null");
    browser.tabTo("#fact-op\\.denied-service [name=value]").sendKeys(Keys.ARROW_RIGHT);
    browser.until("document.querySelector('#version').value === '2'");
    browser.until("document.querySelector('#live').innerText.includes('findings changed')");
    assertThat(browser.run("return document.activeElement.closest('form.fact') !== null"))
        .as("the place of the reader is kept")
        .isEqualTo(true);
    browser.tabTo(".matrix tbody td a").sendKeys(Keys.ENTER);
    browser.until("document.querySelector('#why-part .tree') !== null");
    browser.tabTo(".trail a[href$='/documents']").sendKeys(Keys.ENTER);
    browser.until("location.pathname.endsWith('/documents')");
    browser.tabTo("button[formaction$='/docx']").sendKeys(Keys.ENTER);
    assertThat(downloaded(".docx")).isGreaterThan(5_000);
  }

  /** Size of a file that the browser takes away, in bytes; it is removed. */
  private static long downloaded(String end) throws IOException, InterruptedException {
    for (int i = 0; i < 150; i++) {
      try (var files = Files.list(folder)) {
        Path found = files.filter(f -> f.toString().endsWith(end)).findFirst().orElse(null);
        if (found != null) {
          long size = Files.size(found);
          Files.delete(found);
          return size;
        }
      }
      Thread.sleep(200);
    }
    return 0;
  }
}
