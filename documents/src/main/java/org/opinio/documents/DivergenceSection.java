// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opinio.assess.Verdict;
import org.opinio.compare.divergence.Divergence;
import org.opinio.compare.divergence.HolderDivergence;
import org.opinio.compare.divergence.Parting;
import org.opinio.compare.divergence.Pattern;
import org.opinio.compare.divergence.Relation;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** How two holders part on one rule. */
final class DivergenceSection {

  private final Composition composition;
  private final HolderDivergence answer;
  private final PatternWords words;

  DivergenceSection(Composition composition, HolderDivergence answer) {
    this.composition = composition;
    this.answer = answer;
    this.words = new PatternWords(composition);
  }

  Section of(Divergence divergence) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(composition.paragraph(Text.of(head(divergence))));
    through(divergence).ifPresent(t -> blocks.add(composition.paragraph(t)));
    divergence.partings().forEach(p -> blocks.add(parting(divergence, p)));
    return new Section(
        "rule-" + divergence.rule().id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-"),
        "",
        Text.of(composition.rule(divergence.rule().id())),
        blocks,
        List.of());
  }

  private static String head(Divergence divergence) {
    String how =
        switch (divergence.relation()) {
          case SQUARELY -> "In some states of the facts they come to opposite results.";
          case BY_OPENNESS ->
              "They never come to opposite results; in some states of the facts one comes to a result"
                  + " that the other’s words leave open.";
          case UNDETERMINED ->
              "Whether they come to opposite results in some state of the facts is not found out: the"
                  + " rule draws on too many others.";
          case ALIKE -> "They come to the same.";
        };
    if (!divergence.counted()) {
      return divergence.relation() == Relation.UNDETERMINED
          ? how
          : how + " The rule draws on too many others for these states to be counted.";
    }
    int facts = divergence.facts().size();
    return how
        + " The result depends on "
        + (facts == 1 ? "1 fact" : facts + " facts")
        + ", of which "
        + StateShare.number(divergence.states())
        + " complete states can be.";
  }

  private Optional<Text> through(Divergence divergence) {
    List<String> rules = divergence.through();
    String named = Terms.list(rules.stream().map(composition::rule).toList(), "and");
    return switch (divergence.own()) {
      case NO ->
          Optional.of(
              Text.of(
                  "Only through rules on which it draws"
                      + (rules.isEmpty() ? "." : ": " + named + ".")));
      case YES ->
          rules.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  Text.of("By itself, and through rules on which it draws: " + named + "."));
      case UNDETERMINED ->
          Optional.of(Text.of("Whether it does so by itself is not found out: it is too large."));
    };
  }

  private Block parting(Divergence divergence, Parting parting) {
    Text.Builder text =
        Text.build()
            .strong(
                name(answer.first())
                    + ": "
                    + verdict(parting.first())
                    + "; "
                    + name(answer.second())
                    + ": "
                    + verdict(parting.second()))
            .words(
                ". In " + StateShare.of(parting.states(), divergence.states()) + " of the states");
    if (!parting.questions().isEmpty()) {
      text.words(", on ").text(composition.questions(parting.questions()));
    }
    text.words(". " + listed(parting));
    List<Text> points = parting.patterns().stream().map(p -> pattern(p, parting)).toList();
    return points.isEmpty()
        ? composition.paragraph(text.done())
        : composition.paragraph(text.done(), new Block.Points(points));
  }

  private static String listed(Parting parting) {
    if (parting.patternCount().isEmpty()) {
      return "The patterns are too many to be found.";
    }
    String all = StateShare.number(parting.patternCount().get());
    int named = parting.patterns().size();
    if (named == 0) {
      return all + (all.equals("1") ? " pattern covers" : " patterns cover") + " exactly these.";
    }
    return all.equals(String.valueOf(named))
        ? "Exactly where:"
        : "The shortest " + named + " of " + all + " patterns, which together cover exactly these:";
  }

  private Text pattern(Pattern pattern, Parting parting) {
    Text.Builder text = Text.build().words(words.of(pattern));
    if (!pattern.questions().equals(parting.questions()) && !pattern.questions().isEmpty()) {
      text.words(" (on ").text(composition.questions(pattern.questions())).words(")");
    }
    return text.words(".").done();
  }

  private String name(String holder) {
    return composition.holder(holder);
  }

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case ESTABLISHED -> "established";
      case NOT_ESTABLISHED -> "not established";
      case OPEN -> "left open";
    };
  }
}
