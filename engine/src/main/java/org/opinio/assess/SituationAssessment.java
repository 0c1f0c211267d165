// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.opinio.cases.Situation;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;

/**
 * One situation, judged on every rule from every perspective. It keeps what it needs to explain
 * itself; not for use by several threads at once.
 */
public final class SituationAssessment {

  private final Situation situation;
  private final Evaluation evaluation;
  private final Judge judge;
  private final SortedMap<String, FactState> facts;
  private final Perspective across;
  private final SortedMap<String, Perspective> holders;
  private final SortedMap<String, Finding> findings;

  SituationAssessment(
      Situation situation,
      Evaluation evaluation,
      Judge judge,
      SortedMap<String, FactState> facts,
      Perspective across,
      SortedMap<String, Perspective> holders,
      SortedMap<String, Finding> findings) {
    this.situation = situation;
    this.evaluation = evaluation;
    this.judge = judge;
    this.facts = Collections.unmodifiableSortedMap(facts);
    this.across = across;
    this.holders = Collections.unmodifiableSortedMap(holders);
    this.findings = Collections.unmodifiableSortedMap(findings);
  }

  public Situation situation() {
    return situation;
  }

  /** Findings by rule id. */
  public SortedMap<String, Finding> findings() {
    return findings;
  }

  /** How each fact stands, by id. */
  public SortedMap<String, FactState> facts() {
    return facts;
  }

  /** All ordinary readings. */
  public Perspective across() {
    return across;
  }

  /** Each holder's perspective, by id. */
  public SortedMap<String, Perspective> holders() {
    return holders;
  }

  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * Whether a node comes to the same, from every perspective and for the same causes of reading, as
   * in the assessment that this one was made from.
   */
  public boolean isAsBefore(int node) {
    return evaluation.isAsBefore(node);
  }

  /** The verdict of any node from a perspective; of a rule, an element or a part of one. */
  public Verdict verdict(int node, Perspective perspective) {
    return judge.verdict(node, perspective.domain());
  }

  /** What any node comes to from a perspective, without causes. */
  public Result result(int node, Perspective perspective) {
    return judge.result(node, perspective.domain());
  }

  /** The questions on whose reading depends, for these facts, what a node comes to. */
  public SortedSet<String> questions(int node) {
    return judge.questions(node, across.domain());
  }

  /** The questions whose readings leave a node open from a perspective, as causes. */
  public SortedSet<Cause> readings(int node, Perspective perspective) {
    return judge.readings(node, perspective);
  }

  /** Whether the node is established on at least one reading of the perspective. */
  public boolean isEstablishedOnSome(int node, Perspective perspective) {
    return judge.isEstablishedOnSome(node, perspective.domain());
  }

  /** The verdict of any node on readings fixed by stands, for questions not among them on all. */
  public Verdict verdict(int node, Map<String, Stand> given) {
    return judge.verdict(node, ReadingDomain.of(evaluation, given));
  }

  /** The result of a node across the ordinary readings that the stands leave. */
  public Across across(int node, Map<String, Stand> given) {
    return judge.across(node, ReadingDomain.of(evaluation, given));
  }

  /**
   * Whether the value of a fact or the reading of a question can change what the node comes to on
   * the ordinary readings that the stands leave, once the facts that are unknown are known in some
   * way.
   *
   * @throws org.opinio.logic.BudgetExceeded if that is too large to be found out
   */
  boolean canTurnOn(int node, Map<String, Stand> given, Encoding encoding) {
    return judge.canTurnOn(node, ReadingDomain.of(evaluation, given), encoding);
  }

  /** The finding on a node from a perspective, with its causes. */
  public HolderFinding finding(int node, Perspective perspective) {
    return judge.of(node, perspective);
  }
}
