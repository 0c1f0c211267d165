// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.List;
import java.util.Optional;
import org.opinio.assess.RuleOrder;
import org.opinio.assess.Settings;
import org.opinio.compare.divergence.Divergences;
import org.opinio.compare.divergence.HolderDivergence;
import org.opinio.compare.divergence.Limits;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.DivergenceReport;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.report.Receipt;
import org.opinio.law.Rule;

/** Where two holders part, in general and without a case. */
public final class Diverging {

  private static final int PATTERNS = 3;

  private final LawDesk law;

  public Diverging(LawDesk law) {
    this.law = law;
  }

  /** The patterns of facts on which two holders come to different results, as content of a page. */
  public String between(String first, String second) {
    CompiledLaw compiled = law.compiled();
    List<String> rules =
        compiled.rules().values().stream()
            .map(r -> r.rule())
            .filter(r -> r.parent().isEmpty())
            .sorted(new RuleOrder())
            .map(Rule::id)
            .toList();
    HolderDivergence answer =
        new HolderDivergence(
            compiled,
            Settings.DEFAULT,
            first,
            second,
            rules,
            new Divergences(compiled, Settings.DEFAULT, Limits.USUAL)
                .between(first, second, rules, PATTERNS),
            List.of());
    Receipt receipt =
        Receipt.of(
            law.law(),
            Settings.DEFAULT,
            List.of(),
            "diverge=" + first + "," + second + " rule=all most=" + PATTERNS,
            LawDesk.PROGRAM);
    ReportOptions options =
        new ReportOptions(
            List.of(first, second),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            receipt);
    return HtmlPrinter.part(DivergenceReport.of(answer, options, law.forms()));
  }
}
