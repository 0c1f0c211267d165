// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import org.opinio.cases.Marking;
import org.opinio.documents.report.Receipt;

/**
 * What stands on every page and in the properties of a document.
 *
 * @param genre what kind of document it is, in its language
 * @param reference the user's own number of the file, or empty
 */
public record Cover(
    String genre, String reference, Marking marking, Status status, Receipt receipt) {

  /** The same for another genre. */
  public Cover of(String other) {
    return new Cover(other, reference, marking, status, receipt);
  }
}
