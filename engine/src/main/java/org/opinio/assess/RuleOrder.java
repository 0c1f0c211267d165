// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.Comparator;
import org.opinio.law.Rule;

/**
 * The order in which rules are shown: obligations, norms, definitions, permissions, procedures;
 * within each by id, numbers by their value.
 */
public final class RuleOrder implements Comparator<Rule> {

  @Override
  public int compare(Rule a, Rule b) {
    int byKind = Integer.compare(rank(a.kind()), rank(b.kind()));
    return byKind != 0 ? byKind : ids(a.id(), b.id());
  }

  private static int rank(Rule.Kind kind) {
    return switch (kind) {
      case OBLIGATION -> 0;
      case VOLUNTARY_NORM -> 1;
      case DEFINITION -> 2;
      case PERMISSION -> 3;
      case PROCEDURE -> 4;
    };
  }

  /** Compares ids such as {@code X-2} and {@code X-10} as a reader would. */
  public static int ids(String a, String b) {
    int dashA = a.indexOf('-');
    int dashB = b.indexOf('-');
    if (dashA > 0 && dashB > 0 && a.substring(0, dashA).equals(b.substring(0, dashB))) {
      int byNumber = Integer.compare(number(a, dashA + 1), number(b, dashB + 1));
      if (byNumber != 0) {
        return byNumber;
      }
    }
    return a.compareTo(b);
  }

  private static int number(String id, int from) {
    int value = 0;
    for (int i = from; i < id.length() && Character.isDigit(id.charAt(i)) && value < 100_000; i++) {
      value = value * 10 + (id.charAt(i) - '0');
    }
    return value;
  }
}
