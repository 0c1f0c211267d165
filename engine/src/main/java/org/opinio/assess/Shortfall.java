// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import org.opinio.cases.Expectation.Expected;

/** How a case falls short of what is expected of it. */
public sealed interface Shortfall {

  /**
   * It comes to something else.
   *
   * @param situation id
   * @param holder id, or empty where no position is named
   */
  record OtherVerdict(String situation, String holder, Expected expected, Expected found)
      implements Shortfall {}

  /** The question or fact cannot change the verdict, whatever the unknown facts are. */
  record DoesNotTurnOn(String situation, String holder, String id) implements Shortfall {}

  /** The question or fact can change the verdict. */
  record TurnsOn(String situation, String holder, String id) implements Shortfall {}

  /** The law has no result for the rule. */
  record NotComputed(String rule) implements Shortfall {}

  /** The case has no such situation. */
  record NoSituation(String situation, String against) implements Shortfall {}
}
