// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Variable;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.logic.Diagrams;

/** The readings that are in play: for each question, a function that is true on those. */
public final class ReadingDomain {

  private final Evaluation evaluation;
  private final Map<String, Stand> stands;
  private final Map<String, Integer> known;

  private ReadingDomain(
      Evaluation evaluation, Map<String, Stand> stands, Map<String, Integer> known) {
    this.evaluation = evaluation;
    this.stands = stands;
    this.known = known;
  }

  /** Every ordinary reading. */
  public static ReadingDomain ordinary(Evaluation evaluation) {
    return of(evaluation, Map.of());
  }

  /** The readings that the stands leave; on other questions every ordinary reading. */
  public static ReadingDomain of(Evaluation evaluation, Map<String, Stand> stands) {
    return new ReadingDomain(evaluation, stands, new HashMap<>());
  }

  /** The same readings for an evaluation made from this one's by {@link Evaluation#next}. */
  ReadingDomain next(Evaluation evaluation) {
    return new ReadingDomain(evaluation, stands, known);
  }

  private Stand stand(Question question) {
    Stand stand = stands.get(question.id());
    return stand != null
        ? stand
        : new Stand(
            question.id(),
            Stand.Basis.SILENT,
            question.isSet() ? List.of() : Stands.ordinary(question),
            question.isSet(),
            List.of(),
            false);
  }

  private int of(String id) {
    Integer existing = known.get(id);
    if (existing != null) {
      return existing;
    }
    Question question = evaluation.law().law().questions().get(id);
    int made = question == null ? Diagrams.TRUE : function(evaluation, question, stand(question));
    known.put(id, made);
    return made;
  }

  private static int function(Evaluation evaluation, Question question, Stand stand) {
    Diagrams d = evaluation.diagrams();
    Encoding encoding = evaluation.law().questions().get(question.id());
    if (encoding == null) {
      return Diagrams.TRUE;
    }
    int possible = evaluation.function(encoding.constraint());
    if (!question.isSet()) {
      int any = Diagrams.FALSE;
      for (String option : stand.options()) {
        any = d.or(any, evaluation.function(encoding.exact(option)));
      }
      return d.and(possible, any);
    }
    int all = Diagrams.TRUE;
    for (Option option : question.options()) {
      int member = evaluation.function(encoding.accept(option.id()));
      if (stand.options().contains(option.id())) {
        all = d.and(all, member);
      } else if (!stand.restOpen()
          || (stand.rejected().contains(option.id()) && !option.always())) {
        all = d.and(all, d.not(member));
      }
    }
    int consistent = d.and(possible, all);
    if (consistent != Diagrams.FALSE) {
      return consistent;
    }
    return all == Diagrams.FALSE ? possible : all;
  }

  /** The readings of the questions on which the functions depend, all together. */
  public int over(int... functions) {
    return over(questions(functions));
  }

  /** The readings of every question, all together. */
  public int whole() {
    return over(new TreeSet<>(evaluation.law().questions().keySet()));
  }

  /** The readings of these questions, all together. */
  public int over(SortedSet<String> questions) {
    Diagrams d = evaluation.diagrams();
    int domain = Diagrams.TRUE;
    for (String question : questions) {
      domain = d.and(domain, of(question));
    }
    return domain;
  }

  /** The questions on which any of the functions depends, sorted. */
  public SortedSet<String> questions(int... functions) {
    BitSet support = new BitSet();
    for (int f : functions) {
      support.or(evaluation.diagrams().support(f));
    }
    SortedSet<String> questions = new TreeSet<>();
    int end = evaluation.law().variables().size();
    for (int v = support.nextSetBit(0); v >= 0 && v < end; v = support.nextSetBit(v + 1)) {
      if (evaluation.law().variables().get(v) instanceof Variable.OfQuestion q) {
        questions.add(q.question());
      }
    }
    return questions;
  }

  /** Whether only one reading of the question is left. */
  public boolean isSettled(String id) {
    Question question = evaluation.law().law().questions().get(id);
    if (question == null) {
      return false;
    }
    Stand stand = stand(question);
    return question.isSet() ? !stand.restOpen() : stand.options().size() == 1;
  }
}
