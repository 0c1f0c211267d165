// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opinio.assess.Across;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Finding;
import org.opinio.assess.Settings;
import org.opinio.cases.Situation;
import org.opinio.cases.Standards;
import org.opinio.cases.StatedFact;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/**
 * The principal results at each standard of proof, and what rests on evidence that is not graded.
 */
final class ProofPart {

  private final Memo memo;
  private final List<Situation> situations;

  ProofPart(Memo memo) {
    this.memo = memo;
    this.situations = memo.situations().stream().map(s -> s.situation()).toList();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    memo.wording()
        .assessment()
        .settings()
        .standard()
        .ifPresent(s ->
            blocks.add(
                memo.paragraph(
                    memo.say("proof.asked", Slot.of("standard", memo.facts().standard(s))))));
    List<String> standards = standards();
    if (standards.isEmpty()) {
      blocks.add(memo.paragraph(memo.say(isGraded() ? "proof.all-met" : "proof.ungraded")));
    } else {
      standards.forEach(s -> blocks.add(below(s)));
      blocks.add(findings(standards));
    }
    ungraded().ifPresent(blocks::add);
    return memo.section("proof", "8", "memo.proof", blocks);
  }

  private boolean isGraded() {
    return stated().stream().anyMatch(f -> !f.proved().isEmpty());
  }

  private List<StatedFact> stated() {
    return situations.stream()
        .flatMap(s -> new TreeMap<>(s.facts()).values().stream())
        .filter(f ->
            !(f.value() instanceof StatedFact.Value.Unknown)
                && !(f.value() instanceof StatedFact.Value.Disputed))
        .toList();
  }

  /** The standards that some graded fact does not meet. */
  private List<String> standards() {
    Set<String> all = new LinkedHashSet<>(Standards.LADDER);
    stated().forEach(f -> all.addAll(f.proved()));
    all.remove(Standards.NONE_IN_COMMON);
    return all.stream().filter(s -> stated().stream().anyMatch(f -> isBelow(f, s))).toList();
  }

  private static boolean isBelow(StatedFact fact, String standard) {
    return !fact.proved().isEmpty() && !Standards.met(fact.proved(), standard);
  }

  private Block below(String standard) {
    List<Text> facts =
        stated().stream()
            .filter(f -> isBelow(f, standard))
            .map(StatedFact::fact)
            .distinct()
            .map(memo.causes()::fact)
            .toList();
    return memo.paragraph(
        memo.say(
            "proof.below",
            Slot.of("standard", memo.facts().standard(standard)),
            Slot.of("facts", memo.wording().few(facts, Folding.POINTS))));
  }

  private Block findings(List<String> standards) {
    int number = memo.wording().drafting().nextParagraph();
    List<Assessment> graded = standards.stream().map(this::at).toList();
    List<Block.Table.Body> bodies = new ArrayList<>();
    for (Plan plan : memo.plans()) {
      List<Block.Table.Row> rows = new ArrayList<>();
      for (Finding finding : plan.asked()) {
        row(plan, finding, graded).ifPresent(rows::add);
      }
      if (!rows.isEmpty()) {
        bodies.add(new Block.Table.Body(memo.title(plan.situation().situation()), rows));
      }
    }
    if (bodies.isEmpty()) {
      return new Block.Paragraph(number, memo.say("proof.same"), List.of());
    }
    List<Text> columns = new ArrayList<>();
    columns.add(memo.say("proof.rule"));
    columns.add(memo.say("proof.stated"));
    standards.forEach(s -> columns.add(memo.facts().standard(s)));
    return new Block.Paragraph(
        number,
        memo.say("proof.change"),
        List.of(new Block.Table(memo.say("proof.caption"), columns, bodies)));
  }

  private Assessment at(String standard) {
    Settings settings = memo.wording().assessment().settings();
    Set<String> rules =
        memo.plans().stream()
            .flatMap(p -> p.asked().stream())
            .map(f -> f.rule().id())
            .collect(Collectors.toCollection(TreeSet::new));
    return new Assessor(
            memo.wording().assessment().law(),
            new Settings(settings.asOf(), settings.silence(), Optional.of(standard)))
        .assess(memo.wording().subject(), situations, rules);
  }

  private Optional<Block.Table.Row> row(Plan plan, Finding finding, List<Assessment> graded) {
    List<Across.Kind> kinds = new ArrayList<>();
    kinds.add(finding.across().kind());
    for (Assessment assessment : graded) {
      Finding other =
          assessment.situations().get(plan.number() - 1).findings().get(finding.rule().id());
      if (other != null) {
        kinds.add(other.across().kind());
      }
    }
    return kinds.stream().distinct().count() < 2
        ? Optional.empty()
        : Optional.of(
            new Block.Table.Row(
                memo.rules().named(finding.rule().id()), kinds.stream().map(this::cell).toList()));
  }

  private Text cell(Across.Kind kind) {
    return switch (kind) {
      case ON_EVERY_READING -> memo.say("cell.every");
      case ON_SOME_READINGS -> memo.say("cell.some");
      case ON_NO_READING -> memo.say("cell.none");
      case OPEN -> memo.say("cell.open");
    };
  }

  /** Graded or not, facts without a grade are taken as stated. */
  private Optional<Block> ungraded() {
    Map<String, Text> facts = new TreeMap<>();
    stated().stream()
        .filter(f -> f.proved().isEmpty())
        .forEach(f -> facts.putIfAbsent(f.fact(), memo.causes().fact(f.fact())));
    return facts.isEmpty() || !isGraded()
        ? Optional.empty()
        : Optional.of(
            memo.paragraph(
                memo.say(
                    "proof.taken", Slot.of("facts", memo.few(facts.values(), Folding.POINTS)))));
  }
}
