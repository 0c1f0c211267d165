// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import org.opinio.diagnostic.Code;
import org.opinio.diagnostic.Severity;

/** What can be wrong with a law whose pages can be read. */
public enum LawCode implements Code {
  CYCLE("L201", Severity.ERROR),
  ELEMENT_WITHOUT_AUTHORITY("L202", Severity.ERROR),
  RULE_WITHOUT_AUTHORITY("L203", Severity.WARNING),
  ADVICE_AS_ELEMENT("L204", Severity.ERROR),
  RESTS_ON_VOLUNTARY_NORM("L205", Severity.ERROR),
  NO_PREVAILING_VIEW("L206", Severity.ERROR),
  CONTRADICTORY_MARKS("L207", Severity.ERROR),
  IMPOSSIBLE_FACT("L208", Severity.ERROR),
  TOO_FEW_ITEMS("L209", Severity.ERROR),
  SOURCE_UNUSED("L220", Severity.NOTE),
  QUESTION_UNUSED("L221", Severity.WARNING),
  OPTIONS_ALIKE("L222", Severity.NOTE),
  FACT_UNUSED("L223", Severity.NOTE),
  NOTHING_TO_WEIGH("L224", Severity.WARNING),
  ELEMENT_IDLE("L225", Severity.WARNING),
  CONTRADICTORY_VIEWS("L226", Severity.WARNING);

  private final String code;
  private final Severity severity;

  LawCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
