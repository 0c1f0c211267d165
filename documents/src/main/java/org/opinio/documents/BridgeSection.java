// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.assess.Verdict;
import org.opinio.compare.RuleBridge;
import org.opinio.compare.Shared;
import org.opinio.compare.SituationBridge;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** What holders have in common in one situation, and what would bring them together. */
final class BridgeSection {

  private final Composition composition;
  private final SituationBridge bridge;
  private final int number;
  private final String anchor;
  private final HolderNames names;
  private final AgreementWords agreements;
  private final CauseLists causes;

  BridgeSection(Composition composition, SituationBridge bridge, int number) {
    this.composition = composition;
    this.bridge = bridge;
    this.number = number;
    this.anchor = "s" + number;
    this.names = new HolderNames(composition);
    this.agreements = new AgreementWords(composition);
    this.causes = new CauseLists(composition);
  }

  Section section() {
    return new Section(
        anchor,
        "",
        Text.of(
            "Situation "
                + number
                + " of "
                + composition.assessment().situations().size()
                + ": "
                + bridge.situation().situation().title()),
        List.of(),
        List.of(shared(), apart(), onFacts()));
  }

  private Section shared() {
    List<Text> points = new ArrayList<>();
    bridge.shared().forEach(s -> points.add(shared(s)));
    Text text =
        Text.of(
            points.isEmpty()
                ? "There is no rule here on which all of them come to one settled result."
                : "On these rules all of them come to one result already.");
    return new Section(
        anchor + "-a",
        "A",
        Text.of("What they have in common"),
        List.of(
            points.isEmpty()
                ? composition.paragraph(text)
                : composition.paragraph(text, new Block.Points(points))),
        List.of());
  }

  private Text shared(Shared shared) {
    Text.Builder text =
        Text.build()
            .words(composition.rule(shared.rule().id()) + ": ")
            .part(Signs.of(shared.verdict()))
            .words(" " + Signs.of(shared.verdict()).meaning());
    if (!shared.defeasible().isEmpty()) {
      text.words("; an exception that is still open would defeat it, if it were shown, for ")
          .words(some(shared.defeasible()));
    }
    if (!shared.awaitsShowing().isEmpty()) {
      text.words("; it could still be established once more is shown, for ")
          .words(some(shared.awaitsShowing()));
    }
    return text.words(".").done();
  }

  private String some(SortedSet<String> holders) {
    int all = composition.options().holders().size();
    return holders.size() == all ? "all of them" : names.of(holders);
  }

  private Section apart() {
    List<Block> blocks = new ArrayList<>();
    for (RuleBridge rule : bridge.apart()) {
      if (!isOnFactsAlone(rule)) {
        blocks.add(apart(rule));
      }
    }
    if (blocks.isEmpty()) {
      blocks.add(
          composition.paragraph(
              Text.of("There is no rule here on which it matters what they have said.")));
    }
    return new Section(
        anchor + "-b",
        "B",
        Text.of("What keeps them apart, and what would not"),
        blocks,
        List.of());
  }

  /** Open for all of them, whatever they say and might agree on. */
  private static boolean isOnFactsAlone(RuleBridge rule) {
    return !rule.canBeBridged()
        && rule.turnsOn().isEmpty()
        && rule.results().values().stream().allMatch(v -> v == Verdict.OPEN);
  }

  private Block apart(RuleBridge rule) {
    int number = composition.nextParagraph();
    Text head =
        Text.build()
            .strong(composition.rule(rule.rule().id()))
            .words(". " + results(rule) + ".")
            .done();
    List<Block> inside = new ArrayList<>();
    inside.add(new Block.Line(turnsOn(rule)));
    if (!rule.differWithoutEffect().isEmpty()) {
      inside.add(
          new Block.Line(
              Text.build()
                  .words("They have said different things on ")
                  .text(composition.questions(rule.differWithoutEffect()))
                  .words("; on these facts that makes no difference to this rule.")
                  .done()));
    }
    if (rule.canBeBridged()) {
      inside.addAll(agreements.of(rule.established(), Signs.ESTABLISHED.meaning()));
      inside.addAll(agreements.of(rule.notEstablished(), Signs.NOT_ESTABLISHED.meaning()));
    } else {
      inside.add(
          new Block.Line(
              Text.of(
                  "No agreement on questions of law brings all of them to one settled result: on every reading on offer the facts leave it open.")));
    }
    missing(rule).ifPresent(m -> inside.add(new Block.Line(Text.of(m))));
    return new Block.Paragraph(number, head, inside);
  }

  private String results(RuleBridge rule) {
    Map<Verdict, SortedSet<String>> byResult = new TreeMap<>();
    rule.results()
        .forEach((holder, verdict) ->
            byResult.computeIfAbsent(verdict, v -> new TreeSet<>()).add(holder));
    List<String> parts = new ArrayList<>();
    byResult.forEach((verdict, holders) -> {
      String meaning = Signs.of(verdict).meaning();
      parts.add(capital(meaning, parts.isEmpty()) + " for " + some(holders));
    });
    return String.join("; ", parts);
  }

  private static String capital(String words, boolean first) {
    return first ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
  }

  private Text turnsOn(RuleBridge rule) {
    return rule.turnsOn().isEmpty()
        ? Text.of("On these facts it turns on no question on which their words leave a choice.")
        : Text.build()
            .words("On these facts it turns on ")
            .text(composition.questions(rule.turnsOn()))
            .words(".")
            .done();
  }

  private Optional<String> missing(RuleBridge rule) {
    if (rule.missing().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "Open on some readings on offer. "
            + String.join(" ", causes.sentences(rule.missing(), elsewhere(rule))));
  }

  private Optional<String> elsewhere(RuleBridge rule) {
    return composition.options().rule().isPresent()
        ? Optional.empty()
        : Optional.of("the report on this rule alone (--rule " + rule.rule().id() + ")");
  }

  private Section onFacts() {
    List<Text> points = new ArrayList<>();
    for (RuleBridge rule : bridge.apart()) {
      if (isOnFactsAlone(rule)) {
        points.add(
            Text.of(
                composition.rule(rule.rule().id())
                    + ": "
                    + String.join(" ", causes.sentences(rule.missing(), elsewhere(rule)))));
      }
    }
    Text text =
        Text.of(
            points.isEmpty()
                ? "There is no rule here that is open whatever they agree on."
                : "These rules are open for all of them, and no agreement on questions of law settles any. What is missing is named with each.");
    return new Section(
        anchor + "-c",
        "C",
        Text.of("What no agreement settles"),
        List.of(
            points.isEmpty()
                ? composition.paragraph(text)
                : composition.paragraph(text, new Block.Points(points))),
        List.of());
  }
}
