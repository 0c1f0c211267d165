// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is so in some states of events: that some nodes have some values, all together.
 *
 * @param states each by variable of an event: whether the event is so; events not named do not
 *     matter
 * @param parts by node: the value that it has in each of these states
 */
public record Consequence(
    List<SortedMap<Integer, Boolean>> states, SortedMap<Integer, Boolean> parts) {

  public Consequence {
    states = List.copyOf(states);
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }
}
