// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.BitSet;
import java.util.Map;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Variable;
import org.opinio.law.Fact;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/** The state in which no fact is so; one that must have a value has the first. */
final class QuietFacts {

  private static final int NODES = 1 << 20;

  private final CompiledLaw law;
  private final byte[] values;

  QuietFacts(CompiledLaw law) {
    this.law = law;
    this.values = new byte[law.variables().size()];
    Diagrams d = new Diagrams(NODES);
    Evaluation plain = new Evaluation(law, d, new byte[0], Map.of(), Map.of());
    law.facts()
        .forEach((id, encoding) -> {
          Fact fact = law.law().facts().get(id);
          if (fact != null) {
            set(fact, encoding, plain);
          }
        });
  }

  private void set(Fact fact, Encoding encoding, Evaluation plain) {
    boolean one = fact.shape() == Fact.Shape.ONE_OF || fact.shape() == Fact.Shape.SCALE;
    int node =
        one || fact.atLeastOne() ? encoding.exact(fact.values().getFirst().id()) : Circuit.TRUE;
    Diagrams d = plain.diagrams();
    int function = d.and(plain.function(encoding.constraint()), plain.function(node));
    for (int v = encoding.first(); v < encoding.first() + encoding.count(); v++) {
      values[v] = (byte) (d.entails(function, d.variable(v)) ? 1 : 0);
    }
  }

  /** The same values, but with facts and elements not modelled outside some variables quiet. */
  byte[] outside(BitSet free, byte[] known) {
    byte[] all = known.clone();
    for (int v = 0; v < all.length; v++) {
      boolean fact =
          law.variables().get(v) instanceof Variable.OfFact
              || law.variables().get(v) instanceof Variable.OfNotModelled;
      if (fact && !free.get(v)) {
        all[v] = values[v];
      }
    }
    return all;
  }
}
