// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Encoding;
import org.opinio.compile.Variable;

/**
 * Facts, and elements that no page states yet, with the variables that describe them.
 *
 * @param ids in the order in which the pages ask for them
 * @param variables all that describe them
 */
record FactVariables(List<String> ids, BitSet variables) {

  FactVariables {
    ids = List.copyOf(ids);
    variables = (BitSet) variables.clone();
  }

  /** Those whose value is described by any of some variables. */
  static FactVariables of(CompiledLaw law, BitSet some) {
    Set<String> ids = new LinkedHashSet<>();
    BitSet all = new BitSet();
    int last = law.variables().size();
    for (int v = some.nextSetBit(0); v >= 0 && v < last; v = some.nextSetBit(v + 1)) {
      switch (law.variables().get(v)) {
        case Variable.OfFact f -> {
          Encoding encoding = law.facts().get(f.fact());
          if (encoding != null && ids.add(f.fact())) {
            all.set(encoding.first(), encoding.first() + encoding.count());
          }
        }
        case Variable.OfNotModelled n -> {
          ids.add(n.id());
          all.set(v);
        }
        case Variable.OfQuestion q -> {}
        case Variable.OfSetting s -> {}
        case Variable.Acts a -> {}
        case Variable.Hosts h -> {}
        case Variable.Claims c -> {}
        case Variable.OfPerson p -> {}
        case Variable.Ground g -> {}
      }
    }
    return new FactVariables(new ArrayList<>(ids), all);
  }
}
