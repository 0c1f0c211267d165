// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;
import org.opinio.explain.Explanation.Kind;
import org.opinio.explain.Explanation.Note;
import org.opinio.explain.Outcome;

/** What an explanation says of each step, on a law of a few rules. */
class ExplainedRulesTest {

  private static final String RULES =
      """
      ## Of the acting State `OB-1`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it is [such conduct](#OB-1.conduct)
      - it was [felt](#op.felt)

      ### Such conduct `OB-1.conduct`

      *Definition* of what is asked of the conduct.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)

      ## Of the host `OB-2`

      *Obligation* of the host State towards the target State.

      All of [@xa-1, p 1]:

      - it was [felt](#op.felt)

      ## Unless it was heard `OB-3`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)

      Unless shown, any of:

      - it was [heard](#op.heard) [@xa-1, p 2]

      ## One way or the other `OB-4`

      *Definition* of a notion.

      Any of [@xa-1, p 1]:

      - it was [told](#op.told)
      - none of:
        - it was [told](#op.told)

      ## Twice the same `OB-5`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it is [a breach](#OB-1) [@xa-1, p 3]
      - any of:
        - it is [a breach](#OB-1)
        - it was [told](#op.told)

      ## The first `OB-6`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)
      - it is [the first](#area.one=a)

      ## An answer `OB-7`

      *Permission* of the injured State.

      Any of the grounds [@xa-1, p 1]:

      - it is [a breach](#OB-1)
      - it is [a breach by the host](#OB-2)
      """;

  private static final String CASE =
      """
      title: T
      summary: S
      states: {A: State A, B: State B, H: State H}
      operations:
        wave: {acting: A, target: B, host: H, facts: {op: {seen: yes, felt: yes}}%s}
      %s
      """;

  @TempDir private Path folder;

  @Test
  void aRuleThatBindsAnotherSaysSo() {
    assertThat(explain("OB-1").notes()).isEmpty();
    assertThat(explain("OB-2").notes()).containsExactly(Note.NOT_CONCERNED);
    assertThat(explain("OB-2").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(explain("OB-3").notes()).isEmpty();
  }

  @Test
  void whatIsTakenAsGivenIsNotTakenApart() {
    Explanation given = explainer(", stipulated: {OB-1: yes}", "", true).of("OB-1");
    assertThat(given.notes()).containsExactly(Note.STIPULATED);
    assertThat(given.items()).isEmpty();
    Explanation using = explainer(", stipulated: {OB-1: yes}", "", false).of("OB-5");
    assertThat(references(using)).allMatch(r -> r.notes().contains(Note.STIPULATED));
    assertThat(references(explainer("", "", false).of("OB-5"))).allMatch(r -> r.notes().isEmpty());
  }

  @Test
  void aRuleIsExplainedOnceAndNamedTheSecondTime() {
    Explainer whole = explainer("", "", true);
    for (int again = 0; again < 2; again++) {
      Explanation explained = whole.of("OB-5");
      assertThat(explained.all().filter(e -> e.kind() == Kind.RULE).map(Explanation::id))
          .containsExactly("OB-5", "OB-1", "OB-1.conduct");
      assertThat(references(explained)).hasSize(1);
    }
  }

  @Test
  void ofOtherHeadingsOnlyTheResultIsSaid() {
    Explanation brief = explainer("", "", false).of("OB-5");
    assertThat(brief.all().filter(e -> e.kind() == Kind.RULE)).hasSize(1);
    assertThat(references(brief)).hasSize(2).allMatch(r -> r.outcome() == Outcome.MET);
    assertThat(references(brief)).extracting(r -> r.citations().size()).containsExactly(1, 0);
    Explanation own = explainer("", "", false).of("OB-1");
    assertThat(own.all().map(Explanation::id)).contains("OB-1.conduct", "op.seen");
  }

  @Test
  void aStepSaysWhatItsItemsAloneDoNotShow() {
    Explanation waits = item(explain("OB-3"), Kind.UNLESS_ANY);
    assertThat(waits.outcome()).isEqualTo(Outcome.MET);
    assertThat(waits.notes()).containsExactly(Note.AWAITS_SHOWING);
    Explanation together =
        explain("OB-4")
            .all()
            .filter(e -> e.notes().contains(Note.TOGETHER))
            .findFirst()
            .orElseThrow();
    assertThat(together.outcome()).isEqualTo(Outcome.MET);
    assertThat(explain("OB-4").outcome()).isEqualTo(Outcome.MET);
    assertThat(explain("OB-1").all()).allMatch(e -> e.notes().isEmpty());
  }

  @Test
  void aReadingIsSaidForAHolderAndLeftToReadingsAcrossThem() {
    assertThat(explain("OB-6").outcome()).isEqualTo(Outcome.ON_SOME_READINGS);
    SituationAssessment assessed = assess("", "");
    assertThat(held(assessed, "xa")).isEqualTo(Outcome.MET);
    assertThat(held(assessed, "xb")).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void whereAResponseReliesOnOneGroundTheOthersSaySo() {
    String response = "responses:\n  answer: {taker: B, against: A, to: wave%s}\n";
    Explanation named = answer(response.formatted(", ground: OB-1"));
    assertThat(named.items().getFirst().items())
        .extracting(i -> i.notes().contains(Note.NOT_RELIED_ON))
        .containsExactly(false, true);
    Explanation unnamed = answer(response.formatted(""));
    assertThat(unnamed.items().getFirst().items())
        .noneMatch(i -> i.notes().contains(Note.NOT_RELIED_ON));
  }

  @Test
  void kindsAndOutcomesSayWhatTheyAre() {
    assertThat(Kind.values())
        .filteredOn(Kind::isCut)
        .containsExactly(Kind.SHOWN_ALL, Kind.SHOWN_ANY, Kind.UNLESS_ALL, Kind.UNLESS_ANY);
    assertThat(Kind.values())
        .filteredOn(Kind::isException)
        .containsExactly(Kind.UNLESS_ALL, Kind.UNLESS_ANY);
    assertThat(Kind.values())
        .filteredOn(Kind::isGuard)
        .containsExactly(Kind.GUARD_ALL, Kind.GUARD_ANY);
    assertThat(Outcome.values())
        .filteredOn(Outcome::isUndecided)
        .containsExactly(Outcome.OPEN, Outcome.ON_SOME_READINGS);
  }

  private Explanation answer(String responses) {
    Assessment assessment = SmallPages.with(folder, RULES).assess(CASE.formatted("", responses));
    SituationAssessment assessed =
        assessment.situations().stream()
            .filter(s -> s.situation().response().isPresent())
            .findFirst()
            .orElseThrow();
    return new Explainer(assessed, assessed.across(), false).of("OB-7");
  }

  private static Outcome held(SituationAssessment assessed, String holder) {
    Perspective perspective = assessed.holders().get(holder);
    assertThat(perspective).isNotNull();
    return new Explainer(assessed, perspective, true).of("OB-6").outcome();
  }

  private static List<Explanation> references(Explanation explanation) {
    return explanation.all().filter(e -> e.kind() == Kind.REFERENCE).toList();
  }

  private static Explanation item(Explanation explanation, Kind kind) {
    return explanation.all().filter(e -> e.kind() == kind).findFirst().orElseThrow();
  }

  private Explanation explain(String rule) {
    return explainer("", "", true).of(rule);
  }

  private Explainer explainer(String more, String responses, boolean everyRule) {
    SituationAssessment assessed = assess(more, responses);
    return new Explainer(assessed, assessed.across(), everyRule);
  }

  private SituationAssessment assess(String more, String responses) {
    return SmallPages.with(folder, RULES)
        .assess(CASE.formatted(more, responses))
        .situations()
        .getFirst();
  }
}
