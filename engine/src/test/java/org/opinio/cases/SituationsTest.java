// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.cases.StatedFact.Value;

/** A case yields a situation for everyone who may answer for something, each with its own facts. */
class SituationsTest {

  @TempDir Path folder;

  @Test
  void actingStatesHostsCampaignsAndResponsesEachHaveTheirSituations() {
    Map<String, Situation> situations = of(Path.of("src/test/resources/cases/full.yaml"));
    assertThat(situations.keySet())
        .containsExactly(
            "wave",
            "wave/NO-as-host",
            "second",
            "counter",
            "whole",
            "whole/NO-as-host",
            "sinkhole");
    Situation wave = situations.get("wave");
    assertThat(wave.title())
        .isEqualTo(
            "Operation wave, 27 April 2007: alleged against Russian Federation, protected:"
                + " Estonia");
    assertThat(wave.allegedActs()).isTrue();
    assertThat(wave.allegedHosts()).isTrue();
    assertThat(wave.facts()).doesNotContainKey("host.knew");
    Situation host = situations.get("wave/NO-as-host");
    assertThat(host.allegedActs()).isFalse();
    assertThat(host.facts().get("host.knew").value()).isEqualTo(new Value.YesNo(true));
    assertThat(situations.get("counter").carriesOut()).isEqualTo("sinkhole");
    Situation response = situations.get("sinkhole");
    assertThat(response.unit()).isEqualTo("whole");
    assertThat(response.facts()).containsKeys("resp.called", "op.loud");
    assertThat(response.stipulated()).containsKeys("SOV-1", "UOF-1");
  }

  @Test
  void aCampaignHasTheFactsThatFollowFromItsOperations() {
    Situation whole = of(Path.of("src/test/resources/cases/full.yaml")).get("whole");
    assertThat(whole.isCampaign()).isTrue();
    assertThat(whole.facts().get("op.loud").value()).isEqualTo(new Value.YesNo(true));
    assertThat(whole.facts().get("op.loud").source())
        .isEqualTo("follows from operation second (holds if it holds of any)");
    assertThat(whole.facts().get("op.silent").value()).isEqualTo(new Value.YesNo(false));
    assertThat(whole.facts().get("effect.damage").value()).isEqualTo(new Value.YesNo(false));
    assertThat(whole.facts().get("op.penetration").value()).isEqualTo(new Value.Disputed());
    assertThat(whole.facts().get("effect.layer").value())
        .isEqualTo(new Value.Some(List.of("logical", "social"), List.of()));
    assertThat(whole.facts()).doesNotContainKey("effect.scale");
  }

  @Test
  void thirdStatesAndPersonsAreProtectedByThemselvesWithTheirOwnFacts() throws IOException {
    Map<String, Situation> situations =
        of(
            Files.writeString(
                folder.resolve("roles.yaml"),
                """
                title: Roles
                states: {A: State A, B: State B, C: State C, H: State H}
                persons: {p: A journalist}
                operations:
                  raid:
                    acting: {A: {op: {loud: yes}}, B: }
                    target: H
                    third: {C: {effect: {damage: yes}}}
                    persons: {p: {op: {penetration: yes}}}
                    host: C
                    facts: {effect: {damage: no}, op: {loud: no}, excuse: }
                """));
    assertThat(situations.keySet())
        .containsExactly(
            "raid/A/to-H",
            "raid/A/to-C",
            "raid/A/to-p",
            "raid/B/to-H",
            "raid/B/to-C",
            "raid/B/to-p",
            "raid/C-as-host/to-H",
            "raid/C-as-host/to-C");
    Situation target = situations.get("raid/A/to-H");
    assertThat(target.as()).isEqualTo(Situation.Protected.TARGET_STATE);
    assertThat(target.facts().get("effect.damage").value()).isEqualTo(new Value.YesNo(false));
    assertThat(target.facts().get("op.loud").value()).isEqualTo(new Value.YesNo(true));
    Situation third = situations.get("raid/B/to-C");
    assertThat(third.as()).isEqualTo(Situation.Protected.THIRD_STATE);
    assertThat(third.title())
        .isEqualTo("Operation raid: alleged against State B, protected: State C, a third State");
    assertThat(third.facts().get("effect.damage").value()).isEqualTo(new Value.YesNo(true));
    assertThat(third.facts().get("op.loud").value()).isEqualTo(new Value.YesNo(false));
    Situation person = situations.get("raid/A/to-p");
    assertThat(person.as()).isEqualTo(Situation.Protected.PERSON);
    assertThat(person.title()).endsWith("protected: A journalist (person)");
    assertThat(person.facts().get("op.penetration").value()).isEqualTo(new Value.YesNo(true));
    assertThat(target.facts()).doesNotContainKey("op.penetration");
  }

  @Test
  void whatOneOperationSaysOfAPartyAloneDoesNotFollowForACampaignWhoseOthersAreSilent()
      throws IOException {
    String cases =
        """
        title: Series
        states: {A: State A, B: State B, H: State H}
        operations:
          first:
            acting: {A: {op: {silent: yes}}, B: }
            target: H
          second:
            acting: [A, B]
            target: H
            facts: {op: %s}
        campaigns:
          series: {operations: [first, second]}
        """;
    assertThat(silentOfA(cases.formatted("{loud: yes}"))).isEqualTo(new Value.Unknown());
    assertThat(silentOfA(cases.formatted("{silent: yes}"))).isEqualTo(new Value.YesNo(true));
    assertThat(silentOfA(cases.formatted("{silent: no}"))).isEqualTo(new Value.YesNo(false));
  }

  private Value silentOfA(String text) throws IOException {
    Map<String, Situation> situations = of(Files.writeString(folder.resolve("series.yaml"), text));
    return situations.get("series/A").facts().get("op.silent").value();
  }

  @Test
  void whatIsSaidOfTheStateProtectedSaysNothingOfAThirdState() throws IOException {
    Map<String, Situation> situations =
        of(
            Files.writeString(
                folder.resolve("third.yaml"),
                """
                title: Third
                states: {A: State A, B: State B, C: State C}
                operations:
                  raid: {acting: A, target: B, third: C, facts: {effect: {damage: yes}}}
                """));
    assertThat(situations.get("raid/to-B").facts()).containsKey("effect.damage");
    assertThat(situations.get("raid/to-C").facts()).doesNotContainKey("effect.damage");
  }

  @Test
  void aStateThatClaimsJurisdictionIsAllegedToHaveDoneNothing() throws IOException {
    Map<String, Situation> situations =
        of(
            Files.writeString(
                folder.resolve("claims.yaml"),
                """
                title: Claims
                states: {US: United States, FR: France}
                operations:
                  theft:
                    date: 2020-05
                    jurisdiction: {US: {national: yes}, FR: }
                """));
    assertThat(situations.keySet())
        .containsExactly("theft/US-jurisdiction", "theft/FR-jurisdiction");
    Situation claim = situations.get("theft/US-jurisdiction");
    assertThat(claim.title())
        .isEqualTo("Operation theft, May 2020: jurisdiction claimed by United States");
    assertThat(claim.claims()).isTrue();
    assertThat(claim.allegedActs()).isFalse();
    assertThat(claim.allegedHosts()).isFalse();
    assertThat(claim.facts()).containsKey("jurisdiction.national");
    assertThat(situations.get("theft/FR-jurisdiction").facts()).isEmpty();
  }

  @Test
  void whoRespondsWithoutBeingTheTargetIsNamedSo() throws IOException {
    Map<String, Situation> situations =
        of(
            Files.writeString(
                folder.resolve("other.yaml"),
                """
                title: Other
                states: {A: State A, B: State B}
                organisations: {EU: European Union}
                operations:
                  raid: {acting: A, target: B}
                responses:
                  listing: {taker: EU, against: A, to: raid}
                """));
    assertThat(situations.get("listing").title())
        .isEqualTo(
            "Response listing: by European Union, itself not the target, towards State A,"
                + " answering Operation raid");
  }

  @Test
  void severalStatesOnEachSideMakeOneSituationForEachPair() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("pairs.yaml"),
            """
            title: Pairs
            states: {A: State A, B: State B, C: State C, D: State D, H: State H}
            operations:
              raid: {acting: [A, B], target: [C, D], host: [H, A]}
            """);
    Map<String, Situation> situations = of(file);
    assertThat(situations.keySet())
        .containsExactly(
            "raid/A/to-C",
            "raid/A/to-D",
            "raid/B/to-C",
            "raid/B/to-D",
            "raid/H-as-host/to-C",
            "raid/H-as-host/to-D");
    assertThat(situations.get("raid/A/to-C").allegedHosts()).isTrue();
    assertThat(situations.get("raid/B/to-C").allegedHosts()).isFalse();
  }

  private static Map<String, Situation> of(Path file) {
    CaseReading reading = CaseReader.read(file, SmallLaw.law(), Set.of("author-2021"));
    assertThat(reading.diagnostics()).isEmpty();
    return Situations.of(reading.found().orElseThrow(), SmallLaw.law()).stream()
        .collect(
            Collectors.toMap(
                Situation::id, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
  }
}
