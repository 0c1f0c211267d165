// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kernel;

/**
 * What is known of a function: slots that are true only where it is surely true or surely false, as
 * far as they tell, and slots that are true wherever it may be.
 *
 * @param yes true only where the function is true whatever is unknown
 * @param mayYes true at least there
 * @param no true only where the function is false whatever is unknown
 * @param mayNo true at least there
 */
record Ledger(int yes, int mayYes, int no, int mayNo) {

  Ledger negated() {
    return new Ledger(no, mayNo, yes, mayYes);
  }

  boolean isExact() {
    return yes == mayYes && no == mayNo;
  }
}
