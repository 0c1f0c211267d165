// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.logic.Circuit;

/**
 * Something that may be so or not, and is kept open when the unknown facts are not: that some nodes
 * have some values, all together.
 *
 * @param variable a variable of the diagrams beyond those of the law
 * @param parts by node: the value that it has if the event is so; not empty
 */
public record Event(int variable, SortedMap<Integer, Boolean> parts) {

  public Event {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  /** The variable of the circuit that it is about, if it is about one alone. */
  OptionalInt about(Circuit circuit) {
    int first = parts.firstKey();
    return parts.size() == 1 && circuit.kind(first) == Circuit.Kind.VARIABLE
        ? OptionalInt.of(circuit.label(first))
        : OptionalInt.empty();
  }
}
