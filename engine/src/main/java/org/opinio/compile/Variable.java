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

  /**
   * A fact is set anew, in a law that leaves room for that.
   *
   * @param value short id; empty for a fact that is yes or no, and where nothing is known any more
   * @param to what becomes of it
   */
  record OfSetting(String fact, String value, To to) implements Variable {

    /** What a fact is set to. */
    public enum To {
      HOLDS,
      FAILS,
      UNKNOWN
    }
  }

  /** Whether it may be unknown: neither a reading nor a setting. */
  default boolean isHidden() {
    return !(this instanceof OfQuestion) && !(this instanceof OfSetting);
  }

  /** Whether its value is a matter of how the law is read. */
  default boolean isReading() {
    return this instanceof OfQuestion;
  }
}
