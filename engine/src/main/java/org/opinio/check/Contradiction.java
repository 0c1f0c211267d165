// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.View;
import org.opinio.law.View.Stance;

/**
 * Two views of one holder that exclude each other while neither replaces the other.
 *
 * @param first the one that stands earlier on the page
 */
public record Contradiction(Question question, View first, View second) {

  /** All of a holder, by question, then in the order of its page. */
  public static List<Contradiction> of(Holder holder, Law law) {
    List<Contradiction> found = new ArrayList<>();
    for (Question question : law.questions().values()) {
      List<View> views = standing(holder, question);
      for (int i = 0; i < views.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (exclude(question, views.get(i), views.get(j))
              || exclude(question, views.get(j), views.get(i))) {
            found.add(new Contradiction(question, views.get(j), views.get(i)));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<View> standing(Holder holder, Question question) {
    List<View> views =
        holder.views().stream().filter(v -> v.question().equals(question.id())).toList();
    Set<String> replaced = new TreeSet<>();
    views.forEach(v -> replaced.addAll(v.supersedes()));
    return views.stream().filter(v -> !replaced.contains(v.document())).toList();
  }

  private static boolean exclude(Question question, View a, View b) {
    if (a.stance() != Stance.HOLDS) {
      return a.stance() == Stance.REJECTS
          && b.stance() == Stance.REJECTS
          && !question.isSet()
          && question.options().stream()
              .allMatch(o -> a.options().contains(o.id()) || b.options().contains(o.id()));
    }
    return switch (b.stance()) {
      case HOLDS -> question.isSet() ? setsExclude(question, a, b) : disjoint(a, b);
      case REJECTS -> question.isSet() ? !disjoint(a, b) : b.options().containsAll(a.options());
      case RESERVES, AMBIGUOUS -> !question.isSet() && disjoint(a, b);
    };
  }

  private static boolean disjoint(View a, View b) {
    return a.options().stream().noneMatch(b.options()::contains);
  }

  private static boolean setsExclude(Question question, View a, View b) {
    for (Option option : question.options()) {
      if (a.options().contains(option.id())
          && option.excludes().stream().anyMatch(b.options()::contains)) {
        return true;
      }
    }
    return false;
  }
}
