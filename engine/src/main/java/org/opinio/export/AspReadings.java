// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import static org.opinio.export.AspText.quoted;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.assess.Settings;
import org.opinio.assess.Stand;
import org.opinio.assess.Stands;
import org.opinio.law.Element;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;

/** Writes questions, and what the words of holders leave of them, as facts. */
final class AspReadings {

  private final Law law;
  private final Stands stands;
  private final AspText text;

  AspReadings(Law law, Settings settings, AspText text) {
    this.law = law;
    this.stands = new Stands(law, settings);
    this.text = text;
  }

  static void question(Question question, AspText text) {
    String id = quoted(question.id());
    text.comment(question.heading());
    text.fact(question.isSet() ? "several_held" : "one_held", id);
    for (Option option : question.options()) {
      text.fact("option", id, quoted(option.id()));
      if (question.isSet()) {
        if (option.always()) {
          text.fact("always", id, quoted(option.id()));
        }
        option
            .excludes()
            .forEach(other -> text.fact("incompatible", id, quoted(option.id()), quoted(other)));
      }
    }
    if (!question.isSet()) {
      Stands.ordinary(question).forEach(o -> text.fact("ordinary", id, quoted(o)));
    }
  }

  /** The options on which a reading is taken: of a ladder, the wider rungs too. */
  static SortedSet<String> takers(Element.Reading reading, Law law) {
    Question question = law.questions().get(reading.question());
    SortedSet<String> takers = new TreeSet<>(reading.options());
    if (question == null || reading.only()) {
      return takers;
    }
    List<String> rungs =
        question.options().stream()
            .filter(o -> o.kind() == Option.Kind.RUNG)
            .map(Option::id)
            .toList();
    for (String option : reading.options()) {
      takers.addAll(rungs.subList(0, rungs.indexOf(option) + 1));
    }
    return takers;
  }

  void holder(Holder holder) {
    text.comment(holder.name());
    stands(holder.id(), stands.of(holder));
    text.blank();
  }

  /** What the stands leave, in the name of a holder. */
  void stands(String holder, Map<String, Stand> byQuestion) {
    byQuestion.values().forEach(stand -> stand(quoted(holder), stand));
  }

  private void stand(String holder, Stand stand) {
    Question question = law.questions().get(stand.question());
    if (question == null) {
      return;
    }
    String id = quoted(question.id());
    if (!question.isSet()) {
      stand.options().forEach(o -> text.fact("leaves", holder, id, quoted(o)));
      return;
    }
    SortedSet<String> kept = new TreeSet<>(stand.options());
    SortedSet<String> dropped = new TreeSet<>();
    for (Option option : question.options()) {
      boolean rejected = stand.rejected().contains(option.id()) && !option.always();
      if (!kept.contains(option.id()) && (!stand.restOpen() || rejected)) {
        dropped.add(option.id());
      }
    }
    boolean againstMeaning =
        question.options().stream().anyMatch(o -> o.always() && dropped.contains(o.id()));
    if (againstMeaning) {
      return;
    }
    kept.forEach(o -> text.fact("keeps", holder, id, quoted(o)));
    dropped.forEach(o -> text.fact("drops", holder, id, quoted(o)));
    if (contradictory(question, kept)) {
      text.fact("contradictory", holder, id);
    }
  }

  /**
   * Whether what is accepted, with what belongs to every set, cannot be held together. Then the
   * words count as they are.
   */
  private static boolean contradictory(Question question, SortedSet<String> kept) {
    SortedSet<String> held = new TreeSet<>(kept);
    question.options().stream().filter(Option::always).forEach(o -> held.add(o.id()));
    return question.options().stream()
        .anyMatch(o -> held.contains(o.id()) && o.excludes().stream().anyMatch(held::contains));
  }
}
