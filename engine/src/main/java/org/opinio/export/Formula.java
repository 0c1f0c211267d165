// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import java.util.List;

/** A formula over facts, readings and conclusions, as LegalRuleML writes it. */
sealed interface Formula {

  /** A relation of a situation, and of individuals by their names. */
  record Atom(String relation, List<String> individuals) implements Formula {}

  /** True where all are; of nothing, true. */
  record And(List<Formula> items) implements Formula {}

  /** True where any is; of nothing, false. */
  record Or(List<Formula> items) implements Formula {}

  record Neg(Formula item) implements Formula {}

  static Formula and(List<Formula> items) {
    List<Formula> kept = items.stream().filter(i -> !i.equals(new And(List.of()))).toList();
    return kept.size() == 1 ? kept.getFirst() : new And(kept);
  }

  static Formula or(List<Formula> items) {
    return items.size() == 1 ? items.getFirst() : new Or(items);
  }
}
