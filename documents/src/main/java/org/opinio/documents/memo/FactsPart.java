// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opinio.cases.Assumption;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Days;
import org.opinio.documents.wording.FactSentences;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;

/** The facts, numbered: what is established, what is disputed, and what is only assumed. */
final class FactsPart {

  private final Memo memo;

  FactsPart(Memo memo) {
    this.memo = memo;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    String summary = memo.wording().subject().summary().strip();
    Text told =
        Text.build()
            .words(summary.isEmpty() ? memo.wording().subject().title() : summary)
            .text(memo.wording().cite(memo.wording().subject().sources()))
            .done();
    blocks.add(memo.paragraph(told));
    String date = memo.wording().subject().date();
    if (!date.isEmpty()) {
      String written = new Days(memo.wording().language()).of(date);
      blocks.add(memo.paragraph(memo.say("facts.date", Slot.of("date", written))));
    }
    blocks.add(memo.paragraph(memo.say("facts.introduction")));
    List<Section> sections = new ArrayList<>();
    for (Plan plan : memo.plans()) {
      sections.add(situation(plan));
    }
    evidence().ifPresent(sections::add);
    return memo.section("facts", "3", "memo.facts", blocks, sections);
  }

  private Section situation(Plan plan) {
    Situation situation = plan.situation().situation();
    List<Block> blocks = new ArrayList<>();
    blocks.add(memo.paragraph(memo.wording().names().parties(situation)));
    Map<String, StatedFact> before = new TreeMap<>();
    Map<String, List<StatedFact>> groups = new LinkedHashMap<>();
    Map<String, List<StatedFact>> assumed = new LinkedHashMap<>();
    List<StatedFact> unknown = new ArrayList<>();
    for (StatedFact stated : new TreeMap<>(situation.facts()).values()) {
      if (memo.stated(stated).isPresent()) {
        before.put(stated.fact(), stated);
      } else if (stated.value() instanceof StatedFact.Value.Unknown) {
        unknown.add(stated);
      } else if (isAssumed(stated)) {
        assumed.computeIfAbsent(reason(stated, situation), r -> new ArrayList<>()).add(stated);
      } else {
        groups.computeIfAbsent(group(stated), g -> new ArrayList<>()).add(stated);
      }
    }
    earlier(before).ifPresent(blocks::add);
    groups.forEach((group, facts) -> group(plan, group, facts, blocks));
    assumed.forEach((reason, facts) -> blocks.add(assumed(reason, facts)));
    if (!unknown.isEmpty()) {
      List<Text> points = unknown.stream().map(f -> memo.causes().fact(f.fact())).toList();
      blocks.add(memo.paragraph(memo.say("facts.unknown"), List.of(new Block.Points(points))));
      int number = memo.wording().drafting().paragraphs();
      unknown.forEach(f -> memo.stated(f, number));
    }
    List<Text> given = memo.facts().given(situation);
    if (!given.isEmpty()) {
      blocks.add(memo.paragraph(memo.say("facts.given"), List.of(new Block.Points(given))));
    }
    return new Section(
        "f" + plan.number(), "3." + plan.number(), memo.title(situation), blocks, List.of());
  }

  private Optional<Block> earlier(Map<String, StatedFact> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> places =
        before.values().stream()
            .map(memo::stated)
            .flatMap(Optional::stream)
            .distinct()
            .sorted()
            .toList();
    return Optional.of(
        memo.paragraph(
            memo.say(
                "facts.earlier",
                Slot.of("paragraphs", memo.wording().phrases().and(ranges(places))))));
  }

  /** Paragraphs by number; those that follow each other as a range. */
  private List<Text> ranges(List<Integer> places) {
    List<Text> ranges = new ArrayList<>();
    for (int from = 0; from < places.size(); ) {
      int to = from;
      while (to + 1 < places.size() && places.get(to + 1) == places.get(to) + 1) {
        to++;
      }
      ranges.add(memo.wording().paragraphs(places.get(from), places.get(to)));
      from = to + 1;
    }
    return ranges;
  }

  private void group(Plan plan, String group, List<StatedFact> facts, List<Block> blocks) {
    FactGroup known = memo.wording().law().groups().get(group);
    if (known != null) {
      blocks.add(new Block.Line(memo.wording().page(known.heading(), Inline.Type.ITALIC)));
    }
    for (StatedFact stated : facts) {
      int number = memo.wording().drafting().nextParagraph();
      memo.stated(stated, number);
      Text text =
          memo.facts()
              .of(
                  stated,
                  plan.situation().situation(),
                  Optional.ofNullable(plan.situation().facts().get(stated.fact())));
      blocks.add(new Block.Paragraph(number, text, List.of()));
    }
  }

  private String group(StatedFact stated) {
    Fact fact = memo.wording().law().facts().get(stated.fact());
    return fact == null ? "" : fact.group();
  }

  private static boolean isAssumed(StatedFact stated) {
    return stated.source().equals(FactSentences.ASSUMED) && stated.assessor().isEmpty();
  }

  private String reason(StatedFact stated, Situation situation) {
    return memo.facts().assumption(stated, situation).map(Assumption::reason).orElse("");
  }

  /** Facts assumed for one reason. */
  private Block assumed(String reason, List<StatedFact> facts) {
    int number = memo.wording().drafting().nextParagraph();
    List<Text> points = new ArrayList<>();
    for (StatedFact stated : facts) {
      memo.stated(stated, number);
      points.add(
          memo.say(
              "facts.assumed.point",
              Slot.of("fact", memo.causes().fact(stated.fact())),
              Slot.of("answer", memo.facts().answer(stated))));
    }
    Text lead =
        reason.isEmpty()
            ? memo.say("facts.assumed-bare")
            : memo.say("facts.assumed", Slot.of("reason", FactSentences.ended(reason)));
    return new Block.Paragraph(number, lead, List.of(new Block.Points(points)));
  }

  private Optional<Section> evidence() {
    if (memo.wording().subject().evidence().isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    memo.wording()
        .subject()
        .evidence()
        .values()
        .forEach(e -> blocks.add(memo.paragraph(memo.facts().evidence(e))));
    String number = "3." + (memo.plans().size() + 1);
    return Optional.of(memo.section("evidence", number, "facts.evidence", blocks));
  }
}
