// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.Arrays;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Variable;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/**
 * The situation in which a rule is compared without a case: a State is judged for its own act and
 * as the State from whose territory it came, towards another State, and a response names no one
 * ground. A rule about claims of jurisdiction is compared for a State that makes one.
 */
final class GeneralSituation {

  private GeneralSituation() {}

  /** Whether a rule is about a claim of jurisdiction. */
  static boolean claims(CompiledLaw law, Rule rule) {
    return owedBy(law, rule) == Role.CLAIMANT;
  }

  /**
   * What is known in it, by variable: 0 false, 1 true, -1 unknown, as every fact is.
   *
   * @param claims whether the State judged makes a claim of jurisdiction
   */
  static byte[] of(CompiledLaw law, boolean claims) {
    byte[] known = new byte[law.variables().size()];
    Arrays.fill(known, (byte) -1);
    law.single()
        .forEach((variable, v) -> {
          switch (variable) {
            case Variable.Acts a -> known[v] = bit(!claims);
            case Variable.Hosts h -> known[v] = bit(!claims);
            case Variable.Claims c -> known[v] = bit(claims);
            case Variable.OfPerson p -> known[v] = bit(false);
            case Variable.Ground g -> known[v] = bit(true);
            case Variable.OfFact f -> {}
            case Variable.OfQuestion q -> {}
            case Variable.OfSetting s -> {}
            case Variable.OfNotModelled n -> {}
          }
        });
    return known;
  }

  /** Who owes what the rule, or the rule under whose heading it stands, asks. */
  private static Role owedBy(CompiledLaw law, Rule rule) {
    Rule parent = law.law().rules().get(rule.parent());
    return rule.owedBy() == Role.NOBODY && parent != null ? owedBy(law, parent) : rule.owedBy();
  }

  private static byte bit(boolean value) {
    return (byte) (value ? 1 : 0);
  }
}
