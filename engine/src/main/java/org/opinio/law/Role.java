// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

/** A part played in a situation. */
public enum Role {
  ACTING("the acting State"),
  /** The acting State or a group that is itself a party; judged where the acting State is. */
  PARTY("the party to the conflict"),
  TARGET("the target State"),
  HOST("the host State"),
  ALLEGED("the State alleged responsible"),
  TAKER("the State taking the measure"),
  INJURED("the injured State"),
  CLAIMANT("the State claiming jurisdiction"),
  PERSON("the person"),
  ANY("any State"),
  NOBODY("");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  /** The role as pages name it; empty for nobody. */
  public String words() {
    return words;
  }
}
