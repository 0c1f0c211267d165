// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opinio.assess.FactState;
import org.opinio.cases.StatedFact;
import org.opinio.documents.report.Text;
import org.opinio.explain.Explanation;
import org.opinio.law.Fact;

/** Says how a fact stands. */
final class FactWords {

  private static final String FOLLOWS = "not stated; follows from other facts that are";

  /** Characters of a source or of reasons that a step repeats; the whole stands under the facts. */
  private static final int LONGEST = 160;

  private final Composition composition;
  private final Sourced sourced;

  FactWords(Composition composition) {
    this.composition = composition;
    this.sourced = new Sourced(composition);
  }

  /** What a reader of one step must know of its fact. */
  List<Text> remarks(Explanation step) {
    if (step.fact().isEmpty()) {
      return List.of(Text.of("fact ‘" + composition.fact(step.id()) + "’: unknown"));
    }
    FactState state = step.fact().get();
    List<Text> remarks = new ArrayList<>();
    Text.Builder line =
        Text.build()
            .words("fact ‘" + composition.fact(step.id()) + "’: ")
            .words(isNotSaid(step, state) ? "this value is not said; stated: " : "")
            .words(follows(step, state) ? FOLLOWS : status(step.id(), state));
    state
        .stated()
        .ifPresent(stated -> {
          if (!stated.source().isEmpty()) {
            line.words("; source: ").text(sourced.brief(stated.source(), LONGEST));
          }
          if (!stated.evidence().isEmpty()) {
            line.words("; evidence: " + String.join(", ", stated.evidence()));
          }
          if (!stated.assessor().isEmpty()) {
            line.words("; judged by " + Sourced.clipped(stated.assessor(), LONGEST));
          }
          if (!stated.reasons().isEmpty()) {
            line.words(": " + Sourced.clipped(stated.reasons(), LONGEST));
          }
        });
    remarks.add(line.done());
    return remarks;
  }

  /**
   * Whether the fact is not stated, and is settled all the same by what other facts imply or
   * exclude.
   */
  private static boolean follows(Explanation step, FactState state) {
    return state.status() == FactState.Status.UNKNOWN
        && state.stated().isEmpty()
        && !step.outcome().isUndecided();
  }

  /** Whether the fact has values of which none is the one that the step asks for. */
  private static boolean isNotSaid(Explanation step, FactState state) {
    return state.status() == FactState.Status.VALUED && step.outcome().isUndecided();
  }

  /** Status and value, with the claims of the parties where it is disputed. */
  String status(String id, FactState state) {
    return switch (state.status()) {
      case ESTABLISHED -> "established";
      case REFUTED -> "refuted";
      case VALUED -> state.stated().map(s -> value(id, s.value())).orElse("valued");
      case UNKNOWN -> "unknown";
      case DISPUTED -> "disputed" + state.stated().map(this::claims).orElse("");
      case BELOW_STANDARD ->
          "stated, but below the standard of proof"
              + state.stated().map(FactWords::graded).orElse("");
      case STIPULATED -> "taken as given by the case";
      case STIPULATED_NOT -> "taken by the case as not given";
      case DERIVED -> "holds by the shape of the case";
      case DERIVED_NOT -> "does not hold, by the shape of the case";
    };
  }

  private static String graded(StatedFact stated) {
    return " (graded " + String.join(", ", stated.proved()) + ")";
  }

  /** What each party claims, parties by name. */
  String claims(StatedFact stated) {
    Map<String, String> byName = new TreeMap<>();
    stated.claims().forEach((code, claim) -> byName.put(composition.subject().nameOf(code), claim));
    List<String> claims = new ArrayList<>();
    byName.forEach((name, claim) -> claims.add(name + " says ‘" + claim + "’"));
    return claims.isEmpty() ? "" : ": " + String.join("; ", claims);
  }

  String value(String id, StatedFact.Value value) {
    return switch (value) {
      case StatedFact.Value.YesNo y -> y.yes() ? "yes" : "no";
      case StatedFact.Value.One one -> "‘" + heading(id, one.value()) + "’";
      case StatedFact.Value.Some some -> some(id, some);
      case StatedFact.Value.Unknown u -> "unknown";
      case StatedFact.Value.Disputed d -> "disputed";
    };
  }

  private String some(String id, StatedFact.Value.Some some) {
    List<String> words = new ArrayList<>();
    some.holding().forEach(v -> words.add("‘" + heading(id, v) + "’"));
    some.notHolding().forEach(v -> words.add("not ‘" + heading(id, v) + "’"));
    return words.isEmpty() ? "no value stated" : String.join(", ", words);
  }

  private String heading(String id, String value) {
    Fact fact = composition.law().facts().get(id);
    return fact == null
        ? value
        : fact.values().stream()
            .filter(v -> v.id().equals(value))
            .map(Fact.Value::heading)
            .findFirst()
            .orElse(value);
  }
}
