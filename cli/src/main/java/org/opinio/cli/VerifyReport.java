// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.List;
import org.opinio.assess.Shortfall;
import org.opinio.assess.Verification;
import org.opinio.cases.Case;
import org.opinio.cases.Expectation;
import org.opinio.cases.NotExpressible;
import org.opinio.law.Holder;
import org.opinio.law.Law;

/** Prints how cases compare with what is expected of them. */
final class VerifyReport {

  private static final int WIDTH = 100;
  private static final String NOT_YET = "  not yet  ";

  private final Output out;
  private final Law law;
  private final VerifyTally tally;

  /**
   * A report.
   *
   * @param wholeLaw whether the summary names areas too on which nothing is expected
   */
  VerifyReport(Output out, Law law, boolean wholeLaw) {
    this.out = out;
    this.law = law;
    this.tally = new VerifyTally(law, wholeLaw);
  }

  /** Prints the expectations of one case. */
  void add(Case subject, List<Verification.Result> results) {
    tally.add(subject, results);
    int assumed = subject.assumedFacts().size();
    if (results.isEmpty() && subject.notExpressible().isEmpty() && assumed == 0) {
      return;
    }
    out.line(subject.title());
    out.line(subject.file());
    results.forEach(this::print);
    subject.notExpressible().forEach(this::print);
    if (assumed > 0) {
      out.line(
          "  "
              + Words.count(
                  assumed, "fact is assumed beyond a source", "facts are assumed beyond a source")
              + ".");
    }
    out.line("");
  }

  /** Prints the summary. */
  void end() {
    tally.print(out);
  }

  /** Whether one that is firm or likely is not met. */
  boolean fails() {
    return tally.fails();
  }

  private void print(NotExpressible it) {
    out.line(
        Words.wrapped(
            NOT_YET
                + Words.sentence(it.conclusion())
                + " ("
                + Words.of(it.strength())
                + ": "
                + it.source()
                + ")",
            WIDTH,
            " ".repeat(11)));
    out.line(
        Words.wrapped(
            " ".repeat(11) + "- " + it.area() + ": " + Words.sentence(it.reason()),
            WIDTH,
            " ".repeat(13)));
  }

  private void print(Verification.Result result) {
    Expectation e = result.expectation();
    String mark = result.isMet() ? "  met      " : result.isExpressible() ? "  NOT MET  " : NOT_YET;
    out.line(
        Words.wrapped(
            mark + asked(e) + " (" + Words.of(e.strength()) + ": " + e.source() + ")",
            WIDTH,
            " ".repeat(11)));
    if (!result.isMet()) {
      result
          .shortfalls()
          .forEach(
              s -> out.line(Words.wrapped(" ".repeat(11) + "- " + said(s), WIDTH, " ".repeat(13))));
      if (!e.note().isEmpty()) {
        out.line(Words.wrapped(" ".repeat(11) + "Note: " + e.note(), WIDTH, " ".repeat(13)));
      }
    }
  }

  private String asked(Expectation e) {
    StringBuilder words = new StringBuilder(e.rule());
    words.append(e.situation().isEmpty() ? "" : " in " + e.situation());
    words.append(e.against().isEmpty() ? "" : " against " + e.against());
    words.append(": ").append(verdict(e.verdict()));
    words.append(e.given().isEmpty() ? "" : ", given " + Words.list(given(e), "and"));
    if (!e.position().isEmpty()) {
      words.append(
          e.position().equals("every") ? ", for every holder" : ", for " + name(e.position()));
    }
    words.append(e.turnsOn().isEmpty() ? "" : ", turns on " + Words.list(e.turnsOn(), "and"));
    words.append(
        e.notTurnsOn().isEmpty() ? "" : ", does not turn on " + Words.list(e.notTurnsOn(), "or"));
    return words.toString();
  }

  private static List<String> given(Expectation e) {
    return e.given().entrySet().stream()
        .map(g -> g.getKey() + " = " + String.join(" + ", g.getValue()))
        .toList();
  }

  private String said(Shortfall shortfall) {
    return switch (shortfall) {
      case Shortfall.OtherVerdict s ->
          "found " + verdict(s.found()) + " in " + s.situation() + forHolder(s.holder()) + ".";
      case Shortfall.DoesNotTurnOn s ->
          "in " + s.situation() + forHolder(s.holder()) + " it does not turn on " + s.id() + ".";
      case Shortfall.TurnsOn s ->
          "in " + s.situation() + forHolder(s.holder()) + " it turns on " + s.id() + ".";
      case Shortfall.NotComputed s -> s.rule() + " has no result: no page states its elements.";
      case Shortfall.NoSituation s ->
          "the case has no situation"
              + (s.situation().isEmpty() ? "" : " " + s.situation())
              + (s.against().isEmpty() ? "" : " against " + s.against())
              + ".";
    };
  }

  private String forHolder(String id) {
    return id.isEmpty() ? "" : " for " + name(id);
  }

  private String name(String id) {
    Holder holder = law.holders().get(id);
    return holder == null ? id : holder.name();
  }

  private static String verdict(Expectation.Expected expected) {
    return Words.of(expected).replace('-', ' ');
  }
}
