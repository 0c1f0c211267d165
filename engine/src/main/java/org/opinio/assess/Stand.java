// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.List;
import org.opinio.law.View;

/**
 * Where a holder stands on one question.
 *
 * @param basis why its readings are these
 * @param options short ids: for one-of, the readings left to it; for a set, those it accepts
 * @param restOpen for a set: whether options not named stay open
 * @param rejected for a set: options that it rules out
 * @param views its own views, those relied on first
 * @param contradictory whether its views exclude each other, so that only the latest is computed
 */
public record Stand(
    String question,
    Basis basis,
    List<String> options,
    boolean restOpen,
    List<String> rejected,
    List<View> views,
    boolean contradictory) {

  public Stand {
    options = List.copyOf(options);
    rejected = List.copyOf(rejected);
    views = List.copyOf(views);
  }

  /** A stand that rules nothing out of a set. */
  public Stand(
      String question,
      Basis basis,
      List<String> options,
      boolean restOpen,
      List<View> views,
      boolean contradictory) {
    this(question, basis, options, restOpen, List.of(), views, contradictory);
  }

  /** Why the readings of a holder are what they are. */
  public enum Basis {
    /** It has said so. */
    SAID,
    /** Its words fit several options. */
    AMBIGUOUS,
    /** It has said that it leaves the point open. */
    RESERVES,
    /** It is silent; every option stays open. */
    SILENT,
    /** It is silent on a near-settled question; general law is computed. */
    GENERAL_LAW,
    /** It is silent; the prevailing view is computed because one line was asked for. */
    PREVAILING_VIEW,
    /** It is silent on a set; no limit is stated. */
    NO_LIMIT_STATED
  }

  /** Whether the holder itself has spoken on the question. */
  public boolean isOwn() {
    return basis == Basis.SAID || basis == Basis.AMBIGUOUS || basis == Basis.RESERVES;
  }
}
