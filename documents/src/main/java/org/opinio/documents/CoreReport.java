// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.cite.CitationForms;
import org.opinio.compare.divergence.Core;
import org.opinio.compare.divergence.RuleCore;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;

/** Writes the report on what holders have in common in general. */
public final class CoreReport {

  private static final String METHOD =
      "Compared in general and without a case: every fact is taken as known, so that nothing waits"
          + " to be shown; the State judged has acted from its own territory towards another State, and"
          + " a response names no one ground (a rule on claims of jurisdiction is compared for a State"
          + " that makes one). What holds on every ordinary reading needs nobody's words. What goes"
          + " beyond that is implied only by the words of those named, whose words on the questions"
          + " concerned stand at the end.";

  private static final String SILENCE =
      "A holder that is silent on a question leaves every ordinary reading of it open, so that for"
          + " one that is silent on all questions of a rule there is nothing beyond what holds on every"
          + " reading. Silence is neither consent nor objection. Those who have spoken are named and"
          + " not counted, for their number proves nothing.";

  private final Composition composition;
  private final Core core;

  private CoreReport(Composition composition, Core core) {
    this.composition = composition;
    this.core = core;
  }

  /**
   * The report.
   *
   * @param options its holders are those of the core, and its rule the one asked for if any
   * @param forms how sources are cited; a key that is not among them is printed as unknown
   */
  public static Report of(Core core, ReportOptions options, CitationForms forms) {
    Composition composition = Composition.ofLaw(core.law(), core.settings(), options, forms);
    return new CoreReport(composition, core).report();
  }

  private Report report() {
    List<Section> sections = new ArrayList<>();
    sections.add(method());
    CoreSection writer = new CoreSection(composition);
    core.rules().stream().filter(RuleCore::counted).forEach(r -> sections.add(writer.of(r)));
    sections.add(tooLarge());
    List<Holder> holders =
        composition.holders().stream().filter(h -> core.holders().contains(h.id())).toList();
    new ReadingsSection(composition, holders).section().ifPresent(sections::add);
    sections.add(new EndSections(composition).receipt());
    return new Report(
        "en-GB",
        "Common core",
        new CaseSection(composition).about(),
        sections,
        composition.notes());
  }

  private Section method() {
    String names = new HolderNames(composition).of(core.holders());
    return new Section(
        "method",
        "",
        Text.of("Who is compared, and how"),
        List.of(
            composition.paragraph(Text.of("Compared: " + names + ".")),
            composition.paragraph(Text.of(METHOD)),
            composition.paragraph(Text.of(SILENCE))),
        List.of());
  }

  private Section tooLarge() {
    List<Text> points =
        core.rules().stream()
            .filter(r -> !r.counted())
            .map(r ->
                Text.of(
                    composition.rule(r.rule().id())
                        + ": draws on "
                        + Terms.list(r.drawsOn(), "and")
                        + "."))
            .toList();
    Text text =
        Text.of(
            points.isEmpty()
                ? "All rules asked for were worked out."
                : "These rules draw on so many others that their patterns were not worked out; see the rules that they draw on.");
    return new Section(
        "too-large",
        "",
        Text.of("Rules that were not worked out"),
        List.of(
            points.isEmpty()
                ? composition.paragraph(text)
                : composition.paragraph(text, new Block.Points(points))),
        List.of());
  }
}
