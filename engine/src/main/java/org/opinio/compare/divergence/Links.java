// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.law.Rule;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/**
 * The rules on which a rule draws, those under its own heading left out; and whether two holders
 * would part on it even if each of them came to the same result for both.
 */
final class Links {

  private final CompiledLaw law;
  private final List<CompiledRule> byLabel = new ArrayList<>();

  Links(CompiledLaw law) {
    this.law = law;
    law.rules().values().forEach(r -> byLabel.add(r));
    byLabel.sort((a, b) -> Integer.compare(a.label(), b.label()));
  }

  CompiledRule rule(int label) {
    return byLabel.get(label);
  }

  /** Labels of the rules that a rule, or what stands under its heading, links to. */
  BitSet of(CompiledRule rule) {
    BitSet found = new BitSet();
    walk(law.circuit().input(rule.node(), 0), heading(rule.rule()), found, new BitSet());
    return found;
  }

  /** Labels of all rules that bear on a rule, itself left out. */
  BitSet below(CompiledRule rule) {
    BitSet found = new BitSet();
    walk(law.circuit().input(rule.node(), 0), "", found, new BitSet());
    return found;
  }

  /** Goes down to rules of another heading; with no heading, through all of them. */
  private void walk(int node, String heading, BitSet found, BitSet seen) {
    if (seen.get(node)) {
      return;
    }
    seen.set(node);
    Circuit circuit = law.circuit();
    if (circuit.kind(node) == Circuit.Kind.NAMED) {
      Rule linked = rule(circuit.label(node)).rule();
      if (heading.isEmpty() || !heading(linked).equals(heading)) {
        found.set(circuit.label(node));
        if (!heading.isEmpty()) {
          return;
        }
      }
    }
    for (int i = 0; i < circuit.inputs(node); i++) {
      walk(circuit.input(node, i), heading, found, seen);
    }
  }

  /** The rule under whose heading a rule stands in the end; itself where it stands alone. */
  private String heading(Rule rule) {
    Rule parent = law.law().rules().get(rule.parent());
    return parent == null ? rule.id() : heading(parent);
  }

  /** Whether two holders come to different results in some state of facts and linked rules. */
  static boolean ownPart(RuleInGeneral apart, String first, String second) {
    RuleInGeneral.Sides a = apart.of(first);
    RuleInGeneral.Sides b = apart.of(second);
    return a.established() != b.established() || a.refuted() != b.refuted();
  }

  /** Ids of the rules left open on whose results it turns for either holder, sorted. */
  List<String> used(RuleInGeneral apart, String first, String second) {
    Diagrams d = apart.diagrams();
    BitSet support = new BitSet();
    for (String holder : List.of(first, second)) {
      RuleInGeneral.Sides sides = apart.of(holder);
      support.or(d.support(sides.established()));
      support.or(d.support(sides.refuted()));
    }
    TreeSet<String> ids = new TreeSet<>();
    int variables = law.variables().size();
    for (int v = support.nextSetBit(variables); v >= 0; v = support.nextSetBit(v + 1)) {
      ids.add(rule(v - variables).rule().id());
    }
    return List.copyOf(ids);
  }
}
