// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.util.BitSet;
import java.util.List;
import org.opinio.compile.CompiledLaw;

/**
 * What every program is asked: of each wholly known case, whether each rule is met, on one complete
 * reading for each holder.
 *
 * @param rules nodes of the circuit, in the order of the answers
 * @param readings by holder, the variables of readings that are true
 * @param cases by case, the other variables that are true
 * @param expected the answers, rule fastest, then holder, then case
 */
record Task(
    CompiledLaw law,
    List<Integer> rules,
    List<BitSet> readings,
    List<BitSet> cases,
    BitSet expected) {

  int answersOfACase() {
    return rules.size() * readings.size();
  }

  /** How many answers, one character each and any spaces between, are not those expected. */
  int mismatches(String answers, int ofCases) {
    String bits = answers.replaceAll("[^01]", "");
    int asked = answersOfACase() * ofCases;
    int wrong = Math.abs(asked - bits.length());
    for (int i = 0; i < Math.min(asked, bits.length()); i++) {
      if ((bits.charAt(i) == '1') != expected.get(i)) {
        wrong++;
      }
    }
    return wrong;
  }
}
