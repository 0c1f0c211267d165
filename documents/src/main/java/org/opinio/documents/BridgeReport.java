// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.cite.CitationForms;
import org.opinio.compare.Bridge;
import org.opinio.compare.SituationBridge;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;

/** Writes the report on what would bring holders to one result in a case. */
public final class BridgeReport {

  private static final String METHOD =
      "An agreement names questions of law and one reading of each, on which all of them would then"
          + " stand; on every other question each stays where its own words leave it. On offer are the"
          + " ordinary readings and those that the words of one of them leave. Sets of questions are"
          + " named from which none can be left out. Nothing here says that anyone would agree to"
          + " anything, or should, and silence is neither consent nor objection.";

  private BridgeReport() {}

  /**
   * The report.
   *
   * @param options its holders are those of the bridge
   * @param forms how sources are cited; a key that is not among them is printed as unknown
   */
  public static Report of(Bridge bridge, ReportOptions options, CitationForms forms) {
    Composition composition = new Composition(bridge.assessment(), options, forms);
    List<Section> sections = new ArrayList<>();
    CaseSection head = new CaseSection(composition);
    sections.add(head.section());
    sections.add(method(composition, bridge));
    int number = 0;
    for (SituationBridge situation : bridge.situations()) {
      sections.add(new BridgeSection(composition, situation, ++number).section());
    }
    List<Holder> holders =
        composition.holders().stream().filter(h -> bridge.holders().contains(h.id())).toList();
    new ReadingsSection(composition, holders).section().ifPresent(sections::add);
    sections.add(new EndSections(composition).receipt());
    return new Report(
        "en-GB",
        "Bridges: " + bridge.assessment().subject().title(),
        head.about(),
        sections,
        composition.notes());
  }

  private static Section method(Composition composition, Bridge bridge) {
    String names = new HolderNames(composition).of(bridge.holders());
    return new Section(
        "method",
        "",
        Text.of("Who is compared, and how"),
        List.of(
            composition.paragraph(Text.of("Compared: " + names + ".")),
            composition.paragraph(Text.of(METHOD))),
        List.of());
  }
}
