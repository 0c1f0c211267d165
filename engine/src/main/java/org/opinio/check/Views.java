// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opinio.law.Holder;
import org.opinio.law.Law;

/** Finds views of one holder that exclude each other while neither replaces the other. */
final class Views {

  private final Law law;
  private final Findings findings;

  Views(Law law, Findings findings) {
    this.law = law;
    this.findings = findings;
  }

  void check() {
    for (Holder holder : law.holders().values()) {
      Set<String> told = new HashSet<>();
      for (Contradiction one : Contradiction.of(holder, law)) {
        if (told.add(one.question().id())) {
          tell(holder, one);
        }
      }
    }
  }

  private void tell(Holder holder, Contradiction one) {
    findings.add(
        LawCode.CONTRADICTORY_VIEWS,
        List.of(
            findings.quote(one.second().place(), ""),
            findings.quote(one.first().place(), "the other view")),
        holder.name()
            + " speaks on `"
            + one.question().id()
            + "` in two ways that exclude each other, in `"
            + one.first().document()
            + "` and `"
            + one.second().document()
            + "`.",
        "If the later word replaces the earlier, write `Supersedes [@"
            + one.first().document()
            + "]` after it. Otherwise leave both: the later is computed, and both are cited.");
  }
}
