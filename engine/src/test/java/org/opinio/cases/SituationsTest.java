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
