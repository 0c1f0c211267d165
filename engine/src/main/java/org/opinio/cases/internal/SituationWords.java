// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.List;
import java.util.Optional;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.Operation;
import org.opinio.cases.Response;

/** Titles and dates of situations. */
public final class SituationWords {

  private final Case file;

  public SituationWords(Case file) {
    this.file = file;
  }

  /** The title as a reader knows it, with the States by name. */
  public String title(
      String unit,
      String acting,
      String alleged,
      boolean acts,
      String target,
      Optional<Response> response) {
    String parties =
        (acts
                ? "alleged against " + name(alleged)
                : name(alleged) + " as host State, act alleged against " + name(acting))
            + ", protected: "
            + name(target);
    return response
        .map(r ->
            r.title()
                + dated(r.date())
                + ": by "
                + name(r.taker())
                + " against "
                + name(r.against())
                + ", answering "
                + unitTitle(unit))
        .orElse(unitTitle(unit) + dated(date(unit)) + ": " + parties);
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
