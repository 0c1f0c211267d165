// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opinio.page.LawReader;

/** Each command does what it says on the law and the cases of this repository. */
class CommandsTest {

  private static final String CASE = "cases/estonia-2007.yaml";

  @TempDir private Path folder;

  @Test
  void assessPrintsTheSituationsTheRulesAndTheReceipt() {
    assertThat(Run.of("assess", CASE).isFine().out())
        .contains("Estonia", "SOV-1", "receipt", "not checked against the text");
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    assertThat(Run.of("assess", CASE).out()).isEqualTo(Run.of("assess", CASE).out());
  }

  @Test
  void holdersAreNamedByIdCodeOrName() {
    String byId = Run.of("assess", CASE, "--position", "fr,cn").isFine().out();
    assertThat(Run.of("assess", CASE, "--position", "FR", "--position", "china").isFine().out())
        .isEqualTo(byId);
  }

  @Test
  void twoSidesStandInThreeColumns() {
    assertThat(
            Run.of("assess", CASE, "--advised", "EE", "--opposing", "Russian Federation")
                .isFine()
                .out())
        .containsIgnoringCase("common ground");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html", "json"})
  void aFileHoldsWhatTheScreenWouldShow(String format) throws IOException {
    Path file = folder.resolve("out");
    String[] args = {"assess", CASE, "--format", format, "--rule", "sov-1", "--why"};
    String shown = Run.of(args).isFine().out();
    String[] more = {
      "assess", CASE, "--format", format, "--rule", "SOV-1", "--why", "--out", file.toString()
    };
    assertThat(Run.of(more).isFine().out()).isEmpty();
    assertThat(file).hasContent(shown);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void settingsChangeTheReceipt() {
    String plain = receipt();
    assertThat(receipt("--as-of", "2017-06-01")).isNotEqualTo(plain);
    assertThat(receipt("--silent", "prevailing")).isNotEqualTo(plain);
    assertThat(receipt("--standard", "clear-and-convincing")).isNotEqualTo(plain);
  }

  private static String receipt(String... more) {
    String[] args = new String[more.length + 4];
    System.arraycopy(new String[] {"assess", CASE, "--rule", "SOV-1"}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.of(args)
        .isFine()
        .out()
        .lines()
        .filter(l -> l.contains("receipt "))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html", "json"})
  void reviewPrintsAPlanInEveryFormat(String format) {
    String plans = "cases/planned/four-plans.yaml";
    Run run = Run.of("review", plans, "--operation", "turbines", "--format", format).isFine();
    assertThat(run.out())
        .contains(format.equals("json") ? "\"colour\" : \"red\"" : "unlawful on every reading");
    assertThat(Run.of("review", plans, "--operation", "turbines", "--format", format).out())
        .isEqualTo(run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html", "json"})
  void proofPrintsACaseInEveryFormat(String format) {
    String bank = "engine/src/test/resources/proof/bank.yaml";
    Run run = Run.of("proof", bank, "--rule", "RES-1", "--format", format).isFine();
    assertThat(run.out()).contains("0.72", "RES-1").doesNotContain("IHL-3");
    assertThat(Run.of("proof", bank, "--rule", "RES-1", "--format", format).out())
        .isEqualTo(run.out());
  }

  @Test
  void reviewTakesTheOperationThatCarriesOutAResponse() {
    assertThat(Run.of("review", "cases/hack-back.yaml", "--position", "ee").isFine().out())
        .contains("Plan 1 of 1", "which is reviewed with it");
  }

  @Test
  void checkFindsNoErrorInTheLawAndTheCases() {
    assertThat(Run.of("check").isFine().out())
        .contains(
            " facts, ",
            " questions, ",
            " rules, ",
            " holders, ",
            " views, ",
            " sources, ",
            " not yet checked against the text: ",
            " in elements, ",
            " in views, from ")
        .doesNotContain("error ");
  }

  /**
   * The numbers are those of the law for which the page was written; where the law has grown since,
   * they may lag behind it by a third at most, until {@code check --fix} writes them anew.
   */
  @Test
  void theNumberOfUncheckedPinpointsInTheDocumentationIsTrue() throws IOException {
    String page = Files.readString(Run.ROOT.resolve("docs/law-status.md"));
    Matcher counted =
        Pattern.compile("(\\d+) of (\\d+) pinpoints not yet checked against the text: (\\d+) in el")
            .matcher(Run.of("check").isFine().out());
    assertThat(counted.find()).isTrue();
    String digest =
        LawReader.read(Run.ROOT.resolve("law"), Set.of()).law().digest().substring(0, 8);
    int said = number(page, "**not yet checked**");
    int found = Integer.parseInt(counted.group(1));
    if (page.contains("`" + digest + "`")) {
      assertThat(said).isEqualTo(found);
      assertThat(number(page, "in elements of rules"))
          .isEqualTo(Integer.parseInt(counted.group(3)));
    }
    assertThat(Math.abs(said - found))
        .as("docs/law-status.md says %d, there are %d: ./opinio check --fix", said, found)
        .isLessThanOrEqualTo(Math.max(said, found) / 3);
  }

  private static int number(String page, String row) {
    Matcher number = Pattern.compile("\\| " + Pattern.quote(row) + " \\| \\**(\\d+)").matcher(page);
    assertThat(number.find()).as(row).isTrue();
    return Integer.parseInt(number.group(1));
  }

  @Test
  void fixWritesTheNumbersAnewWhereThePageStandsBesideTheLaw() throws IOException {
    Path law = folder.resolve("law");
    write(law.resolve("rules/area.md"), "# Area\n\nWords [@a, p 1?].\n");
    write(law.resolve("sources/a.bib"), "@online{a, title = {A}}\n");
    Path page = folder.resolve("docs/law-status.md");
    Run.of("check", "--law", law.toString(), "--fix").isFine();
    assertThat(page).doesNotExist();
    write(page, "old\n");
    assertThat(Run.of("check", "--law", law.toString(), "--fix").isFine().out())
        .contains("written anew", "1 of 1 pinpoint not yet checked");
    assertThat(page).content().contains("| **not yet checked** | **1** |");
    assertThat(Run.of("check", "--law", law.toString(), "--fix").isFine().out())
        .doesNotContain("written anew");
  }

  @Test
  void checkReportsOnWhatIsNamed() {
    assertThat(Run.of("check", CASE).isFine().out()).doesNotContain("--> law/").contains("1 case.");
  }

  @Test
  void verifyMeetsWhatIsFirm() {
    assertThat(Run.of("verify", CASE).isFine().out()).contains("met", "expectations in 1 case");
  }

  @Test
  void verifyCountsByAreaWithAnAreaForEachPageOfRules() throws IOException {
    String out = Run.of("verify").isFine().out();
    try (var pages = Files.list(Run.ROOT.resolve("law/rules"))) {
      for (Path page : pages.toList()) {
        String title =
            Files.readAllLines(page).stream()
                .filter(l -> l.startsWith("# "))
                .findFirst()
                .orElseThrow()
                .substring(2);
        assertThat(out).containsPattern("\n" + Pattern.quote(title) + " +\\d+ +\\d+ +\\d+\n");
      }
    }
    assertThat(out).contains("assumed facts", " facts assumed beyond a source.\n");
  }

  @Test
  void verifySaysWhatCannotBeExpressedYetAndCountsItApart() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("case.yaml"),
            """
            title: A case
            states: {A: One, B: Other}
            operations:
              act:
                acting: A
                target: B
                facts:
                  op: {denied-service: {value: yes, source: assumed}, remote: {value: yes, source: "@banks2021, 1064"}}
            assumed: [{fact: op.denied-service, reason: It makes the case simple}]
            not-expressible:
              - {conclusion: The officers may be tried, area: Immunity, reason: No page speaks of it, strength: firm, source: "@banks2021, 1064?"}
            """);
    assertThat(Run.of("verify", file.toString()).isFine().out())
        .contains(
            "  not yet  The officers may be tried. (firm: @banks2021, 1064?)",
            "- Immunity: No page speaks of it.",
            "0 expectations in 1 case: 0 met, 0 not met.",
            "1 conclusion that the law pages cannot express yet; 1 fact assumed beyond a source.")
        .containsPattern("\nImmunity +0 +0 +1\n")
        .doesNotContain("Sovereignty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SOV-1", "sov-1.conduct", "sovereignty.status", "sovereignty.status=rule", "effect.layer",
            "effect",
        "fr", "France", "eu", "nicaragua", "@fr-2019", "UOF-1"
      })
  void showShowsWhateverHasAnId(String id) {
    assertThat(Run.of("show", id).isFine().out().lines().count()).isGreaterThan(5);
  }

  @Test
  void showKeepsGroupsAndSilenceApart() {
    assertThat(Run.of("show", "sovereignty.threshold").isFine().out())
        .contains(
            "States\n",
            "Organisations\n",
            "Groups of experts (not States)\n",
            "No view recorded\n");
    assertThat(Run.of("show", "ee").isFine().out())
        .contains("What a group has said is not counted as its own words.", "No view recorded\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html", "json"})
  void aHolderIsShownInEveryFormatWithItsGapsAndWhatItsWordsImply(String format) {
    String out = Run.of("show", "fr", "--format", format).isFine().out();
    assertThat(out)
        .contains("France", "attribution.burden", "cases/hack-back.yaml", "SOV-1", "fr-2019");
    if (!format.equals("json")) {
      assertThat(out)
          .contains("No view recorded", "neither consent nor objection", "Consistency")
          .contains("What its own words would mean for the cases");
    }
  }

  @Test
  void whatIsLeftOutOfTheCasesIsCountedAndCanBeSeen() {
    String some = Run.of("show", "ch").isFine().out();
    String all = Run.of("show", "ch", "--cases").isFine().out();
    assertThat(all).doesNotContain("left out here");
    assertThat(all.length()).isGreaterThanOrEqualTo(some.length());
    int findings = 0;
    for (String line : some.substring(some.indexOf("What its own words would")).split("\n")) {
      findings = line.startsWith("- ") ? findings + 1 : line.startsWith("  ") ? findings : 0;
      assertThat(findings).as(line).isLessThanOrEqualTo(ShowCases.MOST + 1);
    }
  }

  @Test
  void viewsThatContradictEachOtherStandTogetherWithTheirSources() throws IOException {
    Path law = folder.resolve("law");
    write(
        law.resolve("questions/area.md"),
        """
        # Area

        ## Does it bind? `area.status`

        *Contested.* Does it?

        - ### It binds `rule`

          It does.

        - ### It does not `principle`

          It does not.
        """);
    write(
        law.resolve("positions/xr.md"),
        """
        # Ruritania `xr`

        *State.*

        ## Documents

        - `xr-1` Ministry, *Paper*, 4 May 2021.
        - `xr-2` Ministry, *Speech*, 5 June 2022.

        ## Area

        - *Holds* that it [does not bind](#area.status=principle): so it says [@xr-1, p 1].
        - *Holds* that it [binds](#area.status=rule): so it says then [@xr-2, p 2].
        """);
    String out = Run.of("show", "xr", "--law", law.toString()).isFine().out();
    assertThat(out.substring(out.indexOf("Consistency")))
        .contains("These views exclude each other", "principle (4 May 2021)", "rule (5 June 2022)")
        .contains("(Ruritania), Paper (4 May 2021) 1.", "(Ruritania), Speech (5 June 2022) 2.");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html", "json", "csv"})
  void positionsPrintsInEveryFormat(String format) {
    assertThat(
            Run.of("positions", "--format", format, "--question", "sovereignty.status")
                .isFine()
                .out())
        .contains("France", "rule");
  }

  @Test
  void positionsLeavesOutWhatWasSaidLater() {
    String args = "sovereignty.status";
    assertThat(Run.of("positions", "--question", args, "--format", "csv").isFine().out())
        .contains("fr,France,state,rule");
    assertThat(
            Run.of("positions", "--question", args, "--format", "csv", "--as-of", "2018-12-31")
                .isFine()
                .out())
        .contains("fr,France,state,\r\n");
  }

  @Test
  void helpIsGivenWhereItIsAskedForAndWhereItIsNeeded() {
    assertThat(Run.of("--help").isFine().out()).contains("Examples:", "assess", "verify");
    assertThat(Run.of("help", "assess").isFine().out()).contains("--advised", "Examples:");
    assertThat(Run.of("assess", "--help").isFine().out()).contains("--advised", "Examples:");
    assertThat(Run.of("--version").isFine().out()).startsWith("opinio ");
    Run.of().isRefused("Examples:", "opinio assess cases/estonia-2007.yaml");
  }

  @Test
  void timingsGoToStandardError() {
    Run run = Run.of("assess", CASE, "--rule", "SOV-1", "--timings");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("read the law", "assess", "render");
    assertThat(run.out()).isEqualTo(Run.of("assess", CASE, "--rule", "SOV-1").out());
  }

  @Test
  void aDamagedOrUnwritableCacheFailsNothing() throws IOException {
    String expected = Run.of("show", "nicaragua").isFine().out();
    try (var files = Files.walk(Path.of("target", "test-cache"))) {
      for (Path kept : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(kept, "opinio-citations 2 damaged\nx\ty\n");
      }
    }
    assertThat(Run.of("show", "nicaragua").isFine().out()).isEqualTo(expected);
  }

  @Test
  void theLawIsExportedInEachFormatAndWithACase() {
    assertThat(Run.of("export", "--format", "asp", "--case", CASE).isFine().out())
        .contains("rule(\"SOV-1\").", "situation(\"");
    assertThat(Run.of("export", "--format", "LegalRuleML").isFine().out())
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        .contains("<lrml:Alternatives key=\"question.sovereignty.status\">");
    Run.of("export", "--format", "xml").isRefused("`xml`", "legalruleml");
    Run.of("export", "--format", "json", "--case", CASE).isRefused("--case", "--format asp");
    Run.of("export", "--format", "json", "--as-of", "2020-01-01").isRefused("--as-of");
    Run.of("export", "--format", "asp", "--case", CASE, "--out", CASE).isRefused("--out");
  }
}
