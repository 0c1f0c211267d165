// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import org.opinio.diagnostic.Code;
import org.opinio.diagnostic.Severity;

/** The kinds of fault in a case file; each is explained in docs/diagnostics.md. */
public enum CaseCode implements Code {
  /** The file is missing, a folder, or cannot be read. */
  NOT_READABLE("C301"),
  /** The file is larger than the limit. */
  TOO_LARGE("C302"),
  /** The file is not text in UTF-8. */
  NOT_TEXT("C303"),
  /** The file holds nothing. */
  EMPTY("C304"),
  /** The text is not YAML. */
  NOT_YAML("C305"),
  /** An anchor, alias, tag or second document. */
  YAML_FEATURE("C306"),
  /** Nested too deeply, or too many entries. */
  TOO_COMPLEX("C307"),
  /** The same key twice. */
  DUPLICATE_KEY("C308"),
  /** More faults than are listed. */
  MORE_FAULTS("C309"),
  /** A key that the format does not know. */
  UNKNOWN_KEY("C310"),
  /** A key that must be there. */
  MISSING_KEY("C311"),
  /** A value of the wrong kind. */
  WRONG_TYPE("C312"),
  /** A date that is none. */
  BAD_DATE("C313"),
  /** An id that cannot be one, or is used twice. */
  BAD_ID("C314"),
  /** A word that is not among those allowed. */
  UNKNOWN_WORD("C315"),
  /** A marking that looks like a level of the Traffic Light Protocol and is none. */
  UNKNOWN_LEVEL("C316"),
  /** A State or group that the case does not name. */
  UNKNOWN_PARTY("C320"),
  /** A group of facts that the law does not know. */
  UNKNOWN_FACT_GROUP("C321"),
  /** A fact that the law does not know. */
  UNKNOWN_FACT("C322"),
  /** A value that the fact does not take. */
  UNKNOWN_VALUE("C323"),
  /** An evaluative fact without assessor or reasons. */
  NO_ASSESSOR("C324"),
  /** A derived fact stated as if it had been established. */
  DERIVED_FACT("C325"),
  /** Facts that cannot hold together. */
  CONTRADICTION("C326"),
  /** An item of evidence that the case does not list. */
  UNKNOWN_EVIDENCE("C327"),
  /** A source that law/sources does not know, or no citation where one belongs. */
  UNKNOWN_SOURCE("C328"),
  /** An assumed fact that the case does not state. */
  NOT_STATED("C329"),
  /** An operation, campaign, response or situation that the case does not have. */
  UNKNOWN_UNIT("C330"),
  /** A campaign of operations between different parties. */
  DIFFERENT_PARTIES("C331"),
  /** A party that does not have the part which the case gives it. */
  WRONG_PARTY("C332"),
  /** Responses that answer each other in a circle, or one operation for two responses. */
  RESPONSE_CIRCLE("C333"),
  /** A rule that the law does not know. */
  UNKNOWN_RULE("C340"),
  /** A question that the law does not know. */
  UNKNOWN_QUESTION("C341"),
  /** An option that the question does not have. */
  UNKNOWN_OPTION("C342"),
  /** A holder that the law does not know. */
  UNKNOWN_HOLDER("C343"),
  /** A verdict that does not go with the rest of the expectation. */
  WRONG_VERDICT("C344"),
  /** Nothing is left to assess below the level asked for. */
  NOTHING_LEFT("C350"),
  /** What was left out is still named in the words that are left. */
  STILL_NAMED("C351");

  private final String code;

  CaseCode(String code) {
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
