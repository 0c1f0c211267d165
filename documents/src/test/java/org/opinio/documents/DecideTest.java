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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opinio.assess.Assessment;
import org.opinio.assess.Perspective;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;
import org.opinio.decide.Decider;
import org.opinio.decide.Decision;
import org.opinio.decide.Decisions;
import org.opinio.decide.Limits;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.JsonDecide;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.print.TextPrinter;
import org.opinio.documents.report.Report;

/** What decides a case, in words and as JSON. */
class DecideTest {

  private static final Sample SMALL = Sample.small();

  @Test
  void aSmallCaseIsDecidedByTheFactsThatOneFindsByHand() {
    Decisions decisions = decide(SMALL.assess(SMALL.theCase()), Limits.DEFAULT);
    String text = TextPrinter.print(report(decisions));
    assertThat(flat(text))
        .contains(
            flat(
                "5 Arcadia: open. Settled as established if it is found that:"
                    + " - The operation: ‘Part of the State’ holds, which is disputed."
                    + " Settled as not established if it is found that:"
                    + " - The operation: ‘Part of the State’ does not hold, which is disputed."
                    + " - The operation: ‘Consented’ holds."))
        .contains(
            "Becomes open if this is no longer known:"
                + " - The operation: ‘Entered without authority’."
                + " - The operation: ‘Part of the State’. 11 Borduria")
        .contains("- The operation: ‘Place’ does not include ‘Mountains’.")
        .contains("Becomes not established if, unlike what is known: - ");
  }

  @Test
  void whatIsPrintedAsJsonFollowsItsSchema() throws IOException {
    Decisions small = decide(SMALL.assess(SMALL.theCase()), new Limits(2, 1000));
    String json = JsonDecide.print(small, Sample.receipt());
    assertThat(faults(json)).isEmpty();
    assertThat(json).contains("\"by\" : \"withdrawn\"", "\"verdict\" : \"established\"");
    assertThat(faults(json.replace("\"withdrawn\"", "\"forgotten\""))).isNotEmpty();
    Sample real = Sample.real();
    Assessment stuxnet = real.assess(real.read(Sample.ROOT.resolve("cases/stuxnet-2010.yaml")));
    assertThat(faults(JsonDecide.print(decide(stuxnet, Limits.DEFAULT), Sample.receipt())))
        .isEmpty();
  }

  @Test
  void aRuleThatIsTooLargeIsSaidToBe() {
    Decisions decisions = decide(SMALL.assess(SMALL.theCase()), new Limits(3, 1));
    assertThat(decisions.all().getFirst().tooLarge()).isNotEmpty();
    assertThat(flat(TextPrinter.print(report(decisions)))).contains("too large to be searched");
  }

  @Test
  void everyFormatSaysTheSame() {
    Report report = report(decide(SMALL.assess(SMALL.theCase()), Limits.DEFAULT));
    String words = "is found that";
    assertThat(TextPrinter.print(report)).contains(words);
    assertThat(MarkdownPrinter.print(report)).contains(words);
    assertThat(HtmlPrinter.print(report)).contains(words);
    assertThat(TextPrinter.print(report)).contains("Receipt");
  }

  private static Decisions decide(Assessment assessment, Limits limits) {
    Decider decider = new Decider(assessment.law(), limits);
    List<Decision> all = new ArrayList<>();
    for (SituationAssessment situation : assessment.situations()) {
      List<Perspective> shown = new ArrayList<>(List.of(situation.across()));
      shown.addAll(situation.holders().values());
      all.add(decider.of(situation, Relevance.of(assessment, situation).thatMatter(), shown));
    }
    return new Decisions(assessment, limits, all);
  }

  private static Report report(Decisions decisions) {
    ReportOptions options =
        new ReportOptions(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Sample.receipt());
    return DecideReport.of(decisions, options, SMALL.forms());
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static List<?> faults(String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Sample.ROOT.resolve("docs/schema/decide.schema.json")));
    return schema.validate(json, InputFormat.JSON);
  }
}
