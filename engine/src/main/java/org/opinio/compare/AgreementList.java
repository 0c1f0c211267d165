// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.assess.Perspective;
import org.opinio.assess.Stand;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Variable;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.logic.BudgetExceeded;
import org.opinio.logic.Cover;
import org.opinio.logic.Diagrams;

/**
 * Writes readings of some questions out as agreements. Options of a question stand together where
 * they leave the same on the others and are ruled out by the words of the same holders.
 */
final class AgreementList {

  /** Agreements on one set of questions beyond which nobody reads them. */
  private static final int MOST = 2_000;

  private final Evaluation evaluation;
  private final Diagrams diagrams;
  private final SortedMap<String, Stand> offer;
  private final List<Perspective> holders;

  AgreementList(Evaluation evaluation, SortedMap<String, Stand> offer, List<Perspective> holders) {
    this.evaluation = evaluation;
    this.diagrams = evaluation.diagrams();
    this.offer = offer;
    this.holders = holders;
  }

  /**
   * The agreements.
   *
   * @param readings a function of the questions, false where something is not on offer
   * @throws BudgetExceeded if there are more than anybody reads
   */
  List<Agreement> of(SortedSet<String> questions, int readings) {
    List<Agreement> agreements = new ArrayList<>();
    extend(List.copyOf(questions), readings, new Agreement(List.of(), new TreeSet<>()), agreements);
    return agreements;
  }

  private void extend(
      List<String> questions, int readings, Agreement made, List<Agreement> agreements) {
    if (questions.isEmpty()) {
      agreements.add(made);
      if (agreements.size() > MOST) {
        throw new BudgetExceeded(MOST);
      }
      return;
    }
    Question question = question(questions.getFirst());
    List<String> rest = questions.subList(1, questions.size());
    parts(question, readings)
        .forEach((part, values) -> {
          SortedSet<String> against = new TreeSet<>(made.against());
          against.addAll(part.against);
          for (Choice choice : choices(question, values)) {
            List<Choice> choices = new ArrayList<>(made.choices());
            choices.add(choice);
            Agreement more = new Agreement(choices, Collections.unmodifiableSortedSet(against));
            extend(rest, part.rest, more, agreements);
          }
        });
  }

  /** What readings of one question have in common. */
  private record Part(int rest, SortedSet<String> against) {}

  /** Readings of one question: the function that is true on them, and what is held. */
  private record Values(int function, List<String> options) {}

  private Map<Part, Values> parts(Question question, int readings) {
    Encoding encoding = encoding(question.id());
    BitSet own = new BitSet();
    own.set(encoding.first(), encoding.first() + encoding.count());
    Diagrams.Quantifier over = diagrams.quantifier(own);
    Map<Part, Values> parts = new LinkedHashMap<>();
    for (Values value : values(question, encoding)) {
      int rest = diagrams.exists(diagrams.and(readings, value.function), over);
      if (rest != Diagrams.FALSE) {
        parts.merge(new Part(rest, against(question, value.function)), value, this::together);
      }
    }
    return parts;
  }

  private Values together(Values a, Values b) {
    List<String> options = new ArrayList<>(a.options);
    options.addAll(b.options);
    return new Values(diagrams.or(a.function, b.function), options);
  }

  /** Each reading of the question that is on offer. */
  private List<Values> values(Question question, Encoding encoding) {
    int possible = evaluation.function(encoding.constraint());
    if (!question.isSet()) {
      return options(question.id()).stream()
          .map(o ->
              new Values(
                  diagrams.and(possible, evaluation.function(encoding.exact(o))), List.of(o)))
          .toList();
    }
    List<Values> sets = new ArrayList<>(List.of(new Values(possible, List.of())));
    for (Option member : question.options()) {
      int held = evaluation.function(encoding.accept(member.id()));
      List<Values> next = new ArrayList<>();
      for (Values set : sets) {
        next.add(new Values(diagrams.and(set.function, held), List.of()));
        next.add(new Values(diagrams.and(set.function, diagrams.not(held)), List.of()));
      }
      next.removeIf(v -> v.function == Diagrams.FALSE);
      sets = next;
    }
    return sets;
  }

  /** The holders whose own words rule the reading out. */
  private SortedSet<String> against(Question question, int value) {
    SortedSet<String> against = new TreeSet<>();
    for (Perspective holder : holders) {
      Stand stand = holder.stands().get(question.id());
      boolean hasSpoken = stand != null && stand.isOwn();
      int left = holder.domain().over(new TreeSet<>(List.of(question.id())));
      if (hasSpoken && diagrams.disjoint(left, value)) {
        against.add(holder.holder());
      }
    }
    return against;
  }

  private List<Choice> choices(Question question, Values values) {
    if (!question.isSet()) {
      return List.of(new Choice(question.id(), values.options, List.of(), List.of()));
    }
    int possible = evaluation.function(encoding(question.id()).constraint());
    int upper = diagrams.or(values.function, diagrams.not(possible));
    return new Cover(diagrams)
        .between(values.function, upper).stream()
            .map(t -> new Choice(question.id(), List.of(), ids(t.positive()), ids(t.negative())))
            .toList();
  }

  private List<String> ids(List<Integer> variables) {
    return variables.stream()
        .map(v -> evaluation.law().variables().get(v))
        .filter(Variable.OfQuestion.class::isInstance)
        .map(v -> ((Variable.OfQuestion) v).option())
        .sorted()
        .toList();
  }

  private List<String> options(String question) {
    Stand stand = offer.get(question);
    return stand == null ? List.of() : stand.options();
  }

  private Question question(String id) {
    Question question = evaluation.law().law().questions().get(id);
    if (question == null) {
      throw new IllegalArgumentException("no such question: " + id);
    }
    return question;
  }

  private Encoding encoding(String id) {
    Encoding encoding = evaluation.law().questions().get(id);
    if (encoding == null) {
      throw new IllegalArgumentException("no such question: " + id);
    }
    return encoding;
  }
}
