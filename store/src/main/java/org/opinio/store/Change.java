// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import java.time.Instant;

/**
 * One entry in the history of a case.
 *
 * @param version from 1, without gaps
 * @param at by the clock of the machine, which may have been set back: versions tell the order
 * @param kind what was done, such as {@code fact}; a word that stays the same for ever
 * @param subject what it was done to, such as {@code wave effect.physical-damage}
 * @param what the value before and after, or other particulars, in words
 * @param why as the user gave it, or empty
 * @param text the whole case file after it
 * @param chain SHA-256 over the chain before and all of this, in hexadecimal
 */
public record Change(
    String caseId,
    int version,
    Instant at,
    String kind,
    String subject,
    String what,
    String why,
    String text,
    String chain) {

  /** The beginning of its hash, enough to compare by eye. */
  public String brief() {
    return chain.substring(0, Math.min(12, chain.length()));
  }
}
