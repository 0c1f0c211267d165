// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.Across;
import org.opinio.assess.Finding;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

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
    Place place = new Place(composition, situation, "s" + number, matter);
    List<Section> parts = new ArrayList<>();
    parts.add(new AcrossSection(place).section(all, silent));
    if (!matter.isEmpty()) {
      parts.add(new HoldersSection(place).section());
      parts.add(new RulesSection(place).section());
    }
    parts.add(new FactsSection(place).section());
    return new Section(place.anchor(), "", heading(), List.of(), parts);
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
