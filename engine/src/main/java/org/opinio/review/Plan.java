// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.opinio.compile.Evaluation;

/**
 * A planned operation, as its search for changes needs it.
 *
 * @param units the evaluation of the operation, and that of the response where there is one
 * @param derived by variable of the operation: the node, in the response, from which it is found
 * @param allowed which variables may be set
 */
record Plan(
    List<Evaluation> units,
    Map<Integer, Integer> derived,
    int red,
    int nearRed,
    int green,
    Ties ties,
    Predicate<Literal> allowed) {

  Plan {
    units = List.copyOf(units);
    derived = Map.copyOf(derived);
  }

  Plan allowing(Predicate<Literal> others) {
    return new Plan(units, derived, red, nearRed, green, ties, others);
  }
}
