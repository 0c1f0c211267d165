// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.util.List;
import java.util.Optional;
import org.opinio.cases.Situation;

/** A way in which Opinio answers for many situations; those named last are the ratios' measure. */
interface Product {

  String name();

  /** Reads the situations into its own form, which is not timed. */
  Batch prepare(List<Situation> situations);

  /** Situations in hand. */
  interface Batch {

    /**
     * By situation, whether each rule is met on each complete reading, rule fastest; empty where it
     * cannot be asked for complete readings.
     */
    Optional<boolean[][]> onReadings();

    /** By situation, each rule for each holder, rule fastest: 0 open, 1 established, 2 not. */
    byte[][] forHolders();

    /** What is timed of {@link #forHolders}: judging, without writing the answers out. */
    default void judge() {
      forHolders();
    }

    /** How many situations {@link #judge} judges. */
    int judged();

    /** What a reader of the time must know; may be empty. */
    default String remark() {
      return "";
    }
  }
}
