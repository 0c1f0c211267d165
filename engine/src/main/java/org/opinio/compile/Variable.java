// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

/** What a variable of the circuit stands for. */
public sealed interface Variable {

  /** A fact, or one value of it. */
  record OfFact(String fact, String value) implements Variable {}

  /** A reading of a question. */
  record OfQuestion(String question, String option) implements Variable {}

  /** An element that no page states yet. */
  record OfNotModelled(String id) implements Variable {}

  /** The State alleged responsible is judged as the acting State. */
  record Acts() implements Variable {}

  /** The State alleged responsible is judged as a host State. */
  record Hosts() implements Variable {}

  /** The State claims jurisdiction over an offence. */
  record Claims() implements Variable {}

  /** Who is protected is a person. */
  record OfPerson() implements Variable {}

  /** The rule may stand as the ground of a response. */
  record Ground(String rule) implements Variable {}

  /** Whether its value is a matter of how the law is read. */
  default boolean isReading() {
    return this instanceof OfQuestion;
  }
}
