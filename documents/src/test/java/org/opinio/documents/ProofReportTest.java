// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.Situations;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.JsonProof;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.print.TextPrinter;
import org.opinio.documents.report.Report;
import org.opinio.proof.Proof;
import org.opinio.proof.Prover;

/** The report on proof and its JSON. */
class ProofReportTest {

  private static final Path BANK = Sample.ROOT.resolve("engine/src/test/resources/proof/bank.yaml");
  private static final Sample REAL = Sample.real();
  private static final CompiledLaw LAW = LawCompiler.compile(REAL.law());

  private static Proof proof(Path file, Set<String> holders) {
    Case subject = REAL.read(file);
    return new Prover(
            LAW,
            Settings.DEFAULT,
            subject,
            c -> Situations.of(c, LAW.law()),
            new TreeSet<>(Set.of("RES-1", "SOV-1", "IHL-3")),
            new TreeSet<>(holders))
        .prove();
  }

  private static Report report(Proof proof) {
    return ProofReport.of(
        proof,
        new ReportOptions(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Sample.receipt()),
        REAL.forms());
  }

  @Test
  void theReportSaysWhatFallsWithWhat() {
    Proof proof = proof(BANK, LAW.law().holders().keySet());
    String text = TextPrinter.print(report(proof)).replaceAll("\\s+", " ");
    assertThat(text)
        .contains(
            "At ‘preponderance’: every graded fact meets it.",
            "Facts without a grade meet every standard.",
            "Without intercept (An intercepted call) these facts are unknown:",
            "Findings that change only without all of them",
            "every holder 0.72 0 0.28",
            "Facts with a probability are taken as independent of each other");
    assertThat(MarkdownPrinter.print(report(proof))).contains("| every holder | 0.72 | 0 | 0.28 |");
    assertThat(HtmlPrinter.print(report(proof))).contains("<td>0.72</td>");
  }

  @Test
  void aCaseWithoutGradesEvidenceOrProbabilitiesIsToldSo() {
    Path estonia = Sample.ROOT.resolve("cases/estonia-2007.yaml");
    assertThat(TextPrinter.print(report(proof(estonia, Set.of("fr")))).replaceAll("\\s+", " "))
        .contains(
            "No fact of the case is graded below any standard of proof",
            "The case names no item of evidence.",
            "The case states no probability, so none is computed for any finding.");
  }

  @Test
  void theJsonFollowsItsSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Sample.ROOT.resolve("docs/schema/proof.schema.json")));
    Proof proof = proof(BANK, Set.of("fr", "ee"));
    String json = JsonProof.print(proof, Sample.receipt());
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json).contains("\"established\" : 0.72", "\"open\" : 0.28");
    assertThat(JsonProof.print(proof, Sample.receipt())).isEqualTo(json);
    assertThat(schema.validate("{\"format\": \"opinio-proof/1\"}", InputFormat.JSON)).isNotEmpty();
  }
}
