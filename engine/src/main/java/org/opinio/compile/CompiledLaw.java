// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.opinio.law.Law;
import org.opinio.logic.Circuit;

/**
 * The law as one circuit.
 *
 * @param variables what each variable stands for, in order
 * @param facts encodings by fact id
 * @param questions encodings by question id
 * @param rules computed rules by id
 * @param single variables that stand alone
 * @param factConstraints nodes over facts that are true in every case that can be
 */
public record CompiledLaw(
    Law law,
    Circuit circuit,
    List<Variable> variables,
    SortedMap<String, Encoding> facts,
    SortedMap<String, Encoding> questions,
    SortedMap<String, CompiledRule> rules,
    Map<Variable, Integer> single,
    List<Integer> factConstraints) {

  /** The rule with this id, which is known to be computed. */
  public CompiledRule rule(String id) {
    CompiledRule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("no such computed rule: " + id);
    }
    return rule;
  }

  /** The variables that stand for readings. */
  public BitSet readingVariables() {
    BitSet set = new BitSet();
    for (int v = 0; v < variables.size(); v++) {
      set.set(v, variables.get(v).isReading());
    }
    return set;
  }

  /** The variables that stand for settings of facts; none in a law as it is compiled. */
  BitSet settingVariables() {
    BitSet set = new BitSet();
    for (int v = 0; v < variables.size(); v++) {
      set.set(v, variables.get(v) instanceof Variable.OfSetting);
    }
    return set;
  }
}
