// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.View;

/** Reads from a holder's views where it stands on each question. */
public final class Stands {

  private final Law law;
  private final Settings settings;

  public Stands(Law law, Settings settings) {
    this.law = law;
    this.settings = settings;
  }

  /** Its stand on every question. */
  public SortedMap<String, Stand> of(Holder holder) {
    Map<String, LocalDate> dates = new HashMap<>();
    holder.documents().forEach(d -> d.date().ifPresent(date -> dates.put(d.id(), date)));
    SortedMap<String, Stand> stands = new TreeMap<>();
    for (Question question : law.questions().values()) {
      List<View> views =
          holder.views().stream()
              .filter(v -> v.question().equals(question.id()))
              .filter(v -> inForce(v, dates))
              .toList();
      List<View> current =
          views.stream()
              .filter(v -> views.stream().noneMatch(w -> w.supersedes().contains(v.document())))
              .sorted(latestFirst(dates))
              .toList();
      stands.put(question.id(), stand(question, current));
    }
    return stands;
  }

  /** The readings that count as ordinary: those that anyone may take without having said so. */
  public static List<String> ordinary(Question question) {
    return question.options().stream()
        .filter(o -> !question.onlyWhereSaid(o) && o.computedAs().isEmpty())
        .map(Option::id)
        .toList();
  }

  private boolean inForce(View view, Map<String, LocalDate> dates) {
    if (settings.asOf().isEmpty()) {
      return true;
    }
    LocalDate date = dates.get(view.document());
    return date != null && !date.isAfter(settings.asOf().get());
  }

  private static Comparator<View> latestFirst(Map<String, LocalDate> dates) {
    return Comparator.comparing((View v) -> dates.getOrDefault(v.document(), LocalDate.MIN))
        .reversed();
  }

  private Stand stand(Question question, List<View> views) {
    if (views.isEmpty()) {
      return silent(question);
    }
    return question.isSet() ? ofSet(question, views) : ofOne(question, views);
  }

  private Stand silent(Question question) {
    if (question.isSet()) {
      List<String> all = question.options().stream().map(Option::id).toList();
      return question.silenceAcceptsEvery()
          ? new Stand(question.id(), Stand.Basis.NO_LIMIT_STATED, all, false, List.of(), false)
          : new Stand(question.id(), Stand.Basis.SILENT, List.of(), true, List.of(), false);
    }
    boolean settled = question.degree() == Question.Degree.NEAR_SETTLED;
    if (question.prevailing().isPresent()
        && (settled || settings.silence() == Silence.PREVAILING)
        && question.degree() != Question.Degree.CONTESTED) {
      return new Stand(
          question.id(),
          settled ? Stand.Basis.GENERAL_LAW : Stand.Basis.PREVAILING_VIEW,
          List.of(question.prevailing().get()),
          false,
          List.of(),
          false);
    }
    return new Stand(
        question.id(), Stand.Basis.SILENT, ordinary(question), false, List.of(), false);
  }

  private Stand ofOne(Question question, List<View> views) {
    Set<String> left = readings(question, views.getFirst());
    Stand.Basis basis = basis(question, views.getFirst(), left);
    boolean contradictory = false;
    for (View view : views.subList(1, views.size())) {
      Set<String> both = new LinkedHashSet<>(left);
      both.retainAll(readings(question, view));
      if (both.isEmpty()) {
        contradictory = true;
      } else if (both.size() < left.size()) {
        left = both;
        basis = basis(question, view, left);
      }
    }
    return new Stand(question.id(), basis, List.copyOf(left), false, views, contradictory);
  }

  private static Stand.Basis basis(Question question, View view, Set<String> left) {
    boolean unsettled =
        view.options().stream()
            .anyMatch(o -> question.option(o).map(p -> !p.computedAs().isEmpty()).orElse(false));
    return switch (view.stance()) {
      case RESERVES -> Stand.Basis.RESERVES;
      case AMBIGUOUS -> Stand.Basis.AMBIGUOUS;
      case HOLDS ->
          unsettled
              ? Stand.Basis.RESERVES
              : left.size() > 1 ? Stand.Basis.AMBIGUOUS : Stand.Basis.SAID;
      case REJECTS -> Stand.Basis.SAID;
    };
  }

  private static Set<String> readings(Question question, View view) {
    Set<String> named = new LinkedHashSet<>();
    for (String id : view.options()) {
      Option option = question.option(id).orElseThrow();
      named.addAll(option.computedAs().isEmpty() ? List.of(id) : option.computedAs());
    }
    if (view.stance() != View.Stance.REJECTS) {
      return named;
    }
    Set<String> left = new LinkedHashSet<>(ordinary(question));
    left.removeAll(named);
    if (left.isEmpty()) {
      question.options().stream()
          .filter(o -> o.computedAs().isEmpty())
          .forEach(o -> left.add(o.id()));
      left.removeAll(named);
    }
    return left;
  }

  private static Stand ofSet(Question question, List<View> views) {
    Set<String> accepted = new LinkedHashSet<>();
    Set<String> rejected = new LinkedHashSet<>();
    Stand.Basis basis = Stand.Basis.SAID;
    for (View view : views) {
      if (view.stance() == View.Stance.HOLDS) {
        accepted.addAll(view.options());
      } else if (view.stance() == View.Stance.REJECTS) {
        rejected.addAll(view.options());
      } else if (view.stance() == View.Stance.RESERVES) {
        basis = Stand.Basis.RESERVES;
      } else if (view.stance() == View.Stance.AMBIGUOUS) {
        basis = Stand.Basis.AMBIGUOUS;
      }
    }
    boolean contradictory = rejected.removeAll(accepted);
    return new Stand(
        question.id(),
        basis,
        List.copyOf(accepted),
        true,
        List.copyOf(rejected),
        views,
        contradictory);
  }
}
