// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After each change the matrix on the page is the one of the page loaded anew, though only the
 * cells that differ were put in place.
 */
@Tag("slow")
class MatrixInPlaceTest extends Walked {

  /** The last takes a column away, the first brings one. */
  private static final List<String> CHANGES =
      List.of(
          "op.continuing yes",
          "op.exfiltrated-data yes",
          "op.exfiltrated-data no",
          "op.published-information yes",
          "op.continuing no");

  private static final String MATRIX =
      """
      return [...document.querySelectorAll('.matrix tr')].map(row => [...row.cells].map(cell => {
        const link = cell.querySelector('a[aria-label]');
        return cell.className.replace(' new', '') + ' ' + cell.textContent
          + (link ? ' ' + link.getAttribute('aria-label').replace(', changed', '') + ' ' + link.getAttribute('href') : '');
      }).join(' | ')).join('\\n');
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cases/estonia-2007?group=op",
        "/cases/stuxnet-2010?group=op&members=eu",
        "/cases/hack-back?group=op"
      })
  void theMatrixIsTheOneOfThePageLoadedAnew(String page) {
    browser.wide();
    int columns = 0;
    int kept = 0;
    for (String change : CHANGES) {
      browser.go(page);
      Object before = browser.run("return document.querySelector('.matrix tr').cells.length");
      // More than one after the other, so that what was marked as changed is so no longer.
      for (String one : List.of(change, opposite(change), change)) {
        browser.run("document.querySelectorAll('.matrix td').forEach(cell => cell.before = true)");
        state(one);
        Object stayed =
            browser.run(
                "return [...document.querySelectorAll('.matrix td')].filter(c => c.before).length");
        kept += ((Number) stayed).intValue();
      }
      Object shown = browser.run(MATRIX);
      if (!before.equals(browser.run("return document.querySelector('.matrix tr').cells.length"))) {
        columns++;
      }
      browser.go(page);
      assertThat(shown).as("%s on %s", change, page).isEqualTo(browser.run(MATRIX));
    }
    assertThat(kept).as("cells that were left in place").isGreaterThan(1000);
    assertThat(columns).as("changes of the columns").isPositive();
  }

  private static String opposite(String change) {
    return change.endsWith(" yes") ? change.replace(" yes", " no") : change.replace(" no", " yes");
  }

  private static void state(String change) {
    String[] parts = change.split(" ", -1);
    String choice =
        "document.querySelector('[id=\"fact-%s\"] [name=value][value=%s]')"
            .formatted(parts[0], parts[1]);
    Object version = browser.run("return document.querySelector('#version').value");
    if (Boolean.TRUE.equals(browser.run("return " + choice + ".checked"))) {
      return;
    }
    browser.run(choice + ".click()");
    browser.until("document.querySelector('#version').value !== '" + version + "'");
  }
}
