// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

import java.util.Arrays;
import org.opinio.compile.CompiledLaw;
import org.opinio.logic.Diagrams;

/**
 * One complete reading of the law.
 *
 * @param function true on it alone
 * @param values by variable: 0 or 1 for those that are readings, -1 for others
 */
record Reading(int function, byte[] values) {

  /** A reading on which the function, which is not false, is true. */
  static Reading of(Diagrams d, int function, CompiledLaw law) {
    byte[] path = path(d, function, law.variables().size());
    byte[] values = new byte[path.length];
    Arrays.fill(values, (byte) -1);
    int cube = Diagrams.TRUE;
    for (int v = path.length - 1; v >= 0; v--) {
      if (law.variables().get(v).isReading()) {
        values[v] = path[v];
        cube = path[v] == 1 ? d.node(v, Diagrams.FALSE, cube) : d.node(v, cube, Diagrams.FALSE);
      }
    }
    return new Reading(cube, values);
  }

  /** Values of the variables that make a function true; false where it does not matter. */
  static byte[] path(Diagrams d, int function, int variables) {
    if (function == Diagrams.FALSE) {
      throw new IllegalArgumentException("nothing makes it true");
    }
    byte[] values = new byte[variables];
    int f = function;
    while (f > Diagrams.TRUE) {
      boolean one = d.low(f) == Diagrams.FALSE;
      values[d.topVariable(f)] = (byte) (one ? 1 : 0);
      f = one ? d.high(f) : d.low(f);
    }
    return values;
  }
}
