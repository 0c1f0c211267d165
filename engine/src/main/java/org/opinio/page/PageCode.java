// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import org.opinio.diagnostic.Code;
import org.opinio.diagnostic.Severity;

/** What can be wrong with a page. */
public enum PageCode implements Code {
  FOLDER_MISSING("P101"),
  FOLDER_EMPTY("P102"),
  FILE_UNREADABLE("P103"),
  FILE_TOO_LARGE("P104"),
  NOT_TEXT("P105"),
  TOO_DEEP("P106"),
  FOLDER_UNKNOWN("P107", Severity.WARNING),
  BLOCK_NOT_READ("P108", Severity.WARNING),
  FILE_UNWRITABLE("P109"),
  NO_ID("P110"),
  BAD_ID("P111"),
  DUPLICATE_ID("P112"),
  NO_TITLE("P113"),
  MORE_FAULTS("P114"),
  DEAD_LINK("P120"),
  LINK_BY_ID("P121", Severity.WARNING),
  LINK_STALE("P122", Severity.WARNING),
  LINK_AMBIGUOUS("P123"),
  LINK_WRONG_KIND("P124"),
  BAD_CITATION("P130"),
  UNKNOWN_SOURCE("P131"),
  UNKNOWN_MARK("P140"),
  PERHAPS_MISSPELT("P141", Severity.WARNING),
  BAD_STATEMENT("P142"),
  NO_QUESTION("P150"),
  MIXED_VALUES("P151"),
  NO_DEGREE("P152"),
  TOO_FEW_OPTIONS("P153"),
  NO_KIND("P160"),
  NO_PARTY("P161"),
  LIST_WITHOUT_GROUP("P162"),
  UNKNOWN_GROUP("P163"),
  EMPTY_GROUP("P164"),
  ELEMENT_WITHOUT_LINK("P165"),
  ELEMENT_WITH_SEVERAL_LINKS("P166"),
  ELEMENT_NEEDS_VALUE("P167"),
  ELEMENT_BROKEN("P168"),
  BAD_DOCUMENT("P170"),
  BAD_DATE("P171"),
  UNKNOWN_STANCE("P172"),
  VIEW_WITHOUT_LINK("P173"),
  VIEW_WITHOUT_DOCUMENT("P174"),
  VIEW_OF_QUESTION("P175"),
  TREATY_WITHOUT_STATUS("P180"),
  BAD_PARTY("P181");

  private final String code;
  private final Severity severity;

  PageCode(String code) {
    this(code, Severity.ERROR);
  }

  PageCode(String code, Severity severity) {
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
