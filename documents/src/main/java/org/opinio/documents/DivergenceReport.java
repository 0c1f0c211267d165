// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.Verdict;
import org.opinio.cite.CitationForms;
import org.opinio.compare.divergence.CaseDivergence;
import org.opinio.compare.divergence.Divergence;
import org.opinio.compare.divergence.HolderDivergence;
import org.opinio.compare.divergence.Relation;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;

/** Writes the report on where two holders part, in general and in cases. */
public final class DivergenceReport {

  static final String METHOD =
      "Compared in general and without a case: every fact is taken as known, so that nothing waits"
          + " to be shown; the State judged has acted from its own territory towards another State, and"
          + " a response names no one ground (a rule on claims of jurisdiction is compared for a State"
          + " that makes one). A holder comes to a result where it is the same on every reading that its"
          + " words leave. Where it has said nothing, every ordinary reading stays open: silence is"
          + " neither consent nor objection, and what looks like a parting by openness may be no more"
          + " than silence.";

  private static final String SHARE =
      "A share is a number of complete states of the facts of a rule, of all that can be together. It"
          + " is no probability, no measure of agreement and no score: no state is likelier than another"
          + " here, most occur in no real case, and the number changes with how finely the pages divide"
          + " the facts.";

  private static final String SAME =
      "On the rules compared they come to the same in every state of the facts.";

  private final Composition composition;
  private final HolderDivergence answer;

  private DivergenceReport(Composition composition, HolderDivergence answer) {
    this.composition = composition;
    this.answer = answer;
  }

  /**
   * The report.
   *
   * @param options names the two holders, and the one rule asked for if any
   * @param forms how sources are cited; a key that is not among them is printed as unknown
   */
  public static Report of(HolderDivergence answer, ReportOptions options, CitationForms forms) {
    Composition composition = Composition.ofLaw(answer.law(), answer.settings(), options, forms);
    return new DivergenceReport(composition, answer).report();
  }

  private Report report() {
    List<Section> sections = new ArrayList<>();
    sections.add(summary());
    DivergenceSection writer = new DivergenceSection(composition, answer);
    for (Divergence divergence : answer.divergences()) {
      if (isSetOut(divergence)) {
        sections.add(writer.of(divergence));
      }
    }
    if (!answer.cases().isEmpty()) {
      sections.add(cases());
    }
    new ReadingsSection(composition, holders()).section().ifPresent(sections::add);
    sections.add(new EndSections(composition).receipt());
    return new Report(
        "en-GB",
        "Where " + name(answer.first()) + " and " + name(answer.second()) + " part",
        new CaseSection(composition).about(),
        sections,
        composition.notes());
  }

  private List<Holder> holders() {
    return composition.holders().stream()
        .filter(h -> h.id().equals(answer.first()) || h.id().equals(answer.second()))
        .toList();
  }

  /** A rule that parts the two only through others is left to these, unless it was asked for. */
  private boolean isSetOut(Divergence divergence) {
    return composition.options().rule().isPresent() || divergence.own() != Divergence.Own.NO;
  }

  private String name(String holder) {
    return composition.holder(holder);
  }

  private Section summary() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(composition.paragraph(Text.of(METHOD)));
    blocks.add(composition.paragraph(Text.of(SHARE)));
    if (answer.divergences().isEmpty()) {
      blocks.add(composition.paragraph(Text.of(SAME)));
    } else if (answer.rules().size() > 1) {
      blocks.add(composition.paragraph(Text.of(counts()), table()));
    }
    return new Section("summary", "", Text.of("In general"), blocks, List.of());
  }

  private String counts() {
    int squarely = answer.that(Relation.SQUARELY).size();
    int openness = answer.that(Relation.BY_OPENNESS).size();
    int undetermined = answer.that(Relation.UNDETERMINED).size();
    int same = answer.rules().size() - answer.divergences().size();
    return "Of "
        + answer.rules().size()
        + " rules compared, they come to opposite results in some state of the facts on "
        + squarely
        + "; on "
        + openness
        + " they never do, but in some state one comes to a result that the other’s words leave open;"
        + (undetermined == 0
            ? ""
            : " on "
                + undetermined
                + " it is not found out whether they come to opposite results, for the rule draws on"
                + " too many others;")
        + " on "
        + same
        + " they come to the same in every state.";
  }

  private Block table() {
    List<Block.Table.Row> rows = new ArrayList<>();
    for (Divergence divergence : answer.divergences()) {
      rows.add(
          new Block.Table.Row(
              Text.of(composition.rule(divergence.rule().id())),
              List.of(
                  Text.of(relation(divergence)),
                  Text.of(share(divergence, true)),
                  Text.of(share(divergence, false)),
                  Text.of(through(divergence)))));
    }
    return new Block.Table(
        Text.of("Rules on which they part"),
        List.of(
            Text.of("Rule"),
            Text.of("They part"),
            Text.of("Opposite results, share of states"),
            Text.of("One left open, share of states"),
            Text.of("Through")),
        List.of(new Block.Table.Body(Text.EMPTY, rows)));
  }

  private static String relation(Divergence divergence) {
    return switch (divergence.relation()) {
      case SQUARELY -> "squarely";
      case BY_OPENNESS -> "by openness";
      case UNDETERMINED -> "not found out";
      case ALIKE -> "nowhere";
    };
  }

  private static String share(Divergence divergence, boolean square) {
    if (!divergence.counted()) {
      return divergence.relation() == Relation.BY_OPENNESS && square ? "none" : "not counted";
    }
    BigInteger count = square ? divergence.square() : divergence.byOpenness();
    return count.signum() == 0 ? "none" : StateShare.share(count, divergence.states());
  }

  private static String through(Divergence divergence) {
    String rules = String.join(", ", divergence.through());
    return switch (divergence.own()) {
      case NO -> rules;
      case YES -> rules.isEmpty() ? "itself" : "itself; " + rules;
      case UNDETERMINED -> "not found out";
    };
  }

  private Section cases() {
    List<Block> blocks = new ArrayList<>();
    int findings = answer.findings();
    String head =
        answer.cases().size()
            + (answer.cases().size() == 1 ? " case with " : " cases with ")
            + findings
            + " findings on which the facts bear. On what the cases say, the two come to opposite"
            + " results on "
            + ofFindings(answer.partings(true), findings)
            + ", and one comes to a result that stays open for the other on "
            + ofFindings(answer.partings(false), findings)
            + ".";
    int number = composition.nextParagraph();
    List<Block.Table.Body> bodies = new ArrayList<>();
    for (CaseDivergence one : answer.cases()) {
      List<Block.Table.Row> rows = one.partings().stream().map(this::row).toList();
      if (!rows.isEmpty()) {
        bodies.add(new Block.Table.Body(Text.of(one.title()), rows));
      }
    }
    if (!bodies.isEmpty()) {
      blocks.add(
          new Block.Table(
              Text.of("Findings on which they part"),
              List.of(
                  Text.of("Rule"),
                  Text.of("Situation"),
                  Text.of(name(answer.first())),
                  Text.of(name(answer.second()))),
              bodies));
    }
    return new Section(
        "cases",
        "",
        Text.of("In cases"),
        List.of(new Block.Paragraph(number, Text.of(head), blocks)),
        List.of());
  }

  private Block.Table.Row row(CaseDivergence.Part part) {
    return new Block.Table.Row(
        Text.of(composition.rule(part.rule().id())),
        List.of(
            Text.of(part.situationTitle()),
            Text.of(caseVerdict(part.first())),
            Text.of(caseVerdict(part.second()))));
  }

  private static String caseVerdict(Verdict verdict) {
    return verdict == Verdict.OPEN ? "open" : DivergenceSection.verdict(verdict);
  }

  private static String ofFindings(long count, int findings) {
    return findings == 0
        ? "none"
        : StateShare.of(BigInteger.valueOf(count), BigInteger.valueOf(findings));
  }
}
