// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.cite.CitationForms;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.proof.Proof;

/** Writes the report on what the proof of a case carries. */
public final class ProofReport {

  private ProofReport() {}

  /**
   * The report.
   *
   * @param options may name only holders of the law
   * @param forms how sources are cited; a key that is not among them is printed as unknown
   */
  public static Report of(Proof proof, ReportOptions options, CitationForms forms) {
    Composition composition = new Composition(proof.assessment(), options, forms);
    List<Section> sections = new ArrayList<>();
    CaseSection head = new CaseSection(composition);
    sections.add(head.section());
    ProofWords words = new ProofWords(composition, proof);
    sections.add(new StandardsSection(composition, proof, words).section());
    sections.add(new RestsSection(composition, proof, words).section());
    sections.add(new ChancesSection(composition, proof, words).section());
    sections.addAll(new EndSections(composition).all());
    return new Report(
        "en-GB",
        "Proof: " + proof.assessment().subject().title(),
        head.about(),
        sections,
        composition.notes());
  }
}
