// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cases.CaseReading;
import org.opinio.cases.Situations;
import org.opinio.compile.CompiledLaw;
import org.opinio.decide.Decider;
import org.opinio.decide.Limits;
import org.opinio.decide.NextFact;
import org.opinio.diagnostic.Diagnostic;

/** Cases as users write them, under the law of this repository. */
class AssessmentTest {

  private static final String HEAD =
      "title: T\nsources: []\nstates: {A: State A, B: State B, H: State H}\ngroups: {g: Group}\n";

  private final CompiledLaw law = RealLaw.compiled();
  private @TempDir Path folder;

  private Assessment assess(String yaml, Settings settings) {
    return assess(HEAD, yaml, settings);
  }

  private Assessment assessWith(String states, String yaml) {
    return assess("title: T\nsources: []\n" + states, yaml, Settings.DEFAULT);
  }

  private Assessment assess(String head, String yaml, Settings settings) {
    try {
      Path file = Files.writeString(folder.resolve("case.yaml"), head + yaml);
      CaseReading reading = CaseReader.read(file, law.law(), Set.of());
      assertThat(reading.diagnostics().stream().filter(Diagnostic::isError).toList()).isEmpty();
      Case subject = reading.found().orElseThrow();
      return new Assessor(law, settings).assess(subject, Situations.of(subject, law.law()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, SituationAssessment> situations(String yaml) {
    return assess(yaml, Settings.DEFAULT).situations().stream()
        .collect(Collectors.toMap(s -> s.situation().id(), s -> s));
  }

  private static SituationAssessment only(Assessment assessment) {
    assertThat(assessment.situations()).hasSize(1);
    return assessment.situations().getFirst();
  }

  private Verdict on(SituationAssessment situation, String rule, String... reading) {
    Map<String, Stand> stands = new TreeMap<>();
    for (int i = 0; i < reading.length; i += 2) {
      stands.put(
          reading[i],
          new Stand(
              reading[i], Stand.Basis.SAID, List.of(reading[i + 1]), false, List.of(), false));
    }
    return situation.verdict(law.rule(rule).node(), stands);
  }

  private static List<Cause> causes(SituationAssessment situation, String rule, String holder) {
    return List.copyOf(situation.findings().get(rule).of(holder).causes());
  }

  @Test
  void aDisputedFactIsComputedAsUnknownAndNamedAsDisputed() {
    SituationAssessment s =
        only(
            assess(
                """
                operations:
                  o:
                    acting: A
                    target: B
                    facts:
                      link:
                        organ: {value: disputed, claims: {B: yes, A: no}}
                """,
                Settings.DEFAULT));
    assertThat(s.findings().get("RES-1").across().kind()).isEqualTo(Across.Kind.OPEN);
    assertThat(causes(s, "RES-1", "fr"))
        .contains(new Cause(Cause.Kind.DISPUTED_FACT, "link.organ"));
    assertThat(causes(s, "RES-1", "fr"))
        .contains(new Cause(Cause.Kind.UNKNOWN_FACT, "link.instructed"));
  }

  @Test
  void aFactProvedToALowerStandardThanAskedForCountsAsUnknown() {
    String yaml =
        """
        operations:
          o:
            acting: A
            target: B
            facts:
              link:
                organ: {value: yes, proved: preponderance}
        """;
    Settings strict =
        new Settings(Optional.empty(), Silence.OPEN, Optional.of("clear-and-convincing"));
    assertThat(on(only(assess(yaml, Settings.DEFAULT)), "RES-1")).isEqualTo(Verdict.ESTABLISHED);
    SituationAssessment s = only(assess(yaml, strict));
    assertThat(on(s, "RES-1")).isEqualTo(Verdict.OPEN);
    assertThat(causes(s, "RES-1", "fr"))
        .contains(new Cause(Cause.Kind.BELOW_STANDARD, "link.organ"));
  }

  @Test
  void aRuleStipulatedForTheActOfAGroupSaysNothingOfAttribution() {
    String byGroup = "operations:\n  o: {acting: A, target: B, by: g, stipulated: {SOV-1: yes}}\n";
    SituationAssessment s = only(assess(byGroup, Settings.DEFAULT));
    assertThat(on(s, "SOV-1.conduct")).isEqualTo(Verdict.ESTABLISHED);
    assertThat(on(s, "SOV-1")).isEqualTo(Verdict.OPEN);
    String byState = "operations:\n  o: {acting: A, target: B, stipulated: {SOV-1: yes}}\n";
    assertThat(on(only(assess(byState, Settings.DEFAULT)), "SOV-1")).isEqualTo(Verdict.ESTABLISHED);
  }

  private static final String MEASURE =
      """
          facts:
            resp: {taker-is-injured: yes, aimed-at-R: yes, breaches-obligation-owed-to-R: yes, purpose-induce-compliance: yes, can-be-ended: yes, called-on-R: yes, notified-and-offered-negotiation: yes, uses-force: no, affects-core-right: no, affects-humanitarian-bar-or-peremptory-norm: no, affects-diplomatic-inviolability-or-settlement-duty: no, R-has-complied: no, before-binding-tribunal: no, commensurate: {value: yes, assessor: X, reasons: Y}, reversible-as-far-as-possible: {value: yes, assessor: X, reasons: Y}, affects-other-fundamental-right: {value: no, assessor: X, reasons: Y}}
      """;

  private static String answered(String ground) {
    return """
    operations:
      first: {acting: A, target: B, facts: {op: {continuing: yes}}, stipulated: {RES-1: yes, SOV-2: yes}}
      second:
        acting: B
        target: A
        facts:
          link: {organ: yes}
          target: {in-T-territory: yes}
          effect: {physical-damage: yes, layer: [physical]}
    responses:
      answer:
        taker: B
        against: A
        to: first
        by: second
        ground: %s
    """
            .formatted(ground)
        + MEASURE;
  }

  @Test
  void aResponseThatNamesItsGroundStandsOnThatOneAlone() {
    assertThat(on(situations(answered("SOV-2")).get("answer"), "CM-1"))
        .isEqualTo(Verdict.ESTABLISHED);
    SituationAssessment other = situations(answered("INT-1")).get("answer");
    assertThat(
            on(
                other,
                "CM-1",
                "countermeasures.anticipatory",
                "not-permitted",
                "countermeasures.mistake",
                "own-risk"))
        .isEqualTo(Verdict.NOT_ESTABLISHED);
  }

  @Test
  void anOperationThatCarriesOutALawfulCountermeasureIsExcused() {
    SituationAssessment second = situations(answered("SOV-2")).get("second");
    assertThat(on(second, "SOV-1", "sovereignty.status", "rule")).isEqualTo(Verdict.ESTABLISHED);
    assertThat(
            on(
                second,
                "GEN-1",
                "sovereignty.status",
                "rule",
                "countermeasures.available",
                "doubted"))
        .isEqualTo(Verdict.ESTABLISHED);
    SituationAssessment permitted =
        situations(answered("SOV-2") + "stipulated: {SOV-5: no, JUR-2: no}\n").get("second");
    assertThat(on(permitted, "RES-6")).isEqualTo(Verdict.OPEN);
    SituationAssessment shown =
        situations(
                answered("SOV-2")
                    .replace(
                        "link: {organ: yes}",
                        "link: {organ: yes}\n      breach: {peremptory-norm: no}"))
            .get("second");
    assertThat(on(shown, "RES-6")).isEqualTo(Verdict.ESTABLISHED);
    assertThat(on(shown, "GEN-1", "sovereignty.status", "rule")).isEqualTo(Verdict.NOT_ESTABLISHED);
  }

  @Test
  void aHostAnswersForItsOwnOmissionAndForNothingElse() {
    SituationAssessment host =
        situations(
                """
                operations:
                  o:
                    acting: A
                    target: B
                    host: H
                    facts:
                      link: {organ: yes}
                      target: {in-T-territory: yes}
                      effect: {physical-damage: yes, layer: [physical], serious-adverse: {value: yes, assessor: X, reasons: Y}}
                      host: {activity-from-or-through: yes, transit-only: no, knew: yes, feasible-measures-existed: {value: yes, assessor: X, reasons: Y}, took-them: no}
                      excuse: {distress: yes}
                      breach: {peremptory-norm: no}
                """)
            .get("o/H-as-host");
    assertThat(on(host, "SOV-1")).isEqualTo(Verdict.NOT_ESTABLISHED);
    assertThat(on(host, "DD-1", "due-diligence.status", "binding", "sovereignty.status", "rule"))
        .isEqualTo(Verdict.ESTABLISHED);
    assertThat(on(host, "GEN-1", "due-diligence.status", "binding", "sovereignty.status", "rule"))
        .isEqualTo(Verdict.ESTABLISHED);
    assertThat(host.facts().get("excuse.distress").status()).isEqualTo(FactState.Status.UNKNOWN);
  }

  @Test
  void aSeriesIsJudgedAsOneActOnlyWhereItsPartsMayBeAddedUp() {
    SituationAssessment whole =
        situations(
                """
                operations:
                  one: &one {acting: A, target: B, facts: {link: {organ: yes}, target: {in-T-territory: yes}, effect: {physical-damage: yes, layer: [physical]}}}
                  two: {acting: A, target: B, facts: {link: {organ: yes}, target: {in-T-territory: yes}, effect: {physical-damage: yes, layer: [physical]}}}
                campaigns:
                  whole: {operations: [one, two], facts: {op: {series-same-actor-same-target: yes}, breach: {rule-framed-in-aggregate: no}}}
                """
                    .replace("&one ", ""))
            .get("whole");
    assertThat(
            on(
                whole,
                "SOV-1",
                "sovereignty.status",
                "rule",
                "composite.aggregation",
                "aggregate-counts"))
        .isEqualTo(Verdict.ESTABLISHED);
    assertThat(
            on(
                whole,
                "SOV-1",
                "sovereignty.status",
                "rule",
                "composite.aggregation",
                "each-act-alone"))
        .isEqualTo(Verdict.NOT_ESTABLISHED);
    assertThat(whole.findings().get("SOV-1").across().turnsOn()).contains("composite.aggregation");
  }

  private static final String DAMAGE =
      """
      operations:
        o:
          acting: A
          target: B
          facts:
            link: {organ: yes}
            target: {in-T-territory: yes}
            effect: {physical-damage: yes, layer: [physical]}
      """;

  @Test
  void aSilentStateIsNeverCountedAsRejecting() {
    SituationAssessment s = only(assess(DAMAGE, Settings.DEFAULT));
    assertThat(s.holders().get("es").stands().get("sovereignty.status").basis())
        .isEqualTo(Stand.Basis.SILENT);
    assertThat(s.findings().get("SOV-1").of("es").verdict()).isEqualTo(Verdict.OPEN);
    assertThat(causes(s, "SOV-1", "es"))
        .containsExactly(new Cause(Cause.Kind.SILENT, "sovereignty.status"));
  }

  @Test
  void thePrevailingViewIsTakenForASilentStateOnlyWhenOneLineIsAskedForAndIsLabelled() {
    Settings oneLine = new Settings(Optional.empty(), Silence.PREVAILING, Optional.empty());
    SituationAssessment s = only(assess(DAMAGE, oneLine));
    assertThat(s.holders().get("es").stands().get("sovereignty.status").basis())
        .isEqualTo(Stand.Basis.PREVAILING_VIEW);
    assertThat(s.findings().get("SOV-1").of("es").verdict()).isEqualTo(Verdict.ESTABLISHED);
    assertThat(s.holders().get("es").stands().get("sovereignty.threshold").basis())
        .isEqualTo(Stand.Basis.SILENT);
  }

  @Test
  void viewsOfLaterDocumentsAreLeftOutWhenTheLawIsReadAsOfADay() {
    Settings early =
        new Settings(Optional.of(LocalDate.of(2017, 6, 1)), Silence.OPEN, Optional.empty());
    SituationAssessment s = only(assess(DAMAGE, early));
    assertThat(s.holders().get("fr").stands().get("sovereignty.status").basis())
        .isEqualTo(Stand.Basis.SILENT);
    assertThat(
            only(assess(DAMAGE, Settings.DEFAULT))
                .holders()
                .get("fr")
                .stands()
                .get("sovereignty.status")
                .isOwn())
        .isTrue();
  }

  @Test
  void aHolderThatReservesIsOpenByItsOwnChoiceAndSaidToBe() {
    SituationAssessment s = only(assess(DAMAGE, Settings.DEFAULT));
    List<String> reserving =
        s.holders().values().stream()
            .filter(p -> p.stands().get("sovereignty.status").basis() == Stand.Basis.RESERVES)
            .map(Perspective::holder)
            .toList();
    assertThat(reserving).isNotEmpty();
    for (String holder : reserving) {
      assertThat(causes(s, "SOV-1", holder))
          .contains(new Cause(Cause.Kind.RESERVES, "sovereignty.status"));
    }
  }

  @Test
  void anExceptionThatIsStillOpenWouldDefeatWhatIsEstablished() {
    SituationAssessment s = only(assess(DAMAGE, Settings.DEFAULT));
    HolderFinding finding = s.findings().get("SOV-1").of("nl");
    assertThat(finding.verdict()).isEqualTo(Verdict.ESTABLISHED);
    assertThat(finding.defeasible()).isTrue();
    SituationAssessment refused =
        only(assess(DAMAGE + "stipulated: {SOV-5: no}\n", Settings.DEFAULT));
    assertThat(refused.findings().get("SOV-1").of("nl").defeasible()).isFalse();
  }

  @Test
  void aCountermeasureFallsWithTheWrongItAnswersSoItsExceptionsCanDefeatIt() {
    SituationAssessment answer = situations(answered("SOV-2")).get("answer");
    assertThat(answer.findings().get("CM-1").of("nl").defeasible()).isTrue();
    SituationAssessment settled =
        situations(answered("SOV-2").replace("RES-1: yes,", "RES-1: yes, RES-6: no,"))
            .get("answer");
    assertThat(settled.findings().get("CM-1").of("nl").defeasible()).isFalse();
  }

  @Test
  void aHolderThatRulesOutOneReadingOnlyIsNotCalledSilent() {
    SituationAssessment s =
        only(assess(DAMAGE.replace("physical-damage: yes, ", ""), Settings.DEFAULT));
    for (Perspective perspective : s.holders().values()) {
      for (Cause cause : s.findings().get("SOV-1").of(perspective.holder()).causes()) {
        boolean spoke =
            perspective.stands().containsKey(cause.id())
                && perspective.stands().get(cause.id()).isOwn();
        assertThat(cause.kind() == Cause.Kind.SILENT && spoke).isFalse();
      }
    }
  }

  @Test
  void threeColumnsSayWhatEachSideReadsAndWhatIsCommon() {
    Assessment assessed = assess(DAMAGE, Settings.DEFAULT);
    Finding finding = only(assessed).findings().get("SOV-1");
    Columns columns = Columns.of(finding, "gb", "nl");
    assertThat(columns.advised().verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
    assertThat(columns.opposing().verdict()).isEqualTo(Verdict.ESTABLISHED);
    assertThat(columns.common()).isEqualTo(Columns.Common.PARTED);
    assertThat(
            columns.advisedWouldRelyOnWhatItDenies(assessed.stands().get("gb"), finding.across()))
        .isTrue();
    Columns reversed = Columns.of(finding, "nl", "gb");
    assertThat(
            reversed.advisedWouldRelyOnWhatItDenies(assessed.stands().get("nl"), finding.across()))
        .isFalse();
    assertThat(Columns.of(finding, "es", "nl").common()).isEqualTo(Columns.Common.OPEN);
  }

  @Test
  void aPartyThatReliesOnAReadingItHasDeniedIsTold() {
    String relied =
        "relied-on:\n  - {state: %s, question: sovereignty.status, option: principle, source: a note}\n";
    String parties = DAMAGE.replace("acting: A", "acting: NL").replace("target: B", "target: ES");
    Assessment denied =
        assessWith("states: {NL: Netherlands, ES: Spain}\n", parties + relied.formatted("NL"));
    assertThat(DeniedReliance.in(denied)).hasSize(1);
    assertThat(DeniedReliance.in(denied).getFirst().views()).isNotEmpty();
    Assessment silent =
        assessWith("states: {NL: Netherlands, ES: Spain}\n", parties + relied.formatted("ES"));
    assertThat(DeniedReliance.in(silent)).isEmpty();
  }

  @Test
  void aReaderSeesTheRulesOnWhichTheCaseBearsAndTheNamesOfTheOthers() {
    Assessment assessed = assess(DAMAGE, Settings.DEFAULT);
    Relevance relevance = Relevance.of(assessed, only(assessed));
    List<String> matter = relevance.thatMatter().stream().map(f -> f.rule().id()).toList();
    List<String> others = relevance.untouched().stream().map(f -> f.rule().id()).toList();
    assertThat(matter).contains("SOV-1", "GEN-1", "RES-1").doesNotContain("INT-2", "CM-1", "DD-1");
    assertThat(others).contains("INT-2", "CM-1", "DD-1").doesNotContainAnyElementsOf(matter);
  }

  @Test
  void anotherObligationThatIsOneWayAmongOthersIsNotDraggedIn() {
    Assessment assessed =
        assess(DAMAGE.replace("target: {", "target: {medical: yes, "), Settings.DEFAULT);
    List<String> matter =
        Relevance.of(assessed, only(assessed)).thatMatter().stream()
            .map(f -> f.rule().id())
            .toList();
    assertThat(matter).contains("PRO-1", "RES-2").doesNotContain("HR-6", "INT-1");
  }

  @Test
  void aRuleThatIsMetOnSomeReadingIsNeverSaidToBeUntouched() {
    Relevance relevance =
        relevance(
            "severe-non-physical: {value: yes, assessor: X, reasons: The economy stood still}");
    assertThat(relevance.thatMatter().stream().map(f -> f.rule().id())).contains("UOF-3");
    assertThat(relevance.untouched().stream().map(f -> f.rule().id())).doesNotContain("UOF-3");
  }

  @Test
  void anOpenExceptionIsToldAlsoWhereARuleIsMetOnSomeReadingsOnly() {
    String consent = "consent: {given-by-competent-organ: no}\n      target: {";
    assertThat(across(DAMAGE, "SOV-1").defeasible()).isTrue();
    assertThat(across(DAMAGE.replace("target: {", consent), "SOV-1").defeasible()).isFalse();
  }

  private Across across(String operations, String rule) {
    return only(assess(operations, Settings.DEFAULT)).findings().get(rule).across();
  }

  @Test
  void whatMustStillBeShownDoesNotEndTheMatterOnAnyReading() {
    Relevance relevance =
        relevance("kinetic-equivalent: {value: yes, assessor: X, reasons: Things were destroyed}");
    Across defence =
        relevance.findings().stream()
            .filter(f -> f.rule().id().equals("UOF-4"))
            .findFirst()
            .orElseThrow()
            .across();
    assertThat(defence.kind()).isEqualTo(Across.Kind.OPEN);
    assertThat(defence.awaitsShowing()).isTrue();
    assertThat(defence.offReadings()).isEmpty();
  }

  private Relevance relevance(String effect) {
    Assessment assessed =
        assess(DAMAGE.replace("effect: {", "effect: {" + effect + ", "), Settings.DEFAULT);
    return Relevance.of(assessed, only(assessed));
  }

  @Test
  void theNextFactIsTheOneThatSettlesMost() {
    SituationAssessment s =
        only(
            assess(
                DAMAGE.replace("link: {organ: yes}", "link: {tolerated: yes}"), Settings.DEFAULT));
    List<NextFact> next =
        new Decider(RealLaw.compiled(), Limits.DEFAULT).next(s, List.of(s.findings().get("SOV-1")));
    assertThat(next).isNotEmpty().isSortedAccordingTo(NextFact.MOST_DECISIVE_FIRST);
    assertThat(next.getFirst().settles()).isTrue();
    assertThat(next.getFirst().fact()).startsWith("link.");
  }

  @Test
  void twoAssessmentsOfOneCaseAreEqual() {
    assertThat(only(assess(DAMAGE, Settings.DEFAULT)).findings())
        .isEqualTo(only(assess(DAMAGE, Settings.DEFAULT)).findings());
  }
}
