// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window; tests are skipped where there is none. */
final class Browser implements AutoCloseable {

  private static final Path AXE = Path.of("..", "target/axe/node_modules/axe-core/axe.min.js");
  private static final int FURTHEST = 400;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final ChromeDriver driver;
  private final String address;

  private Browser(ChromeDriver driver, String address) {
    this.driver = driver;
    this.address = address;
  }

  static Browser open(String address, Path downloads) {
    Optional<File> driver = program("chromedriver");
    Optional<File> chromium = program("chromium", "chromium-browser", "google-chrome");
    assumeTrue(driver.isPresent() && chromium.isPresent(), "there is no chromium with its driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=en");
    options.setExperimentalOption(
        "prefs", java.util.Map.of("download.default_directory", downloads.toString()));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.orElseThrow()).build();
    ChromeDriver made = new ChromeDriver(service, options);
    made.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
    Browser browser = new Browser(made, address);
    browser.wide();
    return browser;
  }

  private static Optional<File> program(String... names) {
    return Stream.of(names)
        .flatMap(name ->
            Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(at -> new File(at, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  /** A window as on a desk. */
  void wide() {
    width(1400);
  }

  /** As wide as a telephone. */
  void narrow() {
    width(320);
  }

  /** A window of 1280 by 1024 in which everything is four times as large. */
  void enlarged() {
    size(320, 256, 4);
  }

  private void width(int width) {
    size(width, 1000, 1);
  }

  private void size(int width, int height, int scale) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        java.util.Map.of(
            "width", width, "height", height, "deviceScaleFactor", scale, "mobile", false));
  }

  void go(String path) {
    driver.get(address + path);
  }

  String path() {
    String at = driver.getCurrentUrl();
    return at == null ? "" : at.substring(address.length());
  }

  /** The first that fits, waited for while a page comes. */
  WebElement find(String css) {
    By by = By.cssSelector(css);
    return new WebDriverWait(driver, LONGEST).until(d -> d.findElement(by));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  String text(String css) {
    By by = By.cssSelector(css);
    return new WebDriverWait(driver, LONGEST)
        .ignoring(StaleElementReferenceException.class)
        .until(d -> d.findElement(by).getText());
  }

  /** Waits until the script is true. */
  void until(String script) {
    new WebDriverWait(driver, LONGEST)
        .until(d -> Boolean.TRUE.equals(driver.executeScript("return " + script)));
  }

  Object run(String script) {
    return driver.executeScript(script);
  }

  /** Presses Tab until what has the focus fits the selector. */
  WebElement tabTo(String css) {
    for (int i = 0; i < FURTHEST; i++) {
      WebElement at = driver.switchTo().activeElement();
      Object fits = driver.executeScript("return arguments[0].matches(arguments[1])", at, css);
      if (Boolean.TRUE.equals(fits)) {
        return at;
      }
      at.sendKeys(Keys.TAB);
    }
    throw new AssertionError("no Tab leads to " + css + " on " + path());
  }

  /** What is wider than the window and does not scroll by itself; empty where nothing is. */
  String tooWide() {
    return String.valueOf(
        driver.executeScript(
            """
            const most = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= most) return '';
            return [...document.querySelectorAll('body *')]
              .filter(e => { const b = e.getBoundingClientRect(); return b.right > most + 1 || b.left < -1; })
              .filter(e => !e.closest('.scroll, .said, .skip'))
              .map(e => e.outerHTML.slice(0, 120)).slice(0, 5).join('; ') || 'something';
            """));
  }

  /** What axe finds wrong by WCAG 2.2 AA; empty where it finds nothing. */
  String axe() throws IOException {
    assumeTrue(Files.isRegularFile(AXE), "axe-core is not installed in target/axe: see .ci/run");
    driver.executeScript(Files.readString(AXE));
    return String.valueOf(
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 200)).slice(0, 3).join(' | ')).join('\\n')));
            """));
  }

  /** Picture of the window, for people to look at. */
  void picture(Path file) throws IOException {
    Files.write(file, driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
