// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cases.Situations;
import org.opinio.cases.Standards;
import org.opinio.compile.CompiledLaw;
import org.opinio.proof.Chance;
import org.opinio.proof.Change;
import org.opinio.proof.Grade;
import org.opinio.proof.Likelihood;
import org.opinio.proof.Proof;
import org.opinio.proof.Prover;
import org.opinio.proof.Withdrawal;

/** What the proof of a small case carries, under the law of this repository. */
class ProverTest {

  private static final String CAMPAIGN =
      """
      title: T
      summary: S
      states: {A: State A, B: State B}
      operations:
        one: {acting: A, target: B, facts: {op: {seen: {value: yes, evidence: [e1]%s}}}}
        two: {acting: A, target: B, facts: {op: {seen: {value: yes, evidence: [e2]%s}}}}
      campaigns:
        both: {operations: [one, two]}
      evidence: {e1: {title: One}, e2: {title: Two}}
      """;

  private static final String FACTS =
      """
      # The act `op`

      What was done.

      ## Seen `op.seen`

      In a campaign: any.

      Was it seen?
      """;

  private static final String RULE =
      """
      # Rules

      ## Seen `PR-1`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)
      """;

  @TempDir private Path folder;

  private static Proof bank() {
    CompiledLaw law = RealLaw.compiled();
    Case subject =
        CaseReader.read(Path.of("src/test/resources/proof/bank.yaml"), law.law(), Set.of())
            .found()
            .orElseThrow();
    return new Prover(
            law,
            Settings.DEFAULT,
            subject,
            c -> Situations.of(c, law.law()),
            Set.of("RES-1", "IHL-3", "SOV-1"),
            Set.of("fr"))
        .prove();
  }

  @Test
  void aFindingFallsAtTheStandardThatItsFactsDoNotMeet() {
    Proof proof = bank();
    assertThat(proof.grades().stream().map(Grade::standard)).isEqualTo(Standards.LADDER);
    assertThat(changes(proof, 0)).isEmpty();
    assertThat(changes(proof, 1))
        .containsExactly(new Change("wave", "RES-1", "fr", Verdict.ESTABLISHED, Verdict.OPEN));
    assertThat(changes(proof, 2).stream().map(Change::rule)).containsExactly("IHL-3", "RES-1");
    assertThat(proof.ungraded().get("wave")).containsExactly("effect.physical-damage");
  }

  private static List<Change> changes(Proof proof, int grade) {
    return proof.stated().to(proof.grades().get(grade).verdicts());
  }

  @Test
  void aFindingFallsWithTheItemsThatItsFactsRestOn() {
    Proof proof = bank();
    assertThat(proof.withdrawals().stream().map(Withdrawal::items))
        .containsExactly(
            List.of("logs"), List.of("report"), List.of("intercept"), List.of("logs", "report"));
    assertThat(proof.withdrawals().get(0).changes()).isEmpty();
    assertThat(proof.withdrawals().get(1).changes()).isEmpty();
    assertThat(proof.withdrawals().get(2).changes().stream().map(Change::rule))
        .containsExactly("RES-1");
    assertThat(proof.withdrawals().get(3).changes().stream().map(Change::rule))
        .containsExactly("IHL-3");
    assertThat(proof.unnamed().get("wave")).containsExactly("effect.physical-damage");
  }

  @Test
  void aFindingIsAsProbableAsTheFactsThatItRestsOn() {
    List<Likelihood> uncertain = bank().weighing().likelihoods();
    assertThat(uncertain.stream().map(Likelihood::rule))
        .containsExactlyInAnyOrder("RES-1", "SOV-1");
    for (Likelihood one : uncertain) {
      boolean attribution = one.rule().equals("RES-1");
      assertThat(one.possible()).isEqualByComparingTo(BigDecimal.ONE);
      assertThat(one.established()).isEqualByComparingTo(attribution ? "0.72" : "0");
      assertThat(one.notEstablished()).isEqualByComparingTo(attribution ? "0" : "0.1");
    }
  }

  @Test
  void whatFollowsForACampaignFromSeveralOperationsStandsWithoutTheItemOfOne() {
    Proof proof = campaign("");
    assertThat(proof.withdrawals().get(0).changes().stream().map(Change::situation))
        .containsOnly("one");
    assertThat(proof.withdrawals().get(1).changes().stream().map(Change::situation))
        .containsOnly("two");
    assertThat(proof.weighing().isEmpty()).isTrue();
  }

  @Test
  void aCampaignIsAsProbableAsTheOperationsThatItTakesItsFactsFrom() {
    Proof proof = campaign(", probability: 0.6");
    assertThat(proof.weighing().left()).isEmpty();
    assertThat(proof.weighing().facts().keySet()).containsExactly("one");
    assertThat(proof.weighing().likelihoods().stream().map(Likelihood::situation))
        .as("the other operation is known, and one is enough")
        .containsOnly("one");
    Proof both = campaign(", probability: 0.6", ", probability: 0.5");
    assertThat(both.weighing().facts().get("both").stream().map(Chance::unit))
        .containsExactly("one", "two");
    assertThat(both.weighing().likelihoods().stream().filter(l -> l.situation().equals("both")))
        .isNotEmpty()
        .allSatisfy(l -> assertThat(l.established()).isEqualByComparingTo("0.8"))
        .allSatisfy(l -> assertThat(l.notEstablished()).isEqualByComparingTo("0.2"));
  }

  private Proof campaign(String more) {
    return campaign(more, "");
  }

  private Proof campaign(String more, String other) {
    WrittenLaw written =
        SmallPages.with(folder, "").page("facts/op", FACTS).page("rules/area", RULE);
    CompiledLaw law = written.compiled();
    return new Prover(
            law,
            Settings.DEFAULT,
            written.read(CAMPAIGN.formatted(more, other)),
            c -> Situations.of(c, law.law()),
            law.rules().keySet(),
            new TreeSet<>(law.law().holders().keySet()))
        .prove();
  }
}
