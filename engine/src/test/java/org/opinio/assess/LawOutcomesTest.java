// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cases.CaseReading;
import org.opinio.cases.Situations;
import org.opinio.compile.CompiledLaw;
import org.opinio.diagnostic.Diagnostic;

/** What the pages of this repository come to on points of law that were once in doubt. */
class LawOutcomesTest {

  private static final String JUDGED = "{value: yes, assessor: X, reasons: as shown}";

  private final CompiledLaw law = RealLaw.compiled();

  @TempDir private Path folder;

  private Across.Kind result(String rule, String facts) {
    return result(rule, "", facts);
  }

  private Across.Kind result(String rule, String parties, String facts) {
    return situation(parties, facts).findings().get(rule).across().kind();
  }

  private SituationAssessment situation(String parties, String facts) {
    String yaml =
        """
        title: T
        sources: []
        states: {A: Astoria, B: Borduria}
        operations:
          o:
            acting: A
            target: B
        """
            + parties
            + "    facts:\n"
            + facts.indent(6);
    try {
      Path file = Files.writeString(folder.resolve("case.yaml"), yaml);
      CaseReading reading = CaseReader.read(file, law.law(), Set.of());
      assertThat(reading.diagnostics().stream().filter(Diagnostic::isError).toList()).isEmpty();
      Case subject = reading.found().orElseThrow();
      return new Assessor(law, Settings.DEFAULT)
          .assess(subject, Situations.of(subject, law.law())).situations().stream()
              .filter(s -> !parties.contains("host:") || s.situation().allegedHosts())
              .findFirst()
              .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String NO_CONFLICT =
      """
      link: {organ: yes}
      conflict: {armed-force-between-States: no, declared-war: no, occupation: no}
      """;

  @Test
  void economicLossAloneStartsNoArmedConflictOnAnyReading() {
    String loss =
        "effect: {physical-damage: no, injury-or-death: no, loss-of-functionality: no, severe-non-physical: "
            + JUDGED
            + "}\n";
    assertThat(result("IHL-1", NO_CONFLICT + loss)).isEqualTo(Across.Kind.ON_NO_READING);
  }

  @Test
  void graveEconomicLossBesideASmallFailureIsNotGraveDisabling() {
    String loss =
        "effect: {physical-damage: no, injury-or-death: no, loss-of-functionality: yes, severe-non-physical: "
            + JUDGED
            + ", severe-disabling: {value: no, assessor: X, reasons: One booking system failed}}\n";
    assertThat(result("IHL-1", NO_CONFLICT + loss)).isEqualTo(Across.Kind.ON_NO_READING);
  }

  @Test
  void disablingWithGraveEffectsStartsOneOnThatReading() {
    String disabled =
        "effect: {physical-damage: no, injury-or-death: no, severe-disabling: " + JUDGED + "}\n";
    assertThat(result("IHL-1", NO_CONFLICT + disabled)).isEqualTo(Across.Kind.ON_SOME_READINGS);
  }

  private static final String LIFE =
      """
      link: {organ: yes}
      consent: {given-by-competent-organ: no}
      breach: {peremptory-norm: no}
      rights:
        obligation-binds-A: yes
        in-A-territory: yes
        life-or-essential-care-deprived: {value: yes, assessor: X, reasons: as shown}
      """;

  private static final String DEFENDED = "    stipulated: {excuse.self-defence: yes}\n";

  @Test
  void selfDefenceDoesNotExcuseABreachOfARightThatAllowsNoDerogation() {
    assertThat(result("GEN-1", DEFENDED, LIFE + "  allows-no-derogation: yes\n"))
        .isEqualTo(Across.Kind.ON_EVERY_READING);
    assertThat(result("GEN-1", DEFENDED, LIFE)).isEqualTo(Across.Kind.ON_EVERY_READING);
  }

  @Test
  void selfDefenceMayExcuseABreachOfARightThatAllowsDerogation() {
    String privacy =
        LIFE.replace("life-or-essential-care-deprived: " + JUDGED, "privacy-interfered: yes");
    String derogable = privacy + "  allows-no-derogation: no\n";
    assertThat(result("HR-2", DEFENDED, derogable)).isEqualTo(Across.Kind.ON_EVERY_READING);
    assertThat(result("GEN-1", "", derogable)).isEqualTo(Across.Kind.ON_EVERY_READING);
    assertThat(result("GEN-1", DEFENDED, derogable)).isEqualTo(Across.Kind.OPEN);
  }

  private static final String TOLERATED =
      """
      link: {organ: no}
      support: {activities-subversive-terrorist-or-armed: yes, aims-at-overthrow-or-civil-strife: yes}
      host:
        activity-from-or-through: yes
        transit-only: no
        knew: yes
        feasible-measures-existed: {value: yes, assessor: X, reasons: as shown}
        took-them: no
      """;

  @Test
  void aHostThatToleratesArmedActivitiesBreachesTheLawOnEveryReading() {
    String host = "    host: A\n";
    assertThat(result("INT-2.toleration", host, TOLERATED)).isEqualTo(Across.Kind.ON_EVERY_READING);
    assertThat(result("GEN-1", host, TOLERATED)).isEqualTo(Across.Kind.ON_EVERY_READING);
    assertThat(result("UOF-3", host, TOLERATED)).isNotEqualTo(Across.Kind.ON_EVERY_READING);
  }

  @Test
  void notToReachAGroupForWantOfMeansIsNotToTolerateIt() {
    String unable = TOLERATED.replace("{value: yes, assessor: X", "{value: no, assessor: X");
    assertThat(result("INT-2.toleration", "    host: A\n", unable))
        .isEqualTo(Across.Kind.ON_NO_READING);
  }

  @Test
  void whatAGroupThatIsAPartyOwesIsNotCalledAnObligationOfTheState() {
    for (String rule :
        new String[] {"IHL-4", "IHL-5", "IHL-6", "IHL-7", "IHL-8", "IHL-8.objects"}) {
      assertThat(law.law().rules().get(rule).owedBy().words())
          .as(rule)
          .isEqualTo("the party to the conflict");
    }
    assertThat(law.law().rules().get("IHL-8.review").owedBy().words())
        .isEqualTo("the acting State");
  }

  private static final String PEACE =
      """
      link: {organ: yes}
      target: {in-T-territory: yes}
      op: {denied-service: yes, unauthorised-penetration: no}
      effect: {loss-of-functionality: yes, physical-damage: no}
      """;

  @Test
  void whatSupposesAnArmedConflictIsNotSetOutWhereNothingSpeaksForOne() {
    SituationAssessment peace = situation("", PEACE);
    assertThat(matter(peace)).contains("SOV-1").doesNotContain("IHL-1", "IHL-3", "IHL-7", "PRO-2");
    assertThat(ids(relevance(peace).notInPlay()))
        .contains("IHL-1", "IHL-3", "IHL-4", "IHL-7", "IHL-8.objects", "PRO-2", "SOV-3", "ESP-1")
        .doesNotContain("SOV-1", "IHL-8.review");
    assertThat(ids(relevance(peace).untouched())).doesNotContain("IHL-4", "PRO-2");
  }

  @Test
  void itIsSetOutOnceAFactSpeaksForAConflictOrIsSaidToBeUnknown() {
    for (String status :
        new String[] {"yes", "unknown", "{value: disputed, claims: {A: no, B: yes}}"}) {
      String facts = PEACE + "conflict: {armed-force-between-States: " + status + "}\n";
      assertThat(matter(situation("", facts))).as(status).contains("IHL-1", "IHL-3");
    }
    String none = PEACE + "conflict: {armed-force-between-States: no}\n";
    assertThat(matter(situation("", none))).doesNotContain("IHL-1", "IHL-3");
  }

  @Test
  void aDutyUnderTheHeadingOfAnotherIsAConclusionOfItsOwn() {
    SituationAssessment s = situation("", PEACE + "conflict: {armed-force-between-States: yes}\n");
    List<String> all = ids(relevance(s).findings());
    assertThat(all)
        .contains("IHL-8.objects", "IHL-8.review", "IHL-4.direct-participation", "RES-7.cessation")
        .doesNotContain("IHL-8.objects.conduct", "SOV-1.conduct", "UOF-3.author");
    assertThat(all).noneMatch(id -> id.startsWith("EXA-1"));
  }

  private static Relevance relevance(SituationAssessment situation) {
    return new Relevance(situation, false);
  }

  private static List<String> matter(SituationAssessment situation) {
    return ids(relevance(situation).thatMatter());
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(f -> f.rule().id()).toList();
  }
}
