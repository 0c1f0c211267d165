// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opinio.documents.report.Text;
import org.opinio.explain.Explanation;

/** Finds in an explanation what could still be shown. */
final class OpenSteps {

  private OpenSteps() {}

  /** Exceptions that are open. */
  static List<Text> exceptions(Explanation explanation) {
    Set<String> words = new LinkedHashSet<>();
    find(explanation, true, words);
    return words.stream().map(Text::of).toList();
  }

  /** Steps that must be established first and are open. */
  static List<Text> toBeShown(Explanation explanation) {
    Set<String> words = new LinkedHashSet<>();
    find(explanation, false, words);
    return words.stream().map(Text::of).toList();
  }

  private static void find(Explanation node, boolean exceptions, Set<String> words) {
    boolean here = node.kind().isCut() && node.kind().isException() == exceptions;
    for (Explanation item : node.items()) {
      if (here) {
        leaves(item).stream()
            .filter(leaf -> leaf.outcome().isUndecided())
            .forEach(leaf -> words.add(named(leaf)));
      } else {
        find(item, exceptions, words);
      }
    }
  }

  /** The steps with words of their own that stand under one. */
  private static List<Explanation> leaves(Explanation node) {
    boolean own =
        switch (node.kind()) {
          case RULE, FACT, REFERENCE, READING, NOT_MODELLED -> true;
          case ALL,
              ANY,
              NONE,
              AT_LEAST,
              GROUNDS,
              SHOWN_ALL,
              SHOWN_ANY,
              UNLESS_ALL,
              UNLESS_ANY,
              GUARD_ALL,
              GUARD_ANY ->
              node.items().isEmpty();
        };
    if (own) {
      return List.of(node);
    }
    List<Explanation> leaves = new ArrayList<>();
    node.items().forEach(item -> leaves.addAll(leaves(item)));
    return leaves;
  }

  private static String named(Explanation leaf) {
    boolean rule =
        leaf.kind() == Explanation.Kind.RULE
            || leaf.kind() == Explanation.Kind.REFERENCE
            || leaf.kind() == Explanation.Kind.NOT_MODELLED;
    return leaf.words() + (rule ? " (" + leaf.id() + ")" : "");
  }
}
