// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.Set;
import org.opinio.store.StoreFault;

/** Short names that no case can have, since pages of the workbench have their addresses. */
public final class CaseNames {

  private static final Set<String> PAGES = Set.of("new", "file");

  private CaseNames() {}

  /** Whether a page stands at the address that the case would have. */
  static boolean isTaken(String id) {
    return PAGES.contains(id);
  }

  /**
   * Refuses a name that no case can have.
   *
   * @throws StoreFault if a page stands at its address
   */
  public static void check(String id) {
    if (isTaken(id)) {
      throw new StoreFault(
          StoreFault.Kind.REFUSED,
          "No case can be called " + id + ": a page of the workbench has that address.",
          "Choose another name for it.");
    }
  }
}
