// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opinio.law.Fact;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.View;

/**
 * What a law must not lose unnoticed.
 *
 * @param facts ids, and those of values such as {@code effect.layer=physical}
 * @param questions ids, and those of options
 * @param views as {@code at holds sovereignty.status=rule [at-2024]}, options in order of the
 *     alphabet
 */
record Ids(
    SortedSet<String> rules,
    SortedSet<String> facts,
    SortedSet<String> questions,
    SortedSet<String> holders,
    SortedSet<String> views) {

  /** Those that the pages define. */
  static Ids of(Law law) {
    SortedSet<String> facts = new TreeSet<>(law.facts().keySet());
    for (Fact fact : law.facts().values()) {
      fact.values().forEach(value -> facts.add(fact.id() + "=" + value.id()));
    }
    SortedSet<String> questions = new TreeSet<>(law.questions().keySet());
    for (Question question : law.questions().values()) {
      question.options().forEach(option -> questions.add(question.id() + "=" + option.id()));
    }
    SortedSet<String> views = new TreeSet<>();
    for (Holder holder : law.holders().values()) {
      holder.views().forEach(view -> views.add(view(holder, view)));
    }
    return new Ids(
        new TreeSet<>(law.rules().keySet()),
        facts,
        questions,
        new TreeSet<>(law.holders().keySet()),
        views);
  }

  private static String view(Holder holder, View view) {
    return view(
        holder.id(),
        view.stance().name().toLowerCase(Locale.ROOT),
        view.question(),
        view.options().stream(),
        view.document());
  }

  /** One view in a line. */
  static String view(
      String holder, String stance, String question, Stream<String> options, String document) {
    return options
        .sorted()
        .collect(
            Collectors.joining(
                ",", holder + " " + stance + " " + question + "=", " [" + document + "]"));
  }
}
