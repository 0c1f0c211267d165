// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.Finding;
import org.opinio.compile.Variable;
import org.opinio.decide.NextFact;

/** Says why a fact is asked for. */
final class Reasons {

  private Reasons() {}

  /** In one line: how much it would settle. */
  static String inShort(Inquiry inquiry) {
    NextFact n = inquiry.weight();
    List<String> settling = new ArrayList<>();
    for (NextFact.Answer answer : n.answers()) {
      if (answer.settles() > 0) {
        String first = settling.isEmpty() ? " it settles " + answer.settles() + " of them" : "";
        settling.add(
            "if "
                + answered(answer.setting())
                + (first.isEmpty() ? " " + answer.settles() : first));
      }
    }
    String settles = settling.isEmpty() ? "" : "; " + String.join(", ", settling);
    return "Asked because "
        + Words.count(n.named(), "finding that is open waits", "findings that are open wait")
        + " for it"
        + settles
        + ".";
  }

  private static String answered(Variable.OfSetting setting) {
    boolean holds = setting.to() == Variable.OfSetting.To.HOLDS;
    return setting.value().isEmpty()
        ? holds ? "established" : "refuted"
        : (holds ? "" : "not ") + setting.value();
  }

  /** At length: which rules wait for it, and for how many holders. */
  static List<String> of(Inquiry inquiry) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + inShort(inquiry) + " A finding is one rule for one holder. It is a cause in:");
    for (Finding finding : inquiry.findings()) {
      long waiting =
          finding.byHolder().values().stream()
              .filter(f -> f.causes().stream().anyMatch(c -> c.id().equals(inquiry.fact().id())))
              .count();
      if (waiting > 0) {
        lines.add(
            "    "
                + finding.rule().id()
                + " "
                + finding.rule().heading()
                + ": open for "
                + Words.count(waiting, "holder", "holders"));
      }
    }
    return lines;
  }
}
