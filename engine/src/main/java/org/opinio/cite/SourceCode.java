// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import org.opinio.diagnostic.Code;
import org.opinio.diagnostic.Severity;

/** What can be wrong in a file of sources, or of a style that cites them. */
public enum SourceCode implements Code {
  /** The text is not BibTeX. */
  NOT_BIBTEX("B101", Severity.ERROR),
  /** Two sources have one key. */
  DUPLICATE_KEY("B102", Severity.ERROR),
  /** It is not said what kind of thing the source is. */
  UNKNOWN_KIND("B103", Severity.ERROR),
  /** A field that every source of the kind has is not there. */
  MISSING_FIELD("B104", Severity.ERROR),
  /** A date cannot be read. */
  UNCLEAR_DATE("B105", Severity.ERROR),
  /** A field that is never printed. */
  UNKNOWN_FIELD("B106", Severity.WARNING),
  /** A command of LaTeX in a field. */
  LATEX("B107", Severity.WARNING),
  /** The key cannot be cited. */
  UNCITABLE_KEY("B108", Severity.ERROR),
  /** A style of citation is not written in the Citation Style Language. */
  NOT_A_STYLE("B109", Severity.ERROR),
  /** A style of citation that only names another. */
  DEPENDENT_STYLE("B110", Severity.ERROR),
  /** A style of citation that numbers or labels its sources. */
  NUMBERED_STYLE("B111", Severity.ERROR),
  /** A style of citation that cannot be applied. */
  FAULTY_STYLE("B112", Severity.ERROR);

  private final String code;
  private final Severity severity;

  SourceCode(String code, Severity severity) {
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
