// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.List;
import org.opinio.assess.Settings;
import org.opinio.compile.CompiledLaw;

/**
 * Where two holders part.
 *
 * @param first id of a holder
 * @param second id of another
 * @param rules ids of the rules compared
 * @param divergences the rules on which they part, in the order of the rules
 * @param cases what that comes to in cases; empty where none was asked for
 */
public record HolderDivergence(
    CompiledLaw law,
    Settings settings,
    String first,
    String second,
    List<String> rules,
    List<Divergence> divergences,
    List<CaseDivergence> cases) {

  public HolderDivergence {
    rules = List.copyOf(rules);
    divergences = List.copyOf(divergences);
    cases = List.copyOf(cases);
  }

  /** The rules on which they stand to each other in this way. */
  public List<Divergence> that(Relation relation) {
    return divergences.stream().filter(d -> d.relation() == relation).toList();
  }

  /** How many findings of the cases were compared. */
  public int findings() {
    return cases.stream().mapToInt(CaseDivergence::findings).sum();
  }

  /** On how many of these they part squarely, or otherwise. */
  public long partings(boolean square) {
    return cases.stream().mapToLong(c -> c.count(square)).sum();
  }
}
