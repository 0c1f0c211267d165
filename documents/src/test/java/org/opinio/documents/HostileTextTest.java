// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opinio.assess.Assessment;
import org.opinio.cases.Case;
import org.opinio.cases.Operation;
import org.opinio.cases.StatedFact;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.JsonPrinter;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.print.TextPrinter;
import org.opinio.documents.report.Report;
import org.w3c.dom.Document;

/** What a case says can be anything; a document stays a document. */
public class HostileTextTest {

  public static final String HOSTILE =
      "</td><script>alert('1')</script> | `a` *b* [c](javascript:d) ![e](f) ]]> &amp; &#0; \u0000\u0007\u001b[31m"
          + "\u0085\u009b31m \u202Ereversed\u202C \u2066x\u2069 שלום \uD800 \uFFFF \uFEFF\u2028# h\n- zz\n\n1. j"
          + " [^1] <!-- $k$ @l ";

  private static final Sample SMALL = Sample.small();

  @Test
  void hostileWordsStayWordsInEveryFormat() throws Exception {
    Report report = report(HOSTILE);
    Document html = DocumentTest.parse(HtmlPrinter.print(report));
    assertThat(DocumentTest.elements(html, "script")).isEmpty();
    assertThat(html.getDocumentElement().getTextContent()).contains("<script>alert('1')</script>");
    for (String printed :
        List.of(
            HtmlPrinter.print(report), MarkdownPrinter.print(report), TextPrinter.print(report))) {
      assertThat(printed.codePoints().filter(HostileTextTest::isDangerous).boxed().toList())
          .isEmpty();
      assertThat(printed).contains("\u2068").contains("\u2069");
    }
    assertThat(MarkdownPrinter.print(report))
        .doesNotContain("<script", "[c](javascript", "\n# h", "\n- zz");
  }

  @Test
  void aVeryLongFactIsPrintedWholeOnceAndInLinesOfTheWidth() {
    Report report = report("x".repeat(100_000));
    String text = TextPrinter.print(report);
    assertThat(text.lines()).allMatch(line -> line.length() <= TextPrinter.WIDTH);
    assertThat(text.chars().filter(c -> c == 'x').count()).isBetween(300_000L, 350_000L);
    assertThat(HtmlPrinter.print(report).length()).isLessThan(500_000);
  }

  @Test
  void jsonIsAsciiAndKeepsWhatWasSaid() {
    Case subject = hostile(HOSTILE);
    Assessment assessment = SMALL.assess(subject);
    String json = JsonPrinter.print(assessment, Sample.options(assessment));
    assertThat(json.chars()).allMatch(c -> c == '\n' || c >= 0x20 && c < 0x7F);
    assertThat(json).contains("\\u202E");
  }

  private static boolean isDangerous(int c) {
    return c < 0x20 && c != '\n'
        || c >= 0x7F && c < 0xA0
        || c >= 0x202A && c <= 0x202E
        || c == 0x2066
        || c == 0x2067
        || c >= 0xD800 && c <= 0xDFFF
        || c == 0xFFFF
        || c == 0xFEFF
        || c == 0x2028;
  }

  private static Report report(String words) {
    Assessment assessment = SMALL.assess(hostile(words));
    return AssessmentReport.of(assessment, Sample.options(assessment), SMALL.forms());
  }

  /** The small case, with these words wherever a case has words of its own. */
  public static Case hostile(String words) {
    Case plain = SMALL.theCase();
    Map<String, Operation> operations = new TreeMap<>();
    plain.operations().forEach((id, operation) -> operations.put(id, hostile(operation, words)));
    return new Case(
        plain.file(),
        words,
        words,
        plain.sources(),
        plain.date(),
        plain.states(),
        plain.organisations(),
        plain.groups(),
        plain.persons(),
        operations,
        plain.campaigns(),
        plain.responses(),
        plain.evidence(),
        plain.stipulated(),
        plain.assumed(),
        plain.expected(),
        plain.notExpressible(),
        plain.reliances(),
        plain.notes(),
        plain.markings(),
        plain.digest());
  }

  private static Operation hostile(Operation operation, String words) {
    Map<String, StatedFact> facts = new TreeMap<>();
    operation
        .facts()
        .forEach((id, fact) ->
            facts.put(
                id,
                id.equals("op.grave")
                    ? new StatedFact(
                        fact.fact(),
                        fact.value(),
                        "",
                        fact.evidence(),
                        fact.assessor(),
                        words,
                        fact.claims(),
                        fact.proved(),
                        fact.probability(),
                        fact.marking(),
                        fact.place())
                    : fact));
    return new Operation(
        operation.id(),
        operation.title(),
        operation.date(),
        operation.acting(),
        operation.target(),
        operation.third(),
        operation.persons(),
        operation.own(),
        operation.hosts(),
        operation.claimants(),
        operation.by(),
        facts,
        operation.stipulated(),
        operation.place());
  }

  @Test
  void aRealCaseIsPrintedInEveryFormat() throws Exception {
    Sample real = Sample.real();
    Path cases = Sample.ROOT.resolve("cases");
    Path file = cases.resolve("estonia-2007.yaml");
    assertThat(Files.exists(file)).isTrue();
    Assessment assessment = real.assess(real.read(file));
    Report report =
        AssessmentReport.of(
            assessment,
            new ReportOptions(
                List.of(),
                Optional.of("ee"),
                Optional.of("ru"),
                Optional.empty(),
                false,
                Sample.receipt()),
            real.forms());
    DocumentTest.parse(HtmlPrinter.print(report));
    assertThat(TextPrinter.print(report).lines())
        .allMatch(line -> line.codePointCount(0, line.length()) <= TextPrinter.WIDTH);
  }
}
