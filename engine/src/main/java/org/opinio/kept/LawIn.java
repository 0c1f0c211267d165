// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opinio.law.Document;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.Role;
import org.opinio.law.Rule;
import org.opinio.law.Treaty;
import org.opinio.law.View;

/** Reads what {@link LawOut} writes. */
final class LawIn {

  private static final Fact.Shape[] FACT_SHAPE = Fact.Shape.values();
  private static final Fact.InCampaign[] FACT_INCAMPAIGN = Fact.InCampaign.values();
  private static final Question.Degree[] QUESTION_DEGREE = Question.Degree.values();
  private static final Option.Kind[] OPTION_KIND = Option.Kind.values();
  private static final Rule.Kind[] RULE_KIND = Rule.Kind.values();
  private static final Role[] ROLE = Role.values();
  private static final Holder.Kind[] HOLDER_KIND = Holder.Kind.values();
  private static final View.Stance[] VIEW_STANCE = View.Stance.values();

  private final Cursor in;
  private final PartsIn parts;
  private final ElementsIn elements;

  LawIn(Cursor in) {
    this.in = in;
    this.parts = new PartsIn(in);
    this.elements = new ElementsIn(in);
  }

  Law law() {
    return new Law(
        mapped(this::group, FactGroup::id),
        mapped(this::fact, Fact::id),
        mapped(this::question, Question::id),
        mapped(this::rule, Rule::id),
        mapped(this::holder, Holder::id),
        titles(),
        mapped(this::treaty, Treaty::id),
        in.words());
  }

  private <T> SortedMap<String, T> mapped(Supplier<T> reader, Function<T, String> id) {
    SortedMap<String, T> all = new TreeMap<>();
    for (T item : in.each(reader)) {
      all.put(id.apply(item), item);
    }
    return all;
  }

  private SortedMap<String, String> titles() {
    SortedMap<String, String> titles = new TreeMap<>();
    List<String> files = in.allWords();
    List<String> words = in.allWords();
    for (int i = 0; i < files.size(); i++) {
      titles.put(files.get(i), words.get(i));
    }
    return titles;
  }

  private FactGroup group() {
    return new FactGroup(
        in.words(), in.words(), parts.passage(), in.truth(), in.truth(), parts.place());
  }

  private Fact fact() {
    return new Fact(
        in.words(),
        in.words(),
        in.words(),
        in.words(),
        in.one(FACT_SHAPE),
        in.each(this::value),
        in.truth(),
        in.truth(),
        in.truth(),
        derivation(),
        in.one(FACT_INCAMPAIGN),
        in.allWords(),
        in.allWords(),
        in.allWords(),
        parts.place());
  }

  private Fact.Value value() {
    return new Fact.Value(in.words(), in.words(), in.words(), parts.place());
  }

  private Question question() {
    return new Question(
        in.words(),
        in.words(),
        in.one(QUESTION_DEGREE),
        parts.passage(),
        in.each(this::option),
        in.truth() ? Optional.of(in.words()) : Optional.empty(),
        in.truth(),
        in.allWords(),
        in.allWords(),
        in.words(),
        parts.place());
  }

  private Option option() {
    return new Option(
        in.words(),
        in.words(),
        parts.passage(),
        in.one(OPTION_KIND),
        in.truth(),
        in.truth(),
        in.allWords(),
        in.allWords(),
        parts.place());
  }

  private Rule rule() {
    return new Rule(
        in.words(),
        in.words(),
        in.words(),
        in.one(RULE_KIND),
        in.one(ROLE),
        in.one(ROLE),
        in.each(parts::passage),
        in.each(parts::citation),
        in.each(elements::element),
        in.each(parts::passage),
        in.each(parts::passage),
        in.each(parts::passage),
        in.each(parts::passage),
        in.each(in::allWords),
        in.allWords(),
        in.allWords(),
        parts.place());
  }

  private Treaty treaty() {
    return new Treaty(
        in.words(),
        in.words(),
        in.each(parts::passage),
        date(),
        date().orElseThrow(),
        in.each(parts::citation),
        in.truth(),
        in.each(this::party),
        parts.place());
  }

  private Treaty.Party party() {
    return new Treaty.Party(
        in.words(),
        in.words(),
        in.words(),
        in.truth(),
        date(),
        date(),
        in.each(parts::citation),
        in.words(),
        parts.place());
  }

  private Holder holder() {
    return new Holder(
        in.words(),
        in.words(),
        in.one(HOLDER_KIND),
        in.allWords(),
        in.each(parts::passage),
        in.each(this::document),
        in.each(this::view),
        parts.place());
  }

  private Document document() {
    return new Document(
        in.words(),
        in.words(),
        in.words(),
        in.words(),
        date(),
        in.words(),
        in.words(),
        parts.place());
  }

  private Optional<LocalDate> date() {
    return in.truth() ? Optional.of(LocalDate.ofEpochDay(in.number())) : Optional.empty();
  }

  private View view() {
    return new View(
        in.words(),
        in.one(VIEW_STANCE),
        in.allWords(),
        in.truth(),
        in.words(),
        in.each(parts::citation),
        in.words(),
        in.words(),
        in.words(),
        in.allWords(),
        parts.place());
  }

  private Fact.Derivation derivation() {
    return switch (in.number()) {
      case 0 -> new Fact.Derivation.Asked();
      case 1 -> new Fact.Derivation.IsCampaign();
      case 2 -> new Fact.Derivation.FromResponse(in.words());
      case 3 -> new Fact.Derivation.Outside();
      case 4 -> new Fact.Derivation.InForce(in.words());
      default -> throw new IllegalStateException("no such derivation");
    };
  }
}
