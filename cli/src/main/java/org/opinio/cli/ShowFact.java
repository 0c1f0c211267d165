// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Text;
import org.opinio.law.Fact;

/** Shows a fact. */
final class ShowFact {

  private final ShowPage page;

  ShowFact(ShowPage page) {
    this.page = page;
  }

  Report of(Fact fact) {
    page.section("The question that asks for it", List.of(ShowPage.line(Text.of(fact.question()))));
    List<Block> values = new ArrayList<>();
    values.add(ShowPage.line(Text.of(FactValues.shape(fact))));
    if (!fact.values().isEmpty()) {
      values.add(
          new Block.Points(
              fact.values().stream()
                  .map(v ->
                      Text.of(
                          v.id()
                              + ": "
                              + v.heading()
                              + (v.words().isEmpty() ? "" : ". " + v.words())))
                  .toList()));
    }
    page.section("Values", values);
    page.points("To weigh", fact.toWeigh());
    page.points("Implies", fact.implies());
    page.points("Excludes", fact.excludes());
    page.points("Rules that use it", page.rulesThatUse(fact.id()));
    page.points("What cases say", page.uses().statements(fact.id()));
    return page.report(fact.heading() + " (" + fact.id() + ")", about(fact), fact.place());
  }

  private static List<Text> about(Fact fact) {
    List<Text> about = new ArrayList<>();
    about.add(
        Text.of(
            fact.evaluative()
                ? "A fact that is a judgement: it counts only with a named assessor and reasons."
                : "A fact."));
    if (fact.adviceOnly()) {
      about.add(Text.of("Recorded for advice; an element of no rule."));
    }
    String derived =
        switch (fact.derivation()) {
          case Fact.Derivation.Asked a -> "";
          case Fact.Derivation.IsCampaign c -> "Nobody is asked: it holds of campaigns.";
          case Fact.Derivation.FromResponse r ->
              "Nobody is asked: it is found from "
                  + r.rule()
                  + " where the operation carries out a response.";
          case Fact.Derivation.InForce i ->
              "Nobody is asked: it is found from the record of the treaty `"
                  + i.treaty()
                  + "`, the two States and the date.";
          case Fact.Derivation.Outside o -> "Nobody is asked: it can only be taken as given.";
        };
    String campaign =
        switch (fact.inCampaign()) {
          case STATED -> "For a campaign it must be stated.";
          case ANY -> "A campaign has it if any of its operations has.";
          case AT_LEAST_ANY ->
              "A campaign has it if any of its operations has; otherwise it must be stated, for the sum may be more.";
          case ALIKE -> "A campaign has it as every one of its operations has it alike.";
          case EVERY -> "A campaign has it if every one of its operations has.";
        };
    about.add(Text.of(derived.isEmpty() ? campaign : derived));
    return about;
  }
}
