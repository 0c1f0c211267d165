// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.Map;

/**
 * How a fact or a question is written in variables, adjacent to each other.
 *
 * @param first its first variable
 * @param count how many variables it takes
 * @param accepts by short id: the node that is true where the value is met, or the option accepted
 * @param exactly by short id: the node that is true where that value or reading alone is the case
 *     (for a set: where the value is in it)
 * @param constraint the node that is true where the variables describe something that can be
 */
public record Encoding(
    int first,
    int count,
    Map<String, Integer> accepts,
    Map<String, Integer> exactly,
    int constraint) {

  public Encoding {
    accepts = Map.copyOf(accepts);
    exactly = Map.copyOf(exactly);
  }

  /** The node for a short id that is known to be one of this fact or question. */
  public int accept(String id) {
    return require(accepts, id);
  }

  /** The node for a short id alone. */
  public int exact(String id) {
    return require(exactly, id);
  }

  private static int require(Map<String, Integer> nodes, String id) {
    Integer node = nodes.get(id);
    if (node == null) {
      throw new IllegalArgumentException("no such value or option: " + id);
    }
    return node;
  }
}
