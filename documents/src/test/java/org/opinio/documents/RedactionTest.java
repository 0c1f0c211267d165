// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opinio.assess.Assessment;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cases.CaseReading;
import org.opinio.cases.LeftOut;
import org.opinio.cases.Marking.Level;
import org.opinio.cases.Markings;
import org.opinio.cases.Redaction;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.JsonPrinter;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.print.TextPrinter;
import org.opinio.documents.report.Receipt;
import org.opinio.documents.report.Report;

/** What is above a level has no part in anything that is printed at it. */
class RedactionTest {

  private static final Sample SMALL = Sample.small();
  private static final int CASES = 60;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Level.class)
  void casesThatDifferOnlyInWhatIsAboveGiveTheSameBytes(Level limit) throws IOException {
    compare(limit, 0, 6);
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource(Level.class)
  void manyMoreSuchCasesGiveTheSameBytes(Level limit) throws IOException {
    compare(limit, 6, 30);
  }

  private void compare(Level limit, long from, long to) throws IOException {
    for (long seed = from; seed < to; seed++) {
      String message = "seed " + seed + " at " + limit.words();
      MarkedCase many = new MarkedCase(seed, seed * 31 + 1, 0.5, limit);
      Case whole = read(many);
      Case left = left(whole, limit);
      assertThat(left.toString()).as(message).contains(many.open());
      assertThat(Markings.highest(left).isAbove(limit)).as(message).isFalse();
      assertThat(left(left, limit)).as(message).isEqualTo(left);
      List<String> printed = printed(left);
      String all = left + String.join("\n", printed);
      assertThat(many.secret()).as(message).noneMatch(all::contains);
      for (MarkedCase other :
          List.of(
              new MarkedCase(seed, seed * 31 + 2, 0.5, limit),
              new MarkedCase(seed, seed * 31 + 3, 0, limit))) {
        Case same = left(read(other), limit);
        assertThat(same.toString()).as(message).isEqualTo(left.toString());
        assertThat(printed(same)).as(message).isEqualTo(printed);
      }
    }
  }

  @Test
  void withoutRedactionWhatIsAboveIsPrinted() throws IOException {
    MarkedCase many = new MarkedCase(1, 1, 0.5, Level.GREEN);
    assertThat(printed(read(many)))
        .allSatisfy(bytes -> assertThat(many.secret()).anyMatch(bytes::contains));
  }

  @Test
  void theMarkedCaseSingsOfNoCanaryAndIsTheSameWithAnyOther() throws IOException {
    String text = Files.readString(Sample.FILES.resolve("marked.yaml"));
    Case whole = read("Canary.yaml", text);
    assertThat(whole.toString().split("Canary", -1)).hasSizeGreaterThan(40);
    Case left = left(whole, Level.GREEN);
    List<String> printed = printed(left);
    assertThat(left + String.join("\n", printed)).doesNotContainIgnoringCase("canary");
    assertThat(printed).allMatch(bytes -> bytes.contains("The harbour goes dark"));
    Case other = left(read("Sparrow.yaml", "\n" + text.replace("Canary", "Sparrow")), Level.GREEN);
    assertThat(printed(other)).isEqualTo(printed);
    assertThat(((Redaction.Redacted) Redaction.of(whole, Level.GREEN)).leftOut())
        .isEqualTo(new LeftOut(3, 4, 1, 1, 3, 7));
  }

  private static Case left(Case whole, Level limit) {
    return switch (Redaction.of(whole, limit)) {
      case Redaction.Redacted redacted -> redacted.left();
      case Redaction.Refused refused -> throw new AssertionError(refused.faults());
    };
  }

  private Case read(MarkedCase random) throws IOException {
    String name = random.secret().isEmpty() ? "open" : random.secret().getFirst();
    return read(name + ".yaml", random.yaml());
  }

  private Case read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    CaseReading reading = CaseReader.read(file, SMALL.law(), SMALL.forms().forms().keySet());
    return reading.found().orElseThrow(() -> new AssertionError(reading.diagnostics()));
  }

  private static List<String> printed(Case subject) {
    Assessment assessment = SMALL.assess(subject);
    ReportOptions options =
        new ReportOptions(
            List.of(),
            Optional.of("xa"),
            Optional.of("xb"),
            Optional.empty(),
            false,
            Receipt.of(assessment, "engine"));
    Report report = AssessmentReport.of(assessment, options, SMALL.forms());
    return List.of(
        TextPrinter.print(report),
        MarkdownPrinter.print(report),
        HtmlPrinter.print(report),
        JsonPrinter.print(assessment, options));
  }
}
