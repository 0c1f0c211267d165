// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.List;
import java.util.SortedSet;

/**
 * Readings, one for each question of a set, on which holders could agree.
 *
 * @param choices in the order of the questions
 * @param against holders whose own words rule out what is agreed on one of the questions at least
 */
public record Agreement(List<Choice> choices, SortedSet<String> against) {

  public Agreement {
    choices = List.copyOf(choices);
  }
}
