// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.List;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.Operation;
import org.opinio.cases.Response;
import org.opinio.cases.Situation;

/** Titles and dates of situations. */
public final class SituationWords {

  private final Case file;

  public SituationWords(Case file) {
    this.file = file;
  }

  /** The title as a reader knows it, with the parties by name. */
  public String title(
      String unit,
      String acting,
      String alleged,
      boolean acts,
      String target,
      Situation.Protected as) {
    String parties =
        (acts
                ? "alleged against " + name(alleged)
                : name(alleged) + " as host State, act alleged against " + name(acting))
            + ", protected: "
            + name(target)
            + switch (as) {
              case TARGET_STATE -> "";
              case THIRD_STATE -> ", a third State";
              case PERSON -> " (person)";
            };
    return unitTitle(unit) + dated(date(unit)) + ": " + parties;
  }

  /** The title of a response. */
  public String title(Response response, List<String> injured) {
    return response.title()
        + dated(response.date())
        + ": by "
        + name(response.taker())
        + (injured.contains(response.taker()) ? "" : ", itself not the target,")
        + " towards "
        + name(response.against())
        + ", answering "
        + unitTitle(response.to());
  }

  /** The title where a State claims jurisdiction. */
  public String claim(String unit, String claimant) {
    return unitTitle(unit) + dated(date(unit)) + ": jurisdiction claimed by " + name(claimant);
  }

  /**
   * The date of an operation; of a campaign, the earliest of its operations. Empty where none is
   * given.
   */
  public String date(String unit) {
    return operations(unit).stream()
        .map(Operation::date)
        .filter(d -> !d.isEmpty())
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** The group that carried it out; of a campaign, where it is the same for all its operations. */
  public String by(String unit) {
    List<String> groups = operations(unit).stream().map(Operation::by).distinct().toList();
    return groups.size() == 1 ? groups.getFirst() : "";
  }

  private List<Operation> operations(String unit) {
    Campaign campaign = file.campaigns().get(unit);
    List<String> ids = campaign == null ? List.of(unit) : campaign.operations();
    return ids.stream().map(file::operation).toList();
  }

  private String unitTitle(String unit) {
    Campaign campaign = file.campaigns().get(unit);
    return campaign == null ? file.operation(unit).title() : campaign.title();
  }

  private static String dated(String date) {
    return Dates.words(date).map(words -> ", " + words).orElse("");
  }

  private String name(String code) {
    return file.nameOf(code);
  }
}
