// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.assess.RuleOrder;
import org.opinio.assess.Verdict;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.proof.Grade;
import org.opinio.proof.Proof;

/** The findings that are not the same at every standard of proof. */
final class StandardsSection {

  private final Composition composition;
  private final Proof proof;
  private final ProofWords words;

  StandardsSection(Composition composition, Proof proof, ProofWords words) {
    this.composition = composition;
    this.proof = proof;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    if (proof.grades().stream().allMatch(g -> g.below().isEmpty())) {
      blocks.add(
          composition.paragraph(
              Text.of(
                  proof.isGraded()
                      ? "Every graded fact of the case meets every standard of proof named: every finding is the same at each."
                      : "No fact of the case is graded: every finding is the same at each standard of proof.")));
    } else {
      proof.grades().forEach(g -> blocks.add(below(g)));
      blocks.add(findings());
    }
    given(blocks);
    if (!proof.ungraded().isEmpty()) {
      blocks.add(
          composition.paragraph(
              Text.of("Facts without a grade are taken to meet every standard. They are:"),
              words.facts(proof.ungraded())));
    }
    return new Section("standards", "A", Text.of("At each standard of proof"), blocks, List.of());
  }

  private void given(List<Block> blocks) {
    List<Text> points =
        proof.assessment().situations().stream()
            .map(s -> s.situation())
            .flatMap(s ->
                new TreeMap<>(s.stipulated())
                    .values().stream()
                        .map(one ->
                            Text.of(
                                s.title()
                                    + ": "
                                    + composition.rule(one.rule())
                                    + (one.met() ? ", as met." : ", as not met."))))
            .toList();
    if (!points.isEmpty()) {
      blocks.add(
          composition.paragraph(
              Text.of(
                  "Conclusions that the case takes as given stand at every standard, and rest on no evidence:"),
              new Block.Points(points)));
    }
  }

  private Block below(Grade grade) {
    String beside =
        grade.onLadder() ? "" : ", which stands beside the ladder and is met only by that grade";
    Text.Builder text = Text.build().words("At ").strong("‘" + grade.standard() + "’");
    return grade.below().isEmpty()
        ? composition.paragraph(text.words(beside + ": every graded fact meets it.").done())
        : composition.paragraph(
            text.words(beside + ": these facts do not meet it and count as unknown.").done(),
            words.facts(grade.below()));
  }

  private Block findings() {
    Map<String, List<Block.Table.Row>> rows = new LinkedHashMap<>();
    for (String situation : words.situations()) {
      SortedMap<String, SortedMap<String, Verdict>> stated = proof.stated().in(situation);
      for (String rule : stated.keySet().stream().sorted(RuleOrder::ids).toList()) {
        List<Block.Table.Row> own = rows(situation, rule);
        if (!own.isEmpty()) {
          rows.computeIfAbsent(situation, s -> new ArrayList<>()).addAll(own);
        }
      }
    }
    if (rows.isEmpty()) {
      return composition.paragraph(
          Text.of("Every finding judged here is the same at each standard."));
    }
    List<Text> columns = new ArrayList<>();
    columns.add(Text.of("Rule"));
    columns.add(Text.of("As read by"));
    columns.add(Text.of("As stated"));
    testing().forEach(g -> columns.add(Text.of(g.standard().replace('-', ' '))));
    return composition.paragraph(
        Text.of(
            "These findings are not the same at every standard; all others judged here are. That a fact does not meet a standard does not refute it, and a finding can also arise: where an exception is no longer shown."),
        new Block.Table(Text.of("Findings by standard of proof"), columns, words.bodies(rows)));
  }

  /** The standards that some graded fact does not meet. */
  private List<Grade> testing() {
    return proof.grades().stream().filter(g -> !g.below().isEmpty()).toList();
  }

  private List<Block.Table.Row> rows(String situation, String rule) {
    Map<List<Verdict>, SortedSet<String>> holders = new LinkedHashMap<>();
    for (String holder : proof.holders()) {
      List<Verdict> verdicts = new ArrayList<>();
      verdicts.add(proof.stated().of(situation, rule, holder));
      testing().forEach(g -> verdicts.add(g.verdicts().of(situation, rule, holder)));
      if (verdicts.stream().distinct().count() > 1) {
        holders.computeIfAbsent(verdicts, v -> new TreeSet<>()).add(holder);
      }
    }
    List<Block.Table.Row> rows = new ArrayList<>();
    holders.forEach((verdicts, ids) -> {
      List<Text> cells = new ArrayList<>();
      cells.add(words.holders(ids));
      verdicts.forEach(v -> cells.add(ProofWords.verdict(v)));
      rows.add(new Block.Table.Row(Text.of(composition.rule(rule)), cells));
    });
    return rows;
  }
}
