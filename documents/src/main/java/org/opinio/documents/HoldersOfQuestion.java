// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.assess.Stand;
import org.opinio.documents.report.Text;
import org.opinio.law.Citation;
import org.opinio.law.Holder;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.View;

/** Who has said what on one question, by name. */
final class HoldersOfQuestion {

  private final Composition composition;
  private final Question question;
  private final List<Holder> holders;
  private final List<Said> all = new ArrayList<>();

  /**
   * What some holders have said.
   *
   * @param holders by name
   */
  HoldersOfQuestion(Composition composition, Question question, List<Holder> holders) {
    this.composition = composition;
    this.question = question;
    this.holders = holders;
    for (Holder holder : holders) {
      List<View> views = stand(holder).map(Stand::views).orElse(List.of());
      views.forEach(view -> all.add(new Said(holder, view)));
    }
  }

  /** A point for each option, then those who reserve, are ambiguous or silent. */
  List<Text> points() {
    List<Text> points = new ArrayList<>();
    for (Option option : question.options()) {
      points.add(option(option));
    }
    rejecting(points);
    stance("Leaving it open", View.Stance.RESERVES, points);
    stance("Ambiguous between readings", View.Stance.AMBIGUOUS, points);
    contradictory(points);
    silent(points);
    return points;
  }

  private Text option(Option option) {
    Text.Builder text = Text.build().words("‘" + option.heading() + "’: ");
    List<Said> said = said(View.Stance.HOLDS, option.id());
    return said.isEmpty() ? text.words("nobody has said so.").done() : list(text, said).done();
  }

  private void rejecting(List<Text> points) {
    for (Option option : question.options()) {
      List<Said> said = said(View.Stance.REJECTS, option.id());
      if (!said.isEmpty()) {
        points.add(list(Text.build().words("Rejecting ‘" + option.heading() + "’: "), said).done());
      }
    }
  }

  private void stance(String lead, View.Stance stance, List<Text> points) {
    List<Said> said = said(stance, "");
    if (!said.isEmpty()) {
      points.add(list(Text.build().words(lead + ": "), said).done());
    }
  }

  private void contradictory(List<Text> points) {
    List<String> names =
        holders.stream()
            .filter(h -> stand(h).filter(Stand::contradictory).isPresent())
            .map(Holder::name)
            .toList();
    if (!names.isEmpty()) {
      points.add(
          Text.of(
              "Views that exclude each other, of which the latest is computed: "
                  + String.join(", ", names)
                  + "."));
    }
  }

  private Optional<Stand> stand(Holder holder) {
    return composition.stand(holder.id(), question.id());
  }

  /**
   * How many are silent, and what is computed for them; never who, and never more than a number.
   */
  private void silent(List<Text> points) {
    SortedMap<Stand.Basis, Integer> silent = new TreeMap<>();
    for (Holder holder : holders) {
      stand(holder)
          .filter(s -> !s.isOwn())
          .ifPresent(s -> silent.merge(s.basis(), 1, Integer::sum));
    }
    silent.forEach(
        (basis, number) -> points.add(Text.of("Silent: " + number + computed(basis) + ".")));
  }

  static String computed(Stand.Basis basis) {
    return switch (basis) {
      case GENERAL_LAW -> "; computed with general law, the point being near-settled";
      case PREVAILING_VIEW -> "; computed with the prevailing view, as was asked for";
      case NO_LIMIT_STATED -> "; computed as stating no limit";
      case SILENT, SAID, AMBIGUOUS, RESERVES -> "";
    };
  }

  /** A view in force, and whose it is. */
  private record Said(Holder holder, View view) {}

  private List<Said> said(View.Stance stance, String option) {
    List<Said> said = new ArrayList<>();
    for (Said one : all) {
      boolean named = option.isEmpty() || one.view().options().contains(option);
      if (named && one.view().stance() == stance) {
        said.add(one);
      }
    }
    return said;
  }

  /**
   * States first, then organisations, then experts, each labelled; one note for all their words.
   */
  private Text.Builder list(Text.Builder text, List<Said> said) {
    List<Text> parts = new ArrayList<>();
    add(parts, "", said, Holder.Kind.STATE);
    add(parts, "organisations: ", said, Holder.Kind.ORGANISATION);
    add(parts, "experts: ", said, Holder.Kind.EXPERT_GROUP);
    List<Citation> citations = said.stream().flatMap(s -> s.view().citations().stream()).toList();
    return text.joined(parts, "; ").words(".").text(composition.cite(citations));
  }

  private void add(List<Text> parts, String label, List<Said> said, Holder.Kind kind) {
    List<Text> names =
        said.stream().filter(s -> s.holder().kind() == kind).map(this::name).distinct().toList();
    if (!names.isEmpty()) {
      parts.add(Text.build().words(label).joined(names, ", ").done());
    }
  }

  private Text name(Said said) {
    Text.Builder name = Signs.mark(Text.build().words(said.holder().name()), said.view());
    boolean either =
        said.view().options().size() > 1
            && said.view().stance() == View.Stance.HOLDS
            && !question.isSet();
    return name.words(either ? " (or another reading)" : "").done();
  }
}
