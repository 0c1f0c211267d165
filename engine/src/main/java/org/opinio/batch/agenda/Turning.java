// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opinio.assess.Perspective;
import org.opinio.assess.SituationAssessment;
import org.opinio.compile.Dependence;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.logic.Diagrams;

/** What a finding of one rule in one situation turns on, for the readings that a holder leaves. */
final class Turning {

  /** What settling a question one way makes of the finding. */
  enum Result {
    ESTABLISHED,
    NOT_ESTABLISHED,
    OPEN,
    EXCLUDED
  }

  /**
   * What an open finding turns on.
   *
   * @param questions each with the results of its ways, in the order of {@link #ways}
   * @param onFacts whether it is open on some reading whatever the questions
   */
  record Of(Map<String, List<Result>> questions, boolean onFacts) {}

  /** One way to settle a question. */
  record Way(String option, boolean accepted) {}

  private final Evaluation evaluation;
  private final Diagrams diagrams;
  private final Dependence dependence;
  private final Map<Long, Of> known = new TreeMap<>();

  Turning(SituationAssessment situation) {
    this.evaluation = situation.evaluation();
    this.diagrams = evaluation.diagrams();
    this.dependence = new Dependence(evaluation);
  }

  /** The ways in which a question can be settled, in the order of its options. */
  static List<Way> ways(Question question) {
    List<Way> ways = new ArrayList<>();
    for (Option option : question.options()) {
      if (option.computedAs().isEmpty()) {
        ways.add(new Way(option.id(), true));
        if (question.isSet()) {
          ways.add(new Way(option.id(), false));
        }
      }
    }
    return ways;
  }

  /** Whether the finding is open. */
  boolean isOpen(int node, Perspective perspective) {
    int established = evaluation.established(node);
    int refuted = evaluation.refuted(node);
    int readings = perspective.domain().over(established, refuted);
    return !diagrams.entails(readings, established) && !diagrams.entails(readings, refuted);
  }

  /** What an open finding turns on; the same for all holders that leave the same readings. */
  Of of(int node, Perspective perspective) {
    int established = evaluation.established(node);
    int refuted = evaluation.refuted(node);
    int readings = perspective.domain().over(established, refuted);
    long key = ((long) node << 32) | readings;
    Of existing = known.get(key);
    if (existing != null) {
      return existing;
    }
    Map<String, List<Result>> questions = new TreeMap<>();
    for (String id : perspective.domain().questions(established, refuted)) {
      Encoding encoding = evaluation.law().questions().get(id);
      Question question = evaluation.law().law().questions().get(id);
      if (encoding != null
          && question != null
          && !perspective.domain().isSettled(id)
          && (dependence.turns(established, readings, encoding)
              || dependence.turns(refuted, readings, encoding))) {
        questions.put(id, results(established, refuted, readings, encoding, question));
      }
    }
    boolean onFacts = !diagrams.entails(readings, diagrams.or(established, refuted));
    Of made = new Of(questions, onFacts);
    known.put(key, made);
    return made;
  }

  private List<Result> results(
      int established, int refuted, int readings, Encoding encoding, Question question) {
    List<Result> results = new ArrayList<>();
    for (Way way : ways(question)) {
      int node = question.isSet() ? encoding.accept(way.option) : encoding.exact(way.option);
      int function = evaluation.function(node);
      int left = diagrams.and(readings, way.accepted ? function : diagrams.not(function));
      results.add(
          left == Diagrams.FALSE
              ? Result.EXCLUDED
              : diagrams.entails(left, established)
                  ? Result.ESTABLISHED
                  : diagrams.entails(left, refuted) ? Result.NOT_ESTABLISHED : Result.OPEN);
    }
    return results;
  }
}
