// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.List;
import java.util.Map;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;
import org.opinio.page.LawReading;

/** Checks a law that was read, as a whole. */
public final class LawCheck {

  private LawCheck() {}

  /**
   * Everything that is wrong with the law, apart from what its reading reported.
   *
   * @param sources key and place of every source in the bibliographies
   * @return sorted by place
   */
  public static List<Diagnostic> check(LawReading reading, Map<String, Place> sources) {
    Findings findings = new Findings(reading);
    new Cycles(reading.law(), findings).check();
    new Authorities(findings).check(reading.law());
    new Gates(reading.law(), findings).check();
    new Questions(reading.law(), findings).check();
    new Facts(reading, findings).check();
    new IdleElements(reading.law(), findings).check();
    new Views(reading.law(), findings).check();
    new Sources(reading, findings).check(sources);
    return findings.sorted();
  }
}
