// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

/**
 * Something in a case that can bear a marking, besides facts and items of evidence, which hold
 * their own.
 */
public sealed interface Marked {

  /** The case: its title and date, and all that has no marking of its own. */
  record Whole() implements Marked {}

  /** The summary. */
  record Summary() implements Marked {}

  /** A remark, by its place among them, from 0. */
  record Note(int number) implements Marked {}

  /** The name of a State, organisation, group or person. */
  record Name(String code) implements Marked {}

  /** A source, wherever the case cites it. */
  record Source(String key) implements Marked {}

  /** An operation, campaign or response with all that stands in it. */
  record Unit(String id) implements Marked {}

  /**
   * A conclusion taken as given.
   *
   * @param unit the operation, campaign or response in which it stands; empty for the case
   */
  record Stipulated(String unit, String rule) implements Marked {}

  /** An assumption, by its place among them, from 0. */
  record Assumed(int number) implements Marked {}

  /** A conclusion of a source, by its place among them, from 0. */
  record Expected(int number) implements Marked {}

  /** A conclusion that cannot be expressed yet, by its place among them, from 0. */
  record Inexpressible(int number) implements Marked {}

  /** A reading relied on, by its place among them, from 0. */
  record ReliedOn(int number) implements Marked {}
}
