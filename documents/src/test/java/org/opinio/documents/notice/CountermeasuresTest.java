// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opinio.documents.notice.NoticeSample.CLEARED;
import static org.opinio.documents.notice.NoticeSample.DRAFT;
import static org.opinio.documents.notice.NoticeSample.LAW;
import static org.opinio.documents.notice.NoticeSample.PERMITS;
import static org.opinio.documents.notice.NoticeSample.REAL;
import static org.opinio.documents.notice.NoticeSample.assessed;
import static org.opinio.documents.notice.NoticeSample.blanks;
import static org.opinio.documents.notice.NoticeSample.drafted;
import static org.opinio.documents.notice.NoticeSample.instructions;
import static org.opinio.documents.notice.NoticeSample.notice;
import static org.opinio.documents.notice.NoticeSample.refused;
import static org.opinio.documents.notice.NoticeSample.texts;
import static org.opinio.documents.notice.NoticeSample.theCase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.assess.Verdict;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.cases.StatedFact;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Language;
import org.opinio.documents.print.MarkdownPrinter;

class CountermeasuresTest {

  @TempDir private Path folder;

  @Test
  void whereAllConditionsAreMetTheStatusAskedForIsKeptAndNoBarStands() {
    Notice.Drafted notice =
        drafted(notice(NoticeKind.COUNTERMEASURES, "hack-back", "hack-back", PERMITS, CLEARED));
    assertThat(notice.unmet()).isEmpty();
    assertThat(notice.document().cover().status()).isEqualTo(CLEARED);
    assertThat(MarkdownPrinter.print(notice.document())).doesNotContain("NOT FOR DISPATCH");
  }

  @Test
  void noNotificationOfCountermeasuresIsFinalUnlessAttributionAndBreachAreEstablishedForTheTaker() {
    Assessment assessment = assessed(theCase("hack-back"));
    int met = 0;
    for (String holder : REAL.law().holders().keySet()) {
      Notice.Drafted notice =
          drafted(
              Notice.of(
                  instructions(assessment, holder, Language.ENGLISH, DRAFT),
                  NoticeKind.COUNTERMEASURES,
                  "hack-back"));
      if (notice.unmet().isEmpty()) {
        met++;
        for (String rule : List.of("RES-1", "GEN-1", "CM-1")) {
          assertThat(
                  assessment.situations().stream()
                      .filter(s -> s.situation().id().equals("hack-back"))
                      .findFirst()
                      .orElseThrow()
                      .findings()
                      .get(rule)
                      .of(holder)
                      .verdict())
              .as("%s for %s", rule, holder)
              .isEqualTo(Verdict.ESTABLISHED);
        }
      }
    }
    assertThat(met).isPositive();
    assertThat(met).isLessThan(REAL.law().holders().size());
  }

  @Test
  void reparationCountsAsRefusedOnlyAfterANoticeOfClaim() throws IOException {
    String refusedReparation =
        """
        title: An act that is over
        states: {A: One, B: Other}
        operations:
          act:
            acting: A
            target: B
            stipulated: {GEN-1: yes}
            facts:
              op: {continuing: no}
              claim: {notice-given: %s}
        responses:
          answer:
            taker: B
            against: A
            to: act
            facts:
              resp: {reparation-or-assurances-demanded: yes, reparation-or-assurances-refused: yes}
        """;
    assertThat(unmetOfTemporary(refusedReparation.formatted("no"), "answer", "after"))
        .anyMatch(g -> g.contains("After the act has ended") && g.contains("not established"));
  }

  private List<String> unmetOfTemporary(String yaml, String named, String file) throws IOException {
    Case subject = REAL.read(Files.writeString(folder.resolve(file + ".yaml"), yaml));
    return refused(
        Notice.of(
            instructions(assessed(subject), "", Language.ENGLISH, CLEARED),
            NoticeKind.COUNTERMEASURES,
            named));
  }

  @Test
  void aJudgementWithoutAnAssessorIsAnUnmetCondition() {
    Case subject = theCase("hack-back");
    List<Situation> situations =
        Situations.of(subject, REAL.law()).stream()
            .map(CountermeasuresTest::withoutAssessor)
            .toList();
    Assessment assessment = new Assessor(LAW, Settings.DEFAULT).assess(subject, situations);
    assertThat(
            refused(
                Notice.of(
                    instructions(assessment, PERMITS, Language.ENGLISH, CLEARED),
                    NoticeKind.COUNTERMEASURES,
                    "hack-back")))
        .anyMatch(g -> g.contains("‘Commensurate’ is a judgement"));
  }

  private static Situation withoutAssessor(Situation situation) {
    Map<String, StatedFact> facts = new TreeMap<>(situation.facts());
    facts.replaceAll((id, f) ->
        new StatedFact(
            f.fact(),
            f.value(),
            f.source(),
            f.evidence(),
            "",
            "",
            f.claims(),
            f.proved(),
            f.probability(),
            f.marking(),
            f.place()));
    return situation.with(facts);
  }

  @Test
  void whatTheCaseOnlyAssumesIsLeftBlankInTheText() {
    Document document =
        drafted(notice(NoticeKind.COUNTERMEASURES, "hack-back", "hack-back", PERMITS, DRAFT))
            .document();
    List<String> blanks = new ArrayList<>();
    document
        .body()
        .sections()
        .getFirst()
        .blocks()
        .forEach(b -> texts(b).forEach(t -> blanks(t, blanks)));
    assertThat(blanks)
        .contains(
            "confirmation, since the case only assumes it, that the measure can be ended",
            "confirmation, since the case only assumes it, that this is not so: State A has"
                + " complied");
  }
}
