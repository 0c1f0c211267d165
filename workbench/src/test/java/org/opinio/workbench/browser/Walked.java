// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that walk the running workbench with one browser, on a data folder of their own. */
abstract class Walked {

  /** What the workbench keeps, and what the browser takes away. */
  @TempDir static Path folder;

  static Running running;
  static Browser browser;

  /** How a reader looks at a page. */
  enum Window {
    WIDE,
    NARROW,
    /** A window of 1280 by 1024, at four times its size. */
    ENLARGED;

    void open() {
      switch (this) {
        case WIDE -> browser.wide();
        case NARROW -> browser.narrow();
        case ENLARGED -> browser.enlarged();
      }
    }
  }

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
}
