// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opinio.compare.divergence.CommonResults;
import org.opinio.compare.divergence.CommonStates;
import org.opinio.compare.divergence.RuleCore;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** What holders have in common on one rule. */
final class CoreSection {

  private final Composition composition;
  private final PatternWords words;
  private final HolderNames names;

  CoreSection(Composition composition) {
    this.composition = composition;
    this.words = new PatternWords(composition);
    this.names = new HolderNames(composition);
  }

  Section of(RuleCore rule) {
    List<Block> blocks = new ArrayList<>();
    everyReading(rule, blocks);
    if (!rule.questions().isEmpty()) {
      questions(rule, blocks);
    }
    return new Section(
        "rule-" + rule.rule().id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-"),
        "",
        Text.of(composition.rule(rule.rule().id())),
        blocks,
        List.of());
  }

  private void everyReading(RuleCore rule, List<Block> blocks) {
    if (rule.onEveryReading().isEmpty()) {
      blocks.add(
          composition.paragraph(
              Text.of("No state of the facts gives a settled result on every reading.")));
      return;
    }
    results("On every reading", rule, rule.onEveryReading(), blocks);
    if (rule.isSettled()) {
      blocks.add(
          composition.paragraph(
              Text.of(
                  "That is every state of the facts that can be: the result turns on facts alone, whoever reads the law in an ordinary way.")));
    }
  }

  private void questions(RuleCore rule, List<Block> blocks) {
    Text.Builder asked =
        Text.build().words("It can turn on ").text(composition.questions(rule.questions()));
    asked.words(
        rule.spoken().isEmpty()
            ? ". None of them has spoken on " + (rule.questions().size() == 1 ? "it." : "any.")
            : ". Have spoken on one of these at least: " + names.of(rule.spoken()) + ".");
    asked.words(rule.silent().isEmpty() ? "" : " Silent on all: " + names.of(rule.silent()) + ".");
    blocks.add(composition.paragraph(asked.done()));
    if (!rule.outside().isEmpty()) {
      blocks.add(
          composition.paragraph(
              Text.of(
                  "Outside what holds on every reading, by their own words: "
                      + names.of(rule.outside())
                      + ".")));
    }
    results(
        "Beyond that, on the words of all compared, the silent as they are computed",
        rule,
        rule.forAll(),
        blocks);
    results(
        rule.spoken().size() == 1
            ? "Beyond that, on the words of the only one who has spoken"
            : "Beyond that, on the words of all those named who have spoken",
        rule,
        rule.forSpoken(),
        blocks);
    if (rule.forAll().isEmpty() && rule.forSpoken().isEmpty() && !rule.spoken().isEmpty()) {
      blocks.add(
          composition.paragraph(Text.of("What they have said has nothing in common beyond that.")));
    }
  }

  private void results(String lead, RuleCore rule, CommonResults results, List<Block> blocks) {
    states(lead + ": established", rule, results.established(), blocks);
    states(lead + ": not established", rule, results.notEstablished(), blocks);
  }

  private void states(String lead, RuleCore rule, CommonStates states, List<Block> blocks) {
    if (states.isEmpty()) {
      return;
    }
    Text text =
        Text.build()
            .strong(lead)
            .words(
                ", in "
                    + StateShare.of(states.states(), rule.states())
                    + " of the states of its facts. "
                    + listed(states))
            .done();
    List<Text> points = states.patterns().stream().map(p -> Text.of(words.of(p) + ".")).toList();
    blocks.add(
        points.isEmpty()
            ? composition.paragraph(text)
            : composition.paragraph(text, new Block.Points(points)));
  }

  private static String listed(CommonStates states) {
    if (states.all().isEmpty()) {
      return "The patterns are too many to be found.";
    }
    return states.isWhole()
        ? "Where:"
        : "The shortest "
            + states.patterns().size()
            + " of "
            + StateShare.number(states.all().get())
            + " patterns:";
  }
}
