// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.opinio.assess.Settings;
import org.opinio.assess.Silence;

/**
 * How the law is read for a case, as an address says it.
 *
 * @param day after which nothing that was said counts
 * @param silence how a holder is read that is silent
 */
public record LawRead(Day day, Silence silence) {

  /** All that was said, and silence open. */
  static final LawRead PLAIN = new LawRead(Day.of(Optional.empty()), Silence.OPEN);

  private static final String PREVAILING = "prevailing";

  /** From the words of an address; whatever is no setting is the plain one. */
  static LawRead of(String asOf, String silent) {
    return new LawRead(
        Day.of(Optional.of(asOf)), silent.equals(PREVAILING) ? Silence.PREVAILING : Silence.OPEN);
  }

  Settings settings() {
    return new Settings(day.date(), silence, Optional.empty());
  }

  /** Whether it is read otherwise than plainly. */
  public boolean isSet() {
    return day.isSet() || isPrevailing();
  }

  public boolean isPrevailing() {
    return silence == Silence.PREVAILING;
  }

  /** As an address says it. */
  public String silent() {
    return isPrevailing() ? PREVAILING : "";
  }

  /** What an address adds to say it, behind a sign; empty where it is plain. */
  public String query(String sign) {
    String said =
        (day.isSet() ? "&as-of=" + URLEncoder.encode(day.iso(), StandardCharsets.UTF_8) : "")
            + (isPrevailing() ? "&silent=" + PREVAILING : "");
    return said.isEmpty() ? "" : sign + said.substring(1);
  }
}
