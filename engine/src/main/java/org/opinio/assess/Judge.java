// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.compile.Completion;
import org.opinio.compile.Dependence;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Prospect;
import org.opinio.compile.Variable;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.logic.Cover;
import org.opinio.logic.Decisive;
import org.opinio.logic.Diagrams;

/** Judges one situation: what a node of the circuit comes to from a perspective, and why. */
final class Judge {

  private static final int MOST_TERMS = 12;

  private final Evaluation evaluation;
  private final Prospect prospect;
  private final Dependence dependence;
  private final Map<String, FactState> facts;
  private final Map<Integer, Ranges> ranges = new HashMap<>();
  private final Map<Long, Skeleton> known = new HashMap<>();
  private final Map<Long, SortedSet<Cause>> knownCauses = new HashMap<>();
  private final Map<Integer, Deciding> knownDeciding = new HashMap<>();

  Judge(Evaluation evaluation, Decisive decisive, Map<String, FactState> facts) {
    this.evaluation = evaluation;
    this.prospect = new Prospect(evaluation);
    this.dependence = new Dependence(evaluation, decisive);
    this.facts = facts;
  }

  /**
   * What a node comes to, as functions of the readings.
   *
   * @param questions on whose reading any of them depends
   */
  private record Ranges(
      int established, int refuted, int possible, int certain, SortedSet<String> questions) {}

  /** A result before it is said whose readings, and which facts, left it open. */
  private record Skeleton(
      Verdict verdict,
      SortedSet<String> questions,
      boolean onFacts,
      boolean awaitsShowing,
      boolean defeasible) {}

  Verdict verdict(int node, ReadingDomain domain) {
    int established = evaluation.established(node);
    int refuted = evaluation.refuted(node);
    return verdict(established, refuted, domain.over(established, refuted));
  }

  /** The result without its causes, which cost more than it. */
  Result result(int node, ReadingDomain domain) {
    Diagrams d = evaluation.diagrams();
    Ranges r = ranges(node, domain);
    int readings = domain.over(r.questions);
    Verdict verdict = verdict(r.established, r.refuted, readings);
    return new Result(
        verdict,
        verdict == Verdict.NOT_ESTABLISHED && !d.disjoint(readings, r.possible),
        verdict == Verdict.ESTABLISHED && !d.entails(readings, r.certain));
  }

  private Ranges ranges(int node, ReadingDomain any) {
    Ranges existing = ranges.get(node);
    if (existing != null) {
      return existing;
    }
    int established = evaluation.established(node);
    int refuted = evaluation.refuted(node);
    int possible = prospect.possible(node);
    int certain = prospect.certain(node);
    Ranges made =
        new Ranges(
            established,
            refuted,
            possible,
            certain,
            any.questions(established, refuted, possible, certain));
    ranges.put(node, made);
    return made;
  }

  /** The questions on whose reading the result depends, or what may still come of it. */
  SortedSet<String> questions(int node, ReadingDomain any) {
    return ranges(node, any).questions;
  }

  boolean isEstablishedOnSome(int node, ReadingDomain domain) {
    int established = evaluation.established(node);
    return !evaluation.diagrams().disjoint(domain.over(established), established);
  }

  boolean canTurnOn(int node, ReadingDomain domain, Encoding encoding) {
    int function = new Completion(evaluation).function(node);
    int readings = domain.over(function);
    Diagrams d = evaluation.diagrams();
    return dependence.turns(function, d.and(readings, evaluation.possible(function)), encoding);
  }

  private Verdict verdict(int established, int refuted, int readings) {
    Diagrams d = evaluation.diagrams();
    if (d.entails(readings, established)) {
      return Verdict.ESTABLISHED;
    }
    return d.entails(readings, refuted) ? Verdict.NOT_ESTABLISHED : Verdict.OPEN;
  }

  HolderFinding of(int node, Perspective perspective) {
    Skeleton skeleton = skeleton(node, perspective.domain());
    SortedSet<Cause> open = causes(node, skeleton, perspective.domain());
    SortedSet<Cause> causes = open;
    if (!skeleton.questions.isEmpty()) {
      causes = readings(node, perspective);
      causes.addAll(open);
    }
    return new HolderFinding(
        skeleton.verdict,
        Collections.unmodifiableSortedSet(causes),
        skeleton.awaitsShowing,
        skeleton.defeasible);
  }

  /** Of the causes, the questions whose readings leave the node open: found without the facts. */
  SortedSet<Cause> readings(int node, Perspective perspective) {
    Skeleton skeleton = skeleton(node, perspective.domain());
    SortedSet<Cause> causes = new TreeSet<>();
    for (String question : skeleton.questions) {
      Stand stand = perspective.stands().get(question);
      Cause.Kind kind =
          switch (stand == null ? Stand.Basis.SILENT : stand.basis()) {
            case RESERVES -> Cause.Kind.RESERVES;
            case AMBIGUOUS -> Cause.Kind.AMBIGUOUS;
            case SAID -> Cause.Kind.LEFT_OPEN;
            case SILENT, GENERAL_LAW, PREVAILING_VIEW, NO_LIMIT_STATED -> Cause.Kind.SILENT;
          };
      causes.add(new Cause(kind, question));
    }
    return causes;
  }

  private SortedSet<Cause> causes(List<Variable> unknowns) {
    SortedSet<Cause> causes = new TreeSet<>();
    for (Variable variable : unknowns) {
      if (variable instanceof Variable.OfFact f) {
        FactState state = facts.get(f.fact());
        Cause.Kind kind =
            switch (state == null ? FactState.Status.UNKNOWN : state.status()) {
              case DISPUTED -> Cause.Kind.DISPUTED_FACT;
              case BELOW_STANDARD -> Cause.Kind.BELOW_STANDARD;
              case ESTABLISHED,
                  REFUTED,
                  VALUED,
                  UNKNOWN,
                  STIPULATED,
                  STIPULATED_NOT,
                  DERIVED,
                  DERIVED_NOT ->
                  Cause.Kind.UNKNOWN_FACT;
            };
        causes.add(new Cause(kind, f.fact()));
      } else if (variable instanceof Variable.OfNotModelled n) {
        causes.add(new Cause(Cause.Kind.NOT_MODELLED, n.id()));
      }
    }
    return causes;
  }

  private Skeleton skeleton(int node, ReadingDomain domain) {
    Diagrams d = evaluation.diagrams();
    Ranges r = ranges(node, domain);
    int readings = domain.over(r.questions);
    long key = ((long) node << 32) | readings;
    Skeleton existing = known.get(key);
    if (existing != null) {
      return existing;
    }
    int established = r.established;
    int refuted = r.refuted;
    Verdict verdict = verdict(established, refuted, readings);
    SortedSet<String> questions = new TreeSet<>();
    boolean onFacts = false;
    if (verdict == Verdict.OPEN) {
      for (String question : domain.questions(established, refuted)) {
        if (!domain.isSettled(question) && turns(established, refuted, readings, question)) {
          questions.add(question);
        }
      }
      onFacts = !d.entails(readings, d.or(established, refuted));
    }
    Skeleton made =
        new Skeleton(
            verdict,
            questions,
            onFacts,
            verdict == Verdict.NOT_ESTABLISHED && !d.disjoint(readings, r.possible),
            verdict == Verdict.ESTABLISHED && !d.entails(readings, r.certain));
    known.put(key, made);
    return made;
  }

  /**
   * The unknown facts and unmodelled elements that can change the node on a reading of the domain.
   */
  private SortedSet<Cause> causes(int node, Skeleton skeleton, ReadingDomain domain) {
    if (!skeleton.onFacts) {
      return Collections.emptySortedSet();
    }
    Deciding deciding = deciding(node, domain);
    long key = ((long) node << 32) | domain.over(deciding.questions);
    SortedSet<Cause> existing = knownCauses.get(key);
    if (existing != null) {
      return existing;
    }
    List<Variable> found = new ArrayList<>();
    for (Alike alike : deciding.alike) {
      if (!evaluation.diagrams().disjoint(alike.where, domain.over(alike.questions))) {
        found.addAll(alike.variables);
      }
    }
    SortedSet<Cause> made = Collections.unmodifiableSortedSet(causes(found));
    knownCauses.put(key, made);
    return made;
  }

  /** What can decide a node, those together that do so on the same readings. */
  private record Deciding(SortedSet<String> questions, List<Alike> alike) {}

  private record Alike(int where, SortedSet<String> questions, List<Variable> variables) {}

  private Deciding deciding(int node, ReadingDomain domain) {
    Deciding existing = knownDeciding.get(node);
    if (existing != null) {
      return existing;
    }
    SortedMap<Integer, List<Variable>> byWhere = new TreeMap<>();
    dependence
        .of(node)
        .forEach((variable, where) ->
            byWhere
                .computeIfAbsent(where, w -> new ArrayList<>())
                .add(evaluation.law().variables().get(variable)));
    SortedSet<String> questions = new TreeSet<>();
    List<Alike> alike = new ArrayList<>();
    byWhere.forEach((where, variables) -> {
      SortedSet<String> own = domain.questions(where);
      questions.addAll(own);
      alike.add(new Alike(where, own, variables));
    });
    Deciding made = new Deciding(questions, alike);
    knownDeciding.put(node, made);
    return made;
  }

  private boolean turns(int established, int refuted, int readings, String question) {
    Encoding encoding = evaluation.law().questions().get(question);
    return encoding != null
        && (dependence.turns(established, readings, encoding)
            || dependence.turns(refuted, readings, encoding));
  }

  /** How the readings divide; found without the terms and causes, which cost more. */
  Across.Kind kind(int node, ReadingDomain ordinary) {
    int established = evaluation.established(node);
    int refuted = evaluation.refuted(node);
    int readings = ordinary.over(established, refuted);
    return switch (verdict(established, refuted, readings)) {
      case ESTABLISHED -> Across.Kind.ON_EVERY_READING;
      case NOT_ESTABLISHED -> Across.Kind.ON_NO_READING;
      case OPEN ->
          evaluation.diagrams().disjoint(readings, established)
              ? Across.Kind.OPEN
              : Across.Kind.ON_SOME_READINGS;
    };
  }

  /** Whether on some reading it is not established now, but could be once more is shown. */
  boolean awaitsShowing(int node, ReadingDomain ordinary) {
    Diagrams d = evaluation.diagrams();
    int refuted = evaluation.refuted(node);
    int possible = prospect.possible(node);
    return !d.disjoint(d.and(ordinary.over(refuted, possible), refuted), possible);
  }

  /** The result across all ordinary readings; holders outside it are not yet named. */
  Across across(int node, ReadingDomain ordinary) {
    Diagrams d = evaluation.diagrams();
    Skeleton skeleton = skeleton(node, ordinary);
    Ranges r = ranges(node, ordinary);
    int readings = ordinary.over(r.questions);
    List<ReadingTerm> on = terms(r.established, readings);
    List<ReadingTerm> off = terms(d.and(r.refuted, d.not(r.possible)), readings);
    boolean exposed =
        skeleton.verdict == Verdict.OPEN && !d.entails(d.and(readings, r.established), r.certain);
    return new Across(
        kind(node, ordinary),
        on.subList(0, Math.min(MOST_TERMS, on.size())),
        off.subList(0, Math.min(MOST_TERMS, off.size())),
        Collections.unmodifiableSortedSet(skeleton.questions),
        causes(node, skeleton, ordinary),
        Collections.emptySortedMap(),
        awaitsShowing(node, ordinary),
        skeleton.defeasible || exposed,
        on.size() <= MOST_TERMS && off.size() <= MOST_TERMS);
  }

  private List<ReadingTerm> terms(int function, int readings) {
    Diagrams d = evaluation.diagrams();
    return new Cover(d)
        .between(d.and(function, readings), d.or(function, d.not(readings))).stream()
            .sorted(Comparator.comparing(Cover.Term::size).thenComparing(Object::toString))
            .map(this::term)
            .toList();
  }

  private ReadingTerm term(Cover.Term term) {
    List<ReadingTerm.Part> parts = new ArrayList<>();
    term.positive().forEach(v -> parts.add(part(v, true)));
    term.negative().forEach(v -> parts.add(part(v, false)));
    parts.sort(
        Comparator.comparing(ReadingTerm.Part::question).thenComparing(ReadingTerm.Part::option));
    return new ReadingTerm(parts);
  }

  /** Of two alternatives, not the one is the other. */
  private ReadingTerm.Part part(int variable, boolean positive) {
    Variable.OfQuestion q = (Variable.OfQuestion) evaluation.law().variables().get(variable);
    if (!positive) {
      Question question = evaluation.law().law().questions().get(q.question());
      Encoding encoding = evaluation.law().questions().get(q.question());
      if (question != null && encoding != null && !question.isSet() && encoding.count() == 1) {
        for (Option other : question.options()) {
          if (!other.id().equals(q.option()) && encoding.accept(other.id()) > 1) {
            return new ReadingTerm.Part(q.question(), other.id(), true);
          }
        }
      }
    }
    return new ReadingTerm.Part(q.question(), q.option(), positive);
  }
}
