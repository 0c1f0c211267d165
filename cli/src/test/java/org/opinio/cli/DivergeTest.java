// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where holders part in general, on the law of the repository. */
class DivergeTest {

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html", "json"})
  void itIsPrintedInEveryFormatAndTwiceAlike(String format) {
    String[] args = {"diverge", "cn", "fr", "--rule", "IHL-3", "--format", format};
    String out = Run.of(args).isFine().out();
    assertThat(out).contains("IHL-3", "ihl.data-as-object");
    assertThat(Run.of(args).out()).isEqualTo(out);
  }

  @Test
  void patternsQuestionsAndTheWordsOfBothAreNamed() {
    assertThat(Run.of("diverge", "cn", "fr", "--rule", "IHL-3").isFine().out())
        .contains(
            "They never come to opposite results",
            "China: left open; France: established. In 5 of 32 (16 %) of the states, on Q1, Q2.",
            "- Effects: ‘Loss of functionality’ holds,",
            "- China: no view is recorded; every ordinary reading stays open.",
            "- France: holds ‘They are’",
            "no probability, no measure of agreement and no score");
  }

  @Test
  void theOtherWayRoundIsTheMirror() {
    assertThat(Run.of("diverge", "fr", "cn", "--rule", "IHL-3").isFine().out())
        .contains("France: established; China: left open. In 5 of 32 (16 %) of the states");
  }

  @Test
  void aHolderPartsWithAnotherThatHasSaidAsMuchOnNothing() {
    assertThat(Run.of("diverge", "us", "fr", "--rule", "CM-5").isFine().out())
        .contains("they come to the same in every state of the facts");
  }

  @Test
  void noMorePatternsAreShownThanAskedFor() {
    assertThat(Run.of("diverge", "cn", "fr", "--rule", "IHL-3", "--most", "1").isFine().out())
        .containsIgnoringWhitespaces(
            "The shortest 1 of 2 patterns, which together cover exactly these:");
    assertThat(Run.of("diverge", "cn", "fr", "--rule", "IHL-3", "--most", "0").isFine().out())
        .containsIgnoringWhitespaces("2 patterns cover exactly these.");
  }

  @Test
  void aRuleThatDrawsOnNearlyAllOthersIsNotCountedAndItIsSaidThroughWhich() {
    assertThat(Run.of("diverge", "cn", "fr", "--rule", "RES-8").isFine().out())
        .contains("draws on too many others", "Only through rules on which it draws: GEN-1");
  }

  @Test
  void findingsOfCasesStandBesideIt() {
    String file = "cases/private-systems.yaml";
    assertThat(Run.of("diverge", "cn", "fr", "--rule", "SOV-1", "--cases", file).isFine().out())
        .containsIgnoringWhitespaces("1 case with 2 findings on which the facts bear.")
        .contains("Findings on which they part", "established  open");
  }

  @Test
  void theTableCountsSquarelyAndByOpennessApart() {
    String table = Run.of("diverge", "--all", "fr", "cn", "EU", "--rule", "IHL-3").isFine().out();
    assertThat(table).contains("China (cn)", "European Union (eu;", "0/1", "rank nobody");
    assertThat(table.indexOf("China (cn)")).isLessThan(table.indexOf("France (fr)"));
  }

  @Test
  void anotherOrderIsSaidToSayNothingElse() {
    assertThat(
            Run.of("diverge", "--all", "fr", "cn", "us", "--rule", "SOV-1", "--order", "near")
                .isFine()
                .out())
        .contains("near is no measure of agreement");
  }
}
