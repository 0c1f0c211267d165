// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import java.util.List;
import org.opinio.diagnostic.Place;

/**
 * What a holder has said on one question in one document.
 *
 * @param options short ids linked; every option where the question itself is linked
 * @param implied said by implication
 * @param words our own words
 * @param citations the document first
 * @param document id of the document
 * @param confidence confidence of the coding, as written; empty where high
 * @param supersedes ids of documents whose word on the question this replaces
 */
public record View(
    String question,
    Stance stance,
    List<String> options,
    boolean implied,
    String words,
    List<Citation> citations,
    String document,
    String confidence,
    String note,
    List<String> supersedes,
    Place place) {

  public View {
    options = List.copyOf(options);
    citations = List.copyOf(citations);
    supersedes = List.copyOf(supersedes);
  }

  /** What a holder does with an option. */
  public enum Stance {
    HOLDS,
    REJECTS,
    /** Has said that it leaves the point open. */
    RESERVES,
    /** Its words fit each of the options. */
    AMBIGUOUS
  }
}
