// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.cases.CaseReader;
import org.opinio.cases.Situations;
import org.opinio.cases.Standards;
import org.opinio.cases.StatedFact;
import org.opinio.diagnostic.Diagnostic;

/**
 * How well a campaign's fact is proved where it follows from operations proved to unlike grades.
 */
class CampaignGradesTest {

  private static final String FACTS =
      """
      # The act `op`

      What was done.

      ## Seen `op.seen`

      In a campaign: %s.

      Was it seen?
      """;

  private static final String RULE =
      """
      # Rules

      ## Seen `CG-1`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)
      """;

  private static final String QUESTION =
      """
      # Proof

      ## How sure? `attribution.standard-of-proof`

      *Contested.* How sure?

      - ### More likely `preponderance`

        More likely.

      - ### Grounds `reasonable-grounds`

        Grounds.

      - ### Clear `clear-and-convincing`

        Clear.

      - ### No doubt `beyond-reasonable-doubt`

        No doubt.

      - ### Sliding `sliding`

        It rises.
      """;

  private static final String CASE =
      """
      title: T
      summary: S
      states: {A: State A, B: State B}
      operations:
        one: {acting: A, target: B, facts: {op: {seen: {value: %1$s, proved: %2$s}}}}
        two: {acting: A, target: B, facts: {op: {seen: {value: %1$s, proved: %3$s}}}}
      campaigns:
        both: {operations: [one, two]}
      """;

  @TempDir private Path folder;

  private StatedFact both(String follows, String value, String one, String two) {
    WrittenLaw written =
        SmallPages.with(folder, "")
            .page("facts/op", FACTS.formatted(follows))
            .page("questions/attribution", QUESTION)
            .page("rules/area", RULE);
    return Situations.of(written.read(CASE.formatted(value, one, two)), written.compiled().law())
        .getLast()
        .facts()
        .get("op.seen");
  }

  @Test
  void whereOneIsEnoughTheBetterProofCounts() {
    assertThat(both("any", "yes", "preponderance", "beyond-reasonable-doubt").proved())
        .containsExactly("preponderance", "beyond-reasonable-doubt");
  }

  @Test
  void whereAllAreNeededOnlyWhatAllMeetCounts() {
    assertThat(both("any", "no", "preponderance", "beyond-reasonable-doubt").proved())
        .containsExactly("preponderance");
    assertThat(both("every", "yes", "beyond-reasonable-doubt", "clear-and-convincing").proved())
        .containsExactly("clear-and-convincing");
  }

  @Test
  void whereAllMustAgreeAllAreNeededWhateverTheyAgreeOn() {
    for (String value : List.of("yes", "no")) {
      StatedFact fact = both("where all agree", value, "preponderance", "beyond-reasonable-doubt");
      assertThat(fact.proved()).as(value).containsExactly("preponderance");
      assertThat(fact.source())
          .isEqualTo("follows from operations one, two (it must hold alike of all)");
    }
  }

  @Test
  void whatIsProvedToNoStandardInCommonIsNotTakenAsUngraded() {
    assertThat(both("every", "yes", "reasonable-grounds", "preponderance").proved())
        .containsExactly(Standards.NONE_IN_COMMON);
  }

  @Test
  void aSlidingStandardIsNoGrade() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("case.yaml"),
            """
            title: T
            summary: S
            states: {A: State A, B: State B}
            operations:
              one: {acting: A, target: B, facts: {link: {organ: {value: yes, proved: sliding}}}}
            """);
    assertThat(CaseReader.read(file, RealLaw.compiled().law(), Set.of()).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("There is no standard of proof `sliding`.");
  }
}
