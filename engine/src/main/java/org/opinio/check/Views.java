// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.View;
import org.opinio.law.View.Stance;

/** Finds views of one holder that exclude each other while neither replaces the other. */
final class Views {

  private final Law law;
  private final Findings findings;

  Views(Law law, Findings findings) {
    this.law = law;
    this.findings = findings;
  }

  void check() {
    for (Holder holder : law.holders().values()) {
      Map<String, List<View>> byQuestion = new TreeMap<>();
      holder
          .views()
          .forEach(v -> byQuestion.computeIfAbsent(v.question(), k -> new ArrayList<>()).add(v));
      byQuestion.forEach((id, views) ->
          Optional.ofNullable(law.questions().get(id))
              .ifPresent(q -> compare(holder, q, standing(views))));
    }
  }

  private static List<View> standing(List<View> views) {
    Set<String> replaced = new TreeSet<>();
    views.forEach(v -> replaced.addAll(v.supersedes()));
    return views.stream().filter(v -> !replaced.contains(v.document())).toList();
  }

  private void compare(Holder holder, Question question, List<View> views) {
    for (int i = 0; i < views.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (exclude(question, views.get(i), views.get(j))
            || exclude(question, views.get(j), views.get(i))) {
          findings.add(
              LawCode.CONTRADICTORY_VIEWS,
              List.of(
                  findings.quote(views.get(i).place(), ""),
                  findings.quote(views.get(j).place(), "the other view")),
              holder.name()
                  + " speaks on `"
                  + question.id()
                  + "` in two ways that exclude each other, in `"
                  + views.get(j).document()
                  + "` and `"
                  + views.get(i).document()
                  + "`.",
              "If the later word replaces the earlier, write `Supersedes [@"
                  + views.get(j).document()
                  + "]` after it. Otherwise leave both: the later is computed, and both are cited.");
          return;
        }
      }
    }
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
