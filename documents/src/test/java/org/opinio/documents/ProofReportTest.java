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
import org.junit.jupiter.api.io.TempDir;
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
            "Facts without a grade are taken to meet every standard.",
            "Without intercept (An intercepted call) these facts are no longer known as stated:",
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
            "No fact of the case is graded: every finding is the same at each standard of proof.",
            "The case names no item of evidence.",
            "The case states no probability of a fact for which a rule asks, so none is computed");
  }

  @Test
  void whatIsTakenFromOperationsAndAsGivenIsSaid(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("two.yaml"),
            """
            title: T
            summary: S
            states: {XA: State A, XB: State B}
            operations:
              one:
                title: The first
                acting: XA
                target: XB
                facts:
                  link: {organ: {value: yes, probability: 0.5, evidence: [a, b]}}
                  op: {denied-service: {value: no, evidence: [a]}}
              two:
                acting: XA
                target: XB
                facts: {link: {organ: {value: yes, probability: 0.5}}}
            campaigns: {both: {operations: [one, two]}}
            stipulated: {SOV-1: yes}
            evidence: {a: {title: A}, b: {title: B}, c: {title: C}}
            """);
    Proof proof = proof(file, Set.of("fr", "ee"));
    assertThat(TextPrinter.print(report(proof)).replaceAll("\\s+", " "))
        .contains(
            "Conclusions that the case takes as given stand at every standard",
            "SOV-1 Infringement of territorial sovereignty, as met.",
            "Without b (B): no fact rests on it alone, and no finding changes.",
            "Without c (C): no known fact names it.",
            "The same fact of several operations counts as several",
            "‘Organ’ (of The first; stated: yes): 0.5",
            "‘Organ’ (of Operation two; stated: yes): 0.5",
            "every holder 0.25 0 0.75");
    assertThat(JsonProof.print(proof, Sample.receipt())).contains("\"unit\" : \"two\"");
  }

  @Test
  void whatCannotBeMovesTheProbabilitiesAndContradictionsAreToldSo(@TempDir Path folder)
      throws IOException {
    String text =
        """
        title: T
        summary: S
        states: {XA: State A, XB: State B, XC: State C}
        operations:
          one:
            acting: XA
            target: XB
            host:
              XC:
                transit-only: {value: unknown, probability: %s}
                activity-from-or-through: {value: unknown, probability: %s}
        """;
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, text.formatted("0.5", "0.5"));
    assertThat(printed(file))
        .contains(
            "‘Transit only’ (stated: unknown): 0.5; among states that can be 0.33",
            "‘Activity from or through’ (stated: unknown): 0.5; among states that can be 0.67",
            "Taken as independent, states that can be have 0.75.");
    Files.writeString(file, text.formatted("1", "0"));
    assertThat(printed(file))
        .contains("These probabilities contradict each other or the other facts");
  }

  private static String printed(Path file) {
    return TextPrinter.print(report(proof(file, Set.of("fr")))).replaceAll("\\s+", " ");
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
