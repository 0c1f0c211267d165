// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.List;
import org.opinio.law.Rule;

/**
 * A rule and the node of its result.
 *
 * @param node the result; its value may be stipulated
 * @param label the label by which it may be
 */
public record CompiledRule(Rule rule, int node, int label, List<CompiledElement> elements) {

  public CompiledRule {
    elements = List.copyOf(elements);
  }
}
