// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Assessment;
import org.opinio.assess.Finding;
import org.opinio.assess.Perspective;
import org.opinio.assess.Relevance;
import org.opinio.assess.Result;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;
import org.opinio.documents.Names;
import org.opinio.law.Holder;
import org.opinio.law.Rule;

/**
 * Findings of one situation, holders by rules.
 *
 * @param rules those on which the case bears
 * @param bodies States, organisations, groups of experts, each in the order of the alphabet
 */
public record Matrix(List<Rule> rules, List<Body> bodies) {

  /** Holders of one kind. */
  public record Body(Holder.Kind kind, List<Row> rows) {

    /** Whether any of them has members with a row. */
    public boolean hasMembers() {
      return rows.stream().anyMatch(r -> !r.members().isEmpty());
    }
  }

  /**
   * One holder.
   *
   * @param members of an organisation, those that have a row of their own
   */
  public record Row(Holder holder, List<Cell> cells, List<Row> members) {}

  /**
   * What a rule comes to for a holder.
   *
   * @param silence letters of what silence has to do with it, as the convergence table has them
   */
  public record Cell(
      String rule, Verdict verdict, boolean awaitsShowing, boolean defeasible, String silence) {

    /** Name of its look. */
    public String style() {
      return switch (verdict) {
        case ESTABLISHED -> "established";
        case NOT_ESTABLISHED -> "not_established";
        case OPEN -> "open";
      };
    }

    /** The letter by which it is read in black and white. */
    public String letter() {
      return switch (verdict) {
        case ESTABLISHED -> "E";
        case NOT_ESTABLISHED -> "N";
        case OPEN -> "o";
      };
    }

    /** Signs of silence, and of what may still defeat or complete it. */
    public String marks() {
      return silence + (defeasible ? "!" : "") + (awaitsShowing ? "u" : "");
    }
  }

  /** The matrix of a situation. */
  public static Matrix of(Assessment assessment, SituationAssessment situation) {
    return of(assessment, situation, Optional.empty());
  }

  /**
   * The matrix of a situation, for less work where it differs little from an earlier one.
   *
   * @param earlier of the assessment that this one was made from
   */
  static Matrix of(Assessment assessment, SituationAssessment situation, Optional<Matrix> earlier) {
    List<Finding> findings = Relevance.of(assessment, situation).thatMatter();
    List<Holder> holders = Names.sorted(assessment.law().law().holders().values());
    Cells cells = new Cells(assessment, situation, earlier);
    List<Body> bodies = new ArrayList<>();
    for (Holder.Kind kind : Holder.Kind.values()) {
      List<Row> rows = new ArrayList<>();
      for (Holder holder : holders) {
        Perspective own = situation.holders().get(holder.id());
        if (holder.kind() == kind && own != null) {
          rows.add(
              new Row(
                  holder, findings.stream().map(f -> cells.of(f.rule(), own)).toList(), List.of()));
        }
      }
      bodies.add(new Body(kind, rows));
    }
    return new Matrix(
        findings.stream().map(Finding::rule).toList(),
        bodies.stream().map(b -> withMembers(b, bodies)).toList());
  }

  private static Body withMembers(Body body, List<Body> all) {
    List<Row> rows = new ArrayList<>();
    for (Row row : body.rows()) {
      List<Row> members =
          all.stream()
              .flatMap(b -> b.rows().stream())
              .filter(r -> r.holder().memberOf().contains(row.holder().id()))
              .toList();
      rows.add(new Row(row.holder(), row.cells(), members));
    }
    return new Body(body.kind(), rows);
  }

  /** The row of a holder; empty where there is none. */
  public Optional<Row> row(String holder) {
    return bodies.stream()
        .flatMap(b -> b.rows().stream())
        .filter(r -> r.holder().id().equals(holder))
        .findFirst();
  }

  /** The cells of one situation; those of rules that are as before are taken from there. */
  private static final class Cells {

    private final Assessment assessment;
    private final SituationAssessment situation;
    private final SilenceMarks silence;
    private final Optional<CellIndex> earlier;

    Cells(Assessment assessment, SituationAssessment situation, Optional<Matrix> earlier) {
      this.assessment = assessment;
      this.situation = situation;
      this.silence = new SilenceMarks(assessment.law().law(), situation);
      this.earlier = earlier.map(CellIndex::new);
    }

    Cell of(Rule rule, Perspective perspective) {
      int node = assessment.law().rule(rule.id()).node();
      return earlier
          .filter(e -> situation.isAsBefore(node))
          .flatMap(e -> e.of(rule.id(), perspective.holder()))
          .orElseGet(() -> found(rule, node, perspective));
    }

    private Cell found(Rule rule, int node, Perspective perspective) {
      Result result = situation.result(node, perspective);
      return new Cell(
          rule.id(),
          result.verdict(),
          result.awaitsShowing(),
          result.defeasible(),
          silence.of(node, result.verdict(), perspective));
    }
  }
}
