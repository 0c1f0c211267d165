// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Across;
import org.opinio.assess.Finding;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/** All that a report says of one situation. */
final class SituationSection {

  private final Composition composition;
  private final SituationAssessment situation;
  private final int number;

  SituationSection(Composition composition, SituationAssessment situation, int number) {
    this.composition = composition;
    this.situation = situation;
    this.number = number;
  }

  Section section() {
    Relevance relevance = Relevance.of(composition.assessment(), situation);
    List<Finding> all = asked(relevance.findings());
    List<Finding> matter = asked(relevance.thatMatter());
    List<Finding> silent =
        composition.options().rule().isEmpty() ? relevance.untouched() : List.of();
    List<Finding> notInPlay =
        composition.options().rule().isEmpty() ? relevance.notInPlay() : List.of();
    Place place = new Place(composition, situation, "s" + number, matter);
    List<Block> blocks = new ArrayList<>();
    organisation().ifPresent(blocks::add);
    otherClaims().ifPresent(blocks::add);
    List<Section> parts = new ArrayList<>();
    parts.add(new AcrossSection(place).section(all, silent, notInPlay));
    if (!matter.isEmpty()) {
      parts.add(new HoldersSection(place).section());
      parts.add(new RulesSection(place).section());
    }
    parts.add(new FactsSection(place).section());
    return new Section(place.anchor(), "", heading(), blocks, parts);
  }

  private Optional<Block> organisation() {
    String judged = situation.situation().alleged();
    return composition.subject().organisations().containsKey(judged)
        ? Optional.of(
            composition.paragraph(
                Text.of(
                    composition.subject().nameOf(judged)
                        + " is an international organisation. The pages state the law for States;"
                        + " what differs for organisations is not modelled.")))
        : Optional.empty();
  }

  /** The other States that claim jurisdiction over the same act, with what each claim comes to. */
  private Optional<Block> otherClaims() {
    if (!situation.situation().claims()) {
      return Optional.empty();
    }
    List<String> others = new ArrayList<>();
    for (SituationAssessment other : composition.assessment().situations()) {
      if (other != situation
          && other.situation().claims()
          && other.situation().unit().equals(situation.situation().unit())) {
        other.findings().values().stream()
            .filter(
                f -> f.rule().owedBy() == Role.CLAIMANT && f.rule().kind() == Rule.Kind.PERMISSION)
            .forEach(f ->
                others.add(
                    composition.subject().nameOf(other.situation().alleged())
                        + " ("
                        + f.rule().id()
                        + " "
                        + claim(f.across().kind())
                        + ")"));
      }
    }
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            composition.paragraph(
                Text.of(
                    "Jurisdiction over the same act is also claimed by "
                        + String.join(", ", others)
                        + ".")));
  }

  private static String claim(Across.Kind kind) {
    return switch (kind) {
      case ON_EVERY_READING -> "established on every reading";
      case ON_SOME_READINGS -> "established on some readings";
      case ON_NO_READING -> "established on no reading";
      default -> "open";
    };
  }

  private List<Finding> asked(List<Finding> findings) {
    if (composition.options().rule().isEmpty()) {
      return findings;
    }
    Finding one = situation.findings().get(composition.options().rule().get());
    return one == null ? List.of() : List.of(one);
  }

  private Text heading() {
    return Text.of(
        "Situation "
            + number
            + " of "
            + composition.assessment().situations().size()
            + ": "
            + situation.situation().title());
  }

  /** The place in a report where one situation is described. */
  record Place(
      Composition composition, SituationAssessment situation, String anchor, List<Finding> matter) {

    /** Where the rule is explained; empty where it is not. */
    String explained(String rule) {
      for (int i = 0; i < matter.size(); i++) {
        if (matter.get(i).rule().id().equals(rule)) {
          return anchor + "-rule-" + (i + 1);
        }
      }
      return "";
    }

    /** The section in which it is explained, as printed. */
    String explainedIn(String rule) {
      for (int i = 0; i < matter.size(); i++) {
        if (matter.get(i).rule().id().equals(rule)) {
          return "C." + (i + 1);
        }
      }
      return "";
    }

    static boolean isUndisputed(Across across) {
      return across.kind() == Across.Kind.ON_NO_READING
          && across.outside().isEmpty()
          && !across.awaitsShowing();
    }
  }
}
