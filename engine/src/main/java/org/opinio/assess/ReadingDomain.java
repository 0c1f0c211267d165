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
  private final Map<String, Integer> byQuestion;
  private final Map<String, Boolean> settled;

  private ReadingDomain(
      Evaluation evaluation, Map<String, Integer> byQuestion, Map<String, Boolean> settled) {
    this.evaluation = evaluation;
    this.byQuestion = byQuestion;
    this.settled = settled;
  }

  /** Every ordinary reading. */
  public static ReadingDomain ordinary(Evaluation evaluation) {
    return of(evaluation, Map.of());
  }

  /** The readings that the stands leave; on other questions every ordinary reading. */
  public static ReadingDomain of(Evaluation evaluation, Map<String, Stand> stands) {
    Map<String, Integer> byQuestion = new HashMap<>();
    Map<String, Boolean> settled = new HashMap<>();
    for (Question question : evaluation.law().law().questions().values()) {
      Stand stand = stands.get(question.id());
      Stand used =
          stand != null
              ? stand
              : new Stand(
                  question.id(),
                  Stand.Basis.SILENT,
                  question.isSet() ? List.of() : Stands.ordinary(question),
                  question.isSet(),
                  List.of(),
                  false);
      byQuestion.put(question.id(), function(evaluation, question, used));
      settled.put(question.id(), question.isSet() ? !used.restOpen() : used.options().size() == 1);
    }
    return new ReadingDomain(evaluation, byQuestion, settled);
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
    Diagrams d = evaluation.diagrams();
    int domain = Diagrams.TRUE;
    for (String question : questions(functions)) {
      domain = d.and(domain, byQuestion.getOrDefault(question, Diagrams.TRUE));
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
    for (int v = support.nextSetBit(0); v >= 0; v = support.nextSetBit(v + 1)) {
      if (evaluation.law().variables().get(v) instanceof Variable.OfQuestion q) {
        questions.add(q.question());
      }
    }
    return questions;
  }

  /** Whether only one reading of the question is left. */
  public boolean isSettled(String question) {
    return settled.getOrDefault(question, false);
  }
}
