// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.function.Supplier;
import org.opinio.store.StoreFault;

/** Tells a user what is wrong with the file of the workbench. */
final class StoreFaults {

  private StoreFaults() {}

  /**
   * Does the work.
   *
   * @throws UserFault if the file of the workbench does not allow it
   */
  static <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreFault fault) {
      throw UserFault.of(line(String.valueOf(fault.getMessage())), line(fault.mend()));
    }
  }

  private static String line(String words) {
    return words.replaceAll("\\p{Cntrl}+", " ");
  }
}
