// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import org.opinio.diagnostic.Place;

/**
 * Something that a page defines and others link to.
 *
 * @param id full id
 * @param owner id of the fact or question to which a value or option belongs, otherwise empty
 * @param shortId last part of the id for a value or option, otherwise the id
 * @param anchor empty for what has none, as documents
 */
public record Definition(
    Kind kind,
    String id,
    String owner,
    String shortId,
    String heading,
    String path,
    String anchor,
    Place place) {

  /** What is defined. */
  public enum Kind {
    GROUP("a group of facts"),
    FACT("a fact"),
    VALUE("a value"),
    QUESTION("a question"),
    OPTION("an option"),
    RULE("a rule"),
    HOLDER("a holder"),
    TREATY("a treaty"),
    DOCUMENT("a document");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** Whether it is what a whole page is about. */
    boolean isPage() {
      return this == GROUP || this == HOLDER || this == TREATY;
    }

    /** The kind with its article. */
    public String words() {
      return words;
    }
  }
}
