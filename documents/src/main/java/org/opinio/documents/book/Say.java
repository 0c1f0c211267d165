// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.List;
import java.util.Locale;
import org.opinio.law.Holder;
import org.opinio.law.Question;
import org.opinio.law.Role;
import org.opinio.law.Rule;
import org.opinio.law.View;

/** Puts things of the law into words. */
final class Say {

  private Say() {}

  /** The words with a capital at their beginning. */
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The words with a stop at their end, if they have none. */
  static String sentence(String words) {
    boolean stopped = words.endsWith(".") || words.endsWith("?") || words.endsWith("!");
    return stopped || words.isEmpty() ? words : words + ".";
  }

  /** The name of a constant in words. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A count with its noun. */
  static String count(long n, String one, String several) {
    return n + " " + (n == 1 ? one : several);
  }

  /** Items joined by commas and a last word. */
  static String list(List<String> items, String last) {
    int n = items.size();
    return n < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, n - 1)) + " " + last + " " + items.get(n - 1);
  }

  static Term term(Rule.Kind kind) {
    return switch (kind) {
      case OBLIGATION -> Term.OBLIGATION;
      case PERMISSION -> Term.PERMISSION;
      case DEFINITION -> Term.DEFINITION;
      case VOLUNTARY_NORM -> Term.VOLUNTARY_NORM;
      case PROCEDURE -> Term.PROCEDURE;
    };
  }

  /** What kind of rule, and who owes it to whom. */
  static String kind(Rule rule) {
    return term(rule.kind()).words()
        + (rule.owedBy() == Role.NOBODY ? "" : " of " + rule.owedBy().words())
        + (rule.owedTo() == Role.NOBODY ? "" : " towards " + rule.owedTo().words());
  }

  static String degree(Question.Degree degree) {
    return switch (degree) {
      case CONTESTED -> "Contested";
      case LEANING -> "Leaning: readings differ, and one is more widely shared";
      case NEAR_SETTLED -> "Near-settled";
    };
  }

  static String kind(Holder.Kind kind) {
    return switch (kind) {
      case STATE -> "States";
      case ORGANISATION -> "Organisations";
      case EXPERT_GROUP -> "Groups of experts (not States)";
    };
  }

  static String stance(View.Stance stance) {
    return switch (stance) {
      case HOLDS -> "holds";
      case REJECTS -> "rejects";
      case RESERVES -> "leaves open";
      case AMBIGUOUS -> "could mean this";
    };
  }
}
