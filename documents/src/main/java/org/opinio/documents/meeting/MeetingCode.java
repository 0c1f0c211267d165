// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import org.opinio.diagnostic.Code;
import org.opinio.diagnostic.Severity;

/** The kinds of fault of meeting files alone; each is explained in docs/diagnostics.md. */
public enum MeetingCode implements Code {
  /** Another format, or another version of it. */
  WRONG_FORMAT("M501"),
  /** A side that the file does not name. */
  UNKNOWN_SIDE("M502"),
  /** A name in the report of a meeting in which nobody is named. */
  NAME_WITHHELD("M503"),
  /** A point said by fewer or others than its kind asks for. */
  WRONG_VOICE("M504"),
  /** A divergence of fewer than two views, or views of what is none. */
  WRONG_VIEWS("M505"),
  /** An option without its question. */
  NO_QUESTION("M506"),
  /** An area of which the law has no question. */
  UNKNOWN_AREA("M507"),
  /** A side that is tied to a holder for whom it does not speak. */
  WRONG_HOLDER("M508"),
  /** A document that no page of a holder lists. */
  UNKNOWN_DOCUMENT("M509"),
  /** A file in which nothing was said. */
  NOTHING_SAID("M510"),
  /** Themes in themes in themes. */
  TOO_DEEP("M511");

  private final String code;

  MeetingCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
