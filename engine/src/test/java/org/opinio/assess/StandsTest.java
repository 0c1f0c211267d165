// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.law.Law;

/** Where a holder stands follows from its own words, and from nothing else. */
class StandsTest {

  private static final String QUESTIONS =
      """
      # Area

      ## Which one? `area.one`

      *Contested.* Which one?

      - ### The first `a`

        The first.

      - ### The second `b`

        The second.

      - ### The third `c`

        The third.

      - ### Between two `u`

        *Unsettled, computed as [the first](#area.one=a) or [the second](#area.one=b).*

      - ### A rare one `rare`

        *Only where said.* Said by few.

      ## Which of them? `area.set`

      *Contested.* Which of them?

      ### One `m1`

      One.

      ### Two `m2`

      Two.

      ### Three `m3`

      Three.
      """;

  private static final String HOLDER =
      """
      # Ruritania `xr`

      *State.*

      ## Documents

      - `xr-2019` Ministry, *Earlier paper*, 4 May 2019.
      - `xr-2021` Ministry, *Later paper*, 4 May 2021.
      - `xr-undated` Ministry, *Paper without a date*, undated.

      ## Area

      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeTheQuestions() {
    new WrittenLaw(folder).page("questions/area", QUESTIONS);
  }

  @Test
  void oneReadingHeldIsSaidAndOfSeveralTheWordsFitEach() {
    Stand said = one("*Holds* [the first](#area.one=a): so it says [@xr-2021, p 1].");
    assertThat(said.basis()).isEqualTo(Stand.Basis.SAID);
    assertThat(said.options()).containsExactly("a");
    Stand several =
        one(
            "*Holds* [the first](#area.one=a) or [the second](#area.one=b): so it says [@xr-2021, p 1].");
    assertThat(several.basis()).isEqualTo(Stand.Basis.AMBIGUOUS);
    assertThat(several.options()).containsExactly("a", "b");
  }

  @Test
  void whoHoldsAnUnsettledOptionReservesThoseItIsComputedAs() {
    Stand stand = one("*Holds* [the middle](#area.one=u): so it says [@xr-2021, p 1].");
    assertThat(stand.basis()).isEqualTo(Stand.Basis.RESERVES);
    assertThat(stand.options()).containsExactly("a", "b");
  }

  @Test
  void aRejectedOptionIsRuledOutAndTheOtherOrdinaryOnesStay() {
    Stand stand = one("*Rejects* [the first](#area.one=a): so it says [@xr-2021, p 1].");
    assertThat(stand.basis()).isEqualTo(Stand.Basis.SAID);
    assertThat(stand.options()).containsExactly("b", "c");
  }

  @Test
  void whoRejectsEveryOrdinaryOptionIsLeftWithTheRareOne() {
    assertThat(
            one("*Rejects* [the first](#area.one=a) or [the second](#area.one=b) or [the third](#area.one=c): so it says [@xr-2021, p 1].")
                .options())
        .containsExactly("rare");
  }

  @Test
  void ofWordsThatExcludeEachOtherTheLatestCountAndTheContradictionIsTold() {
    Stand stand =
        one(
            "*Holds* [the first](#area.one=a): so it said [@xr-2019, p 1].",
            "*Holds* [the second](#area.one=b): so it says [@xr-2021, p 1].");
    assertThat(stand.options()).containsExactly("b");
    assertThat(stand.contradictory()).isTrue();
    assertThat(stand.views()).hasSize(2);
  }

  @Test
  void ofWordsThatFitTogetherTheReadingsThatFitAllAreLeft() {
    Stand stand =
        one(
            "*Holds* [the first](#area.one=a): so it said [@xr-2019, p 1].",
            "*Reserves* [the first](#area.one=a) or [the second](#area.one=b): so it says [@xr-2021, p 1].");
    assertThat(stand.options()).containsExactly("a");
    assertThat(stand.basis()).isEqualTo(Stand.Basis.SAID);
    assertThat(stand.contradictory()).isFalse();
  }

  @Test
  void earlierWordsThatLeaveNoFewerReadingsDoNotChangeWhyTheyAreLeft() {
    Stand stand =
        one(
            "*Holds* [the first](#area.one=a) or [the second](#area.one=b): so it said [@xr-2019, p 1].",
            "*Reserves* [the first](#area.one=a) or [the second](#area.one=b): so it says [@xr-2021, p 1].");
    assertThat(stand.options()).containsExactly("a", "b");
    assertThat(stand.basis()).isEqualTo(Stand.Basis.RESERVES);
    assertThat(stand.contradictory()).isFalse();
  }

  @Test
  void wordsThatWereSupersededNoLongerCount() {
    Stand stand =
        one(
            "*Holds* [the first](#area.one=a): so it said [@xr-2019, p 1].",
            "*Holds* [the second](#area.one=b): so it says [@xr-2021, p 1]. Supersedes [@xr-2019].");
    assertThat(stand.options()).containsExactly("b");
    assertThat(stand.contradictory()).isFalse();
    assertThat(stand.views()).hasSize(1);
  }

  @Test
  void asOfADayOnlyWordsUpToThatDayCountAndUndatedOnesDoNot() {
    String[] views = {
      "*Holds* [the first](#area.one=a): so it said [@xr-2019, p 1].",
      "*Holds* [the second](#area.one=b): so it says [@xr-2021, p 1].",
      "*Holds* [one](#area.set=m1): so it says [@xr-undated, p 1]."
    };
    assertThat(asOf(LocalDate.of(2019, 5, 3), "area.one", views).basis())
        .isEqualTo(Stand.Basis.SILENT);
    assertThat(asOf(LocalDate.of(2019, 5, 4), "area.one", views).options()).containsExactly("a");
    assertThat(asOf(LocalDate.of(2021, 5, 4), "area.one", views).options()).containsExactly("b");
    assertThat(asOf(LocalDate.of(2024, 1, 1), "area.set", views).basis())
        .isEqualTo(Stand.Basis.SILENT);
    assertThat(stand(Settings.DEFAULT, "area.set", views).basis()).isEqualTo(Stand.Basis.SAID);
  }

  @Test
  void ofASetWhatIsAcceptedAnywhereIsAcceptedAndWhatIsRejectedIsRecorded() {
    Stand stand =
        set(
            "*Holds* [one](#area.set=m1): so it said [@xr-2019, p 1].",
            "*Rejects* [two](#area.set=m2): so it says [@xr-2021, p 1].");
    assertThat(stand.options()).containsExactly("m1");
    assertThat(stand.rejected()).containsExactly("m2");
    assertThat(stand.restOpen()).isTrue();
    assertThat(stand.contradictory()).isFalse();
    assertThat(stand.basis()).isEqualTo(Stand.Basis.SAID);
  }

  @Test
  void whatIsAcceptedAndRejectedOfASetStaysAcceptedAndIsTold() {
    Stand stand =
        set(
            "*Rejects* [one](#area.set=m1): so it said [@xr-2019, p 1].",
            "*Holds* [one](#area.set=m1): so it says [@xr-2021, p 1].");
    assertThat(stand.options()).containsExactly("m1");
    assertThat(stand.rejected()).isEmpty();
    assertThat(stand.contradictory()).isTrue();
  }

  @Test
  void reservingASetAndSpeakingOfItInTwoWaysAreToldApart() {
    assertThat(set("*Reserves* [one](#area.set=m1): so it says [@xr-2021, p 1].").basis())
        .isEqualTo(Stand.Basis.RESERVES);
    assertThat(set("*Ambiguous* on [one](#area.set=m1): so it says [@xr-2021, p 1].").basis())
        .isEqualTo(Stand.Basis.AMBIGUOUS);
  }

  private Stand one(String... views) {
    return stand(Settings.DEFAULT, "area.one", views);
  }

  private Stand set(String... views) {
    return stand(Settings.DEFAULT, "area.set", views);
  }

  private Stand asOf(LocalDate day, String question, String... views) {
    return stand(new Settings(Optional.of(day), Silence.OPEN, Optional.empty()), question, views);
  }

  private Stand stand(Settings settings, String question, String... views) {
    Law law =
        new WrittenLaw(folder)
            .page("positions/xr", HOLDER + "- " + String.join("\n- ", views) + "\n")
            .law();
    Stand stand = new Stands(law, settings).of(law.holders().get("xr")).get(question);
    assertThat(stand).isNotNull();
    return stand;
  }
}
