// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.Optional;
import java.util.Set;
import org.opinio.compile.CompiledLaw;
import picocli.CommandLine.Option;

/** The one rule that an answer is narrowed to. */
final class OneRule {

  @Option(names = "--rule", paramLabel = "RULE", description = "Only this rule, by its id.")
  private Optional<String> rule = Optional.empty();

  /**
   * The id of the rule, if one is named.
   *
   * @throws UserFault if there is no such rule, or none with a result
   */
  Optional<String> in(Workspace workspace) {
    Optional<String> id = rule.map(new Lookup(workspace.law())::rule);
    id.ifPresent(workspace::requireComputed);
    return id;
  }

  /** The rules that must be assessed for it. */
  static Set<String> rules(Optional<String> rule, CompiledLaw law) {
    return rule.map(Set::of).orElse(law.rules().keySet());
  }
}
