// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opinio.explain.Explanation;

/** Finds in an explanation what could still be shown: exceptions, or what must come first. */
final class OpenPoints {

  private OpenPoints() {}

  /** The open steps with words of their own, each once. */
  static List<Explanation> of(Explanation explanation, boolean exceptions) {
    Map<String, Explanation> points = new LinkedHashMap<>();
    find(explanation, exceptions, points);
    return List.copyOf(points.values());
  }

  private static void find(Explanation node, boolean exceptions, Map<String, Explanation> points) {
    boolean here = node.kind().isCut() && node.kind().isException() == exceptions;
    for (Explanation item : node.items()) {
      if (here) {
        leaves(item).stream()
            .filter(leaf -> leaf.outcome().isUndecided())
            .forEach(leaf -> points.putIfAbsent(leaf.words(), leaf));
      } else {
        find(item, exceptions, points);
      }
    }
  }

  private static List<Explanation> leaves(Explanation node) {
    if (node.items().isEmpty() || node.kind() == Explanation.Kind.RULE) {
      return List.of(node);
    }
    List<Explanation> leaves = new ArrayList<>();
    node.items().forEach(item -> leaves.addAll(leaves(item)));
    return leaves;
  }
}
