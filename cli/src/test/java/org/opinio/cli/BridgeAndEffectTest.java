// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What brings holders together, and what adopting readings changes, on the law of the repository.
 */
class BridgeAndEffectTest {

  private static final String CASE = "cases/hack-back.yaml";

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html", "json"})
  void bridgesArePrintedInEveryFormat(String format) {
    String[] args = {"bridge", CASE, "--holders", "fr,gb", "--format", format};
    String out = Run.of(args).isFine().out();
    assertThat(out).contains("France", "SOV-1", "It is a principle only");
    assertThat(Run.of(args).out()).isEqualTo(out);
  }

  @Test
  void aBridgeNamesCommonGroundWhatItTurnsOnAndWhatIsMissing() {
    assertThat(Run.of("bridge", CASE, "--holders", "fr,gb").isFine().out())
        .contains(
            "On these rules all of them come to one result already.",
            "- RES-1 Attribution of conduct: ● established.",
            "Internationally wrongful act. Established for France; open for United Kingdom.",
            "They have said different things on Q3, Q4, Q5;",
            "brings all of them to established:",
            "Nothing here says that anyone would agree",
            "no agreement on questions of law settles any.",
            "- Q1 ‘It is a principle only’ (other than what is said by France).",
            "- United Kingdom: no view is recorded; every ordinary reading stays open.",
            "- France: holds ‘It is a rule’");
  }

  @Test
  void holdersAreNamedOneByOneOrByKind() {
    String[] states = {"bridge", CASE, "--holders", "states", "--rule", "SOV-1"};
    assertThat(Run.of(states).isFine().out())
        .contains("SOV-1", "France")
        .doesNotContain("experts: ", "organisations: ");
    assertThat(Run.of("bridge", CASE, "--holders", "ALL", "--rule", "sov-1").isFine().out())
        .contains("experts: ", "organisations: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html", "json"})
  void effectsArePrintedInEveryFormat(String format) {
    String[] args = {
      "effect",
      "--adopt",
      "sovereignty.status=principle",
      "--by",
      "fr",
      "--cases",
      CASE,
      "--format",
      format
    };
    String out = Run.of(args).isFine().out();
    assertThat(out).contains("SOV-1");
    assertThat(Run.of(args).out()).isEqualTo(out);
  }

  @Test
  void anEffectSaysWhatIsBeforeAndAfterForWhom() {
    assertThat(
            Run.of("effect", "--adopt", "sovereignty.status=principle", "--by", "fr,cn")
                .isFine()
                .out())
        .contains(
            "Adopted by China, France:",
            "○ not established",
            "supposition and nobody's word.",
            "Cases in which nothing changes");
  }

  @Test
  void whoHoldsItAlreadyChangesNothing() {
    assertThat(
            Run.of("effect", "--adopt", "sovereignty.status=rule", "--by", "fr", "--cases", CASE)
                .isFine()
                .out())
        .contains("0 of ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html", "json"})
  void theCommonCoreIsPrintedInEveryFormat(String format) {
    String[] args = {"core", "--rule", "RES-2", "--format", format};
    String out = Run.of(args).isFine().out();
    assertThat(out).contains("RES-2").contains(format.equals("json") ? "\"br\"" : "Brazil");
    assertThat(Run.of(args).out()).isEqualTo(out);
  }

  @Test
  void theCommonCoreNamesWhoHasSpokenAndWhoIsSilent() {
    assertThat(Run.of("core", "--rule", "RES-2", "--holders", "br,fr").isFine().out())
        .contains(
            "On every reading: established",
            "Have spoken on one of these at least: Brazil. Silent on all: France.",
            "Silence is neither consent nor objection.",
            "on the words of the only one who has spoken")
        .doesNotContain("Germany");
  }
}
