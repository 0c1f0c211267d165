// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.assess.ReadingDomain;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.logic.BudgetExceeded;
import org.opinio.logic.Diagrams;

/**
 * Finds the smallest sets of questions on which an agreement brings holders to one result. All sets
 * are tried from small to large, save those that contain one already found; a set is enough where
 * some readings of its questions on offer give the result for every holder on all that its words
 * leave on the other questions. A larger set need not be enough where a smaller one is: on what is
 * agreed in addition a holder may have to leave its own reading.
 */
final class AgreementSearch {

  private final Evaluation evaluation;
  private final Diagrams diagrams;
  private final ReadingDomain offer;
  private final List<ReadingDomain> holders;
  private final AgreementList list;
  private final int mostTrials;
  private final Map<SortedSet<String>, Diagrams.Quantifier> quantifiers = new HashMap<>();

  /**
   * A search in one situation.
   *
   * @param offer the readings that can be agreed on
   * @param holders what the words of each holder leave
   * @param list writes agreements out
   * @param mostTrials how many sets are tried; a size is begun only if it can be finished
   */
  AgreementSearch(
      Evaluation evaluation,
      ReadingDomain offer,
      Collection<ReadingDomain> holders,
      AgreementList list,
      int mostTrials) {
    this.evaluation = evaluation;
    this.diagrams = evaluation.diagrams();
    this.offer = offer;
    this.holders = List.copyOf(holders);
    this.list = list;
    this.mostTrials = mostTrials;
  }

  /**
   * The sets that bring all holders to a result.
   *
   * @param result true on the readings that have it
   */
  Agreements of(int result) {
    List<String> questions = List.copyOf(offer.questions(result));
    if (diagrams.disjoint(offer.over(result), result)) {
      return new Agreements(false, List.of(), true, questions.size());
    }
    Collection<ReadingDomain> different = different(questions);
    List<AgreedQuestions> found = new ArrayList<>();
    int left = mostTrials;
    for (int size = 1; size <= questions.size(); size++) {
      try {
        List<SortedSet<String>> sets = new Combinations(questions, size).withoutAny(found, left);
        left -= sets.size();
        List<AgreedQuestions> ofSize = new ArrayList<>();
        for (SortedSet<String> set : sets) {
          int enough = enough(set, questions, result, different);
          if (enough != Diagrams.FALSE) {
            ofSize.add(new AgreedQuestions(List.copyOf(set), list.of(set, enough)));
          }
        }
        found.addAll(ofSize);
      } catch (BudgetExceeded e) {
        return new Agreements(true, found, false, size - 1);
      }
    }
    return new Agreements(true, found, true, questions.size());
  }

  /** One holder for all whose words leave the same on these questions. */
  private Collection<ReadingDomain> different(List<String> questions) {
    Map<List<Integer>, ReadingDomain> different = new LinkedHashMap<>();
    for (ReadingDomain holder : holders) {
      different.putIfAbsent(
          questions.stream().map(q -> holder.over(new TreeSet<>(List.of(q)))).toList(), holder);
    }
    return different.values();
  }

  /** The readings on offer of the questions in the set on which all holders come to the result. */
  private int enough(
      SortedSet<String> set,
      List<String> questions,
      int result,
      Collection<ReadingDomain> different) {
    SortedSet<String> others = new TreeSet<>(questions);
    others.removeAll(set);
    Diagrams.Quantifier over = quantifiers.computeIfAbsent(others, this::quantifier);
    int enough = offer.over(set);
    for (ReadingDomain holder : different) {
      int settled = diagrams.forAll(diagrams.implies(holder.over(others), result), over);
      enough = diagrams.and(enough, settled);
      if (enough == Diagrams.FALSE) {
        return Diagrams.FALSE;
      }
    }
    return enough;
  }

  private Diagrams.Quantifier quantifier(SortedSet<String> questions) {
    BitSet variables = new BitSet();
    for (String question : questions) {
      Encoding encoding = evaluation.law().questions().get(question);
      if (encoding != null) {
        variables.set(encoding.first(), encoding.first() + encoding.count());
      }
    }
    return diagrams.quantifier(variables);
  }
}
