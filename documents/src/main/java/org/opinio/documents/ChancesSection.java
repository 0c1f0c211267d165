// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.opinio.assess.RuleOrder;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.proof.Chance;
import org.opinio.proof.Grouped;
import org.opinio.proof.Likelihood;
import org.opinio.proof.Proof;
import org.opinio.proof.Weighing;

/** How probable findings are, where the case states probabilities. */
final class ChancesSection {

  private static final BigDecimal LEAST = new BigDecimal("0.01");
  private static final BigDecimal MOST = new BigDecimal("0.99");

  private final Composition composition;
  private final Weighing weighing;
  private final ProofWords words;

  ChancesSection(Composition composition, Proof proof, ProofWords words) {
    this.composition = composition;
    this.weighing = proof.weighing();
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    if (weighing.isEmpty()) {
      blocks.add(
          composition.paragraph(
              Text.of(
                  "The case states no probability of a fact for which a rule asks, so none is computed for any finding.")));
    } else {
      blocks.add(
          composition.paragraph(
              Text.of(
                  "Facts with a probability are taken as independent of each other, save for what cannot be otherwise: states of things that cannot be are left out, and the rest is weighed anew. Every other fact is as stated, and what is unknown stays unknown, so that a finding can also be open. Nothing says how probable it is that an open finding would turn out one way or the other.")));
      if (takesFromOperations()) {
        blocks.add(
            composition.paragraph(
                Text.of(
                    "What a campaign takes from its operations is found in each state of theirs. The same fact of several operations counts as several, independent of each other; where one thing stands behind them all, state the fact with its probability for the campaign.")));
      }
      left(blocks);
      weighing.facts().keySet().stream()
          .sorted(Comparator.comparingInt(words.situations()::indexOf))
          .forEach(s -> blocks.add(facts(s)));
      blocks.add(findings());
    }
    return new Section("chances", "C", Text.of("Probabilities"), blocks, List.of());
  }

  private void left(List<Block> blocks) {
    if (!weighing.left().isEmpty()) {
      List<Text> titles =
          weighing.left().stream().map(s -> Text.of(words.situation(s) + ".")).toList();
      blocks.add(
          composition.paragraph(
              Text.of(
                  "Not computed, for too many operations of the campaign state the same fact with a probability. State it for the campaign as a whole:"),
              new Block.Points(titles)));
    }
  }

  private Block facts(String situation) {
    List<Chance> chances = weighing.facts().getOrDefault(situation, List.of());
    boolean oneUnit = chances.stream().map(Chance::unit).distinct().count() < 2;
    List<Text> points =
        chances.stream()
            .map(c ->
                Text.of(
                    "‘"
                        + composition.fact(c.fact().fact())
                        + "’ ("
                        + (oneUnit ? "" : "of " + words.unit(c.unit()) + "; ")
                        + "stated: "
                        + words.value(c.fact())
                        + "): "
                        + c.fact().probability()
                        + (c.isMoved() ? "; among states that can be " + rounded(c.among()) : "")))
            .toList();
    BigDecimal possible = weighing.possible().getOrDefault(situation, BigDecimal.ONE);
    List<Block> inside = new ArrayList<>();
    inside.add(new Block.Points(points));
    if (possible.signum() == 0) {
      inside.add(
          new Block.Line(
              Text.of(
                  "These probabilities contradict each other or the other facts: no state of things that can be is left, and nothing is computed. Change one of them.")));
    } else if (possible.compareTo(BigDecimal.ONE) < 0) {
      inside.add(
          new Block.Line(
              Text.of("Taken as independent, states that can be have " + rounded(possible) + ".")));
    }
    return composition.paragraph(
        Text.of(
            "How probable it is that the fact is as stated (if unknown or disputed: that it holds), in "
                + words.situation(situation)
                + ":"),
        inside);
  }

  private boolean takesFromOperations() {
    return weighing.facts().entrySet().stream()
        .anyMatch(e ->
            e.getValue().stream()
                .anyMatch(c ->
                    words
                        .campaign(e.getKey())
                        .filter(campaign -> campaign.operations().contains(c.unit()))
                        .isPresent()));
  }

  private Block findings() {
    Map<String, List<Block.Table.Row>> rows = new LinkedHashMap<>();
    Grouped.likelihoods(weighing.likelihoods()).entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Likelihood, SortedSet<String>> e) ->
                    words.situations().indexOf(e.getKey().situation()))
                .thenComparing(e -> e.getKey().rule(), RuleOrder::ids))
        .forEach(e ->
            rows.computeIfAbsent(e.getKey().situation(), s -> new ArrayList<>())
                .add(row(e.getKey(), e.getValue())));
    if (rows.isEmpty()) {
      return composition.paragraph(
          Text.of(
              "Where they are computed, no finding judged here depends on them: each is as stated in every state that can be."));
    }
    return composition.paragraph(
        Text.of(
            "Where they are computed, every other finding judged here is as stated in every state that can be."),
        new Block.Table(
            Text.of("Probability of each result"),
            List.of(
                Text.of("Rule"),
                Text.of("As read by"),
                Text.of("Established"),
                Text.of("Not established"),
                Text.of("Open")),
            words.bodies(rows)));
  }

  private Block.Table.Row row(Likelihood likelihood, SortedSet<String> holders) {
    return new Block.Table.Row(
        Text.of(composition.rule(likelihood.rule())),
        List.of(
            words.holders(holders),
            cell(likelihood, likelihood.established()),
            cell(likelihood, likelihood.notEstablished()),
            cell(likelihood, likelihood.open())));
  }

  private static Text cell(Likelihood likelihood, BigDecimal weight) {
    return Text.of(rounded(likelihood.probability(weight)));
  }

  /** Two digits; what is neither nothing nor certain is never printed as such. */
  private static String rounded(BigDecimal probability) {
    if (probability.signum() == 0) {
      return "0";
    }
    if (probability.compareTo(BigDecimal.ONE) == 0) {
      return "1";
    }
    if (probability.compareTo(LEAST) < 0) {
      return "below 0.01";
    }
    return probability.compareTo(MOST) > 0
        ? "above 0.99"
        : probability.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }
}
