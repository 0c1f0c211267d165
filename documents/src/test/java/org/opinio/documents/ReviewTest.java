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
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.assess.Across;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.Situations;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.JsonReview;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.print.TextPrinter;
import org.opinio.documents.report.Report;
import org.opinio.review.Change;
import org.opinio.review.Colour;
import org.opinio.review.Review;
import org.opinio.review.Reviewer;
import org.opinio.review.Reviews;
import org.opinio.review.Setting;

/** Plans under the law of the repository come out as the page on the review says. */
class ReviewTest {

  private static final Path PLANS = Path.of("src/test/resources/review/plans.yaml");

  private static Sample real;
  private static CompiledLaw law;
  private static Reviews plans;
  private static Reviews four;

  @TempDir private Path folder;

  @BeforeAll
  static void review() {
    real = Sample.real();
    law = LawCompiler.compile(real.law());
    Case subject = real.read(PLANS);
    TreeSet<String> ids = new TreeSet<>(subject.operations().keySet());
    ids.remove("past");
    plans = review(subject, List.copyOf(ids));
    Case desk = real.read(Sample.ROOT.resolve("cases/planned/four-plans.yaml"));
    four = review(desk, List.copyOf(desk.operations().keySet()));
  }

  private static Reviews review(Case subject, List<String> operations) {
    return new Reviewer(law, Settings.DEFAULT, ReviewLaw.RULES, ReviewLaw::isOfPlan)
        .review(subject, Situations.of(subject, real.law()), operations);
  }

  private Review plan(String facts) throws IOException {
    Path file = folder.resolve("plan.yaml");
    Files.writeString(
        file,
        "title: A plan\nstates: {A: State A, B: State B}\noperations:\n  plan:\n    acting: A\n    target: B\n"
            + facts);
    return review(real.read(file), List.of("plan")).all().getFirst();
  }

  @Test
  void eachPlanComesOutUnderItsHead() {
    for (Review review : plans.all()) {
      String id = review.operation().situation().unit();
      String[] expected = id.split("\\.");
      assertThat(review.colour().name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .as(id)
          .isEqualTo(expected[0]);
      Across head = review.operation().findings().get("EXA-1." + expected[1]).across();
      assertThat(head.kind())
          .as(id)
          .isEqualTo(
              review.colour() == Colour.AMBER
                  ? Across.Kind.ON_SOME_READINGS
                  : Across.Kind.ON_EVERY_READING);
    }
  }

  @Test
  void thePlansHaveEveryHead() {
    TreeSet<String> named = new TreeSet<>();
    plans
        .all()
        .forEach(r -> named.add("EXA-1." + r.operation().situation().unit().split("\\.")[1]));
    assertThat(named).containsAll(ReviewLaw.heads(real.law(), ReviewLaw.RULES));
    assertThat(named).contains(ReviewLaw.RULES.nearRed());
  }

  @Test
  void theFourPlansAreGreenAmberNearRedAndRed() {
    assertThat(four.all().stream().map(Review::colour))
        .containsExactly(Colour.GREEN, Colour.AMBER, Colour.NEAR_RED, Colour.RED);
  }

  @Test
  void anUnknownFactThatCouldMakeItRedIsNamed() throws IOException {
    Review review = plan("    facts: {op: {denied-service: yes}, target: {in-T-territory: yes}}\n");
    assertThat(review.colour()).isEqualTo(Colour.AMBER);
    assertThat(sets(review.redIf().all()))
        .contains(
            "effect.kinetic-equivalent",
            "op.law-enforcement-purpose",
            "diplomatic.A-is-receiving-State+target.diplomatic-premises");
    assertThat(review.redIf().all().stream().map(Change::leadsTo)).containsOnly(Colour.RED);
    assertThat(review.redIf().completeTo()).isPositive();
  }

  @Test
  void aPlanOfWhichNothingIsKnownIsAmber() throws IOException {
    assertThat(plan("").colour()).isEqualTo(Colour.AMBER);
  }

  @Test
  void theAuthorIsTakenAsGivenUnlessTheCaseSaysOtherwise() throws IOException {
    String force = "      effect: {kinetic-equivalent: {value: yes, assessor: X, reasons: Y}}\n";
    assertThat(plan("    facts:\n" + force).colour()).isEqualTo(Colour.RED);
    assertThat(plan("    facts:\n" + force + "      link: {instructed: no}\n").colour())
        .isEqualTo(Colour.AMBER);
    assertThat(plan("    stipulated: {RES-1: no}\n    facts:\n" + force).colour())
        .isEqualTo(Colour.AMBER);
  }

  @Test
  void everyChangeOutOfRedIsOneOfThePlan() {
    for (Reviews reviews : List.of(plans, four)) {
      for (Review review : reviews.all()) {
        for (Change change : review.outOfRed().all()) {
          assertThat(change.leadsTo()).isNotEqualTo(Colour.RED);
          assertThat(change.settings())
              .allSatisfy(s ->
                  assertThat(
                          ReviewLaw.isOfPlan(
                              real.law().facts().get(s.fact()),
                              !s.situation().equals(review.operation().situation().id())))
                      .as(s.fact())
                      .isTrue());
        }
      }
    }
  }

  @Test
  void whatDependsIsNeverCalledPermitted() {
    assertThat(words("amber")).contains("This is not a permission");
    assertThat(words("near-red")).contains("It is not permitted");
    assertThat(words("red")).contains("Red: unlawful on every reading");
    assertThat(words("green")).contains("Green: lawful on every reading");
  }

  private static String words(String colour) {
    Review review =
        plans.all().stream()
            .filter(r -> r.operation().situation().unit().startsWith(colour + "."))
            .findFirst()
            .orElseThrow();
    Reviews one = new Reviews(plans.assessment(), plans.rules(), List.of(review));
    return TextPrinter.print(report(one));
  }

  @Test
  void theNarrowestReadingsAreShownForHarmToHealthCare() {
    assertThat(words("near-red"))
        .contains("Only on these readings would no wrongful act be committed");
  }

  @Test
  void theReportNamesQuestionsRecordAndWaysOut() {
    String text = TextPrinter.print(report(four));
    assertThat(text)
        .contains(
            "Reading of State A",
            "Reading of State B",
            "Third States affected",
            "What must be recorded",
            "Disagreement recorded",
            "What would lead out of red",
            "Red if",
            "Taken as given: the act would be that of State A (RES-1)");
    assertThat(MarkdownPrinter.print(report(four))).contains("Red: unlawful on every reading");
    assertThat(HtmlPrinter.print(report(four))).contains("Red: unlawful on every reading");
  }

  @Test
  void theJsonFollowsItsSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Sample.ROOT.resolve("docs/schema/review.schema.json")));
    for (Reviews reviews : List.of(plans, four)) {
      String json = JsonReview.print(reviews, Sample.receipt());
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
      assertThat(JsonReview.print(reviews, Sample.receipt())).isEqualTo(json);
    }
    assertThat(schema.validate("{\"format\": \"opinio-review/1\"}", InputFormat.JSON)).isNotEmpty();
  }

  private static Report report(Reviews reviews) {
    ReportOptions options =
        new ReportOptions(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Sample.receipt());
    return ReviewReport.of(reviews, options, real.forms());
  }

  private static List<String> sets(List<Change> changes) {
    return changes.stream()
        .map(c -> String.join("+", c.settings().stream().map(Setting::fact).sorted().toList()))
        .toList();
  }
}
