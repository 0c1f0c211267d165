// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims and notices are drafted with what they lack, and never cleared while they lack it. */
class NoticesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "claim, cases/us-election-2016.yaml, release",
    "cease, cases/hack-back.yaml, disabling",
    "countermeasures, cases/us-election-2016.yaml, release",
    "article-51, cases/georgia-2008.yaml, websites",
  })
  void aDraftListsItsConditionsAndBlanks(String genre, String subject, String about) {
    String text = Run.of("memo", subject, "--genre", genre, "--about", about).isFine().out();
    assertThat(text)
        .contains(
            "NOT FOR DISPATCH", "Drafting sheet", "Conditions for dispatch", "To be filled in");
  }

  @Test
  void aNoticeIsNotClearedWhileAConditionIsUnmetAndNothingIsWritten() {
    Path file = folder.resolve("notice.docx");
    Run run =
        Run.of(
            "memo",
            "cases/us-election-2016.yaml",
            "--genre",
            "countermeasures",
            "--about",
            "release",
            "--status",
            "cleared",
            "--cleared-by",
            "A. Adviser",
            "--out",
            file.toString());
    run.isRefused("cannot be cleared", "  - ");
    assertThat(file).doesNotExist();
  }

  @Test
  void itIsSaidThatANoticeForClearanceStaysADraft() {
    Run run =
        Run.of(
            "memo",
            "cases/us-election-2016.yaml",
            "--genre",
            "claim",
            "--about",
            "release",
            "--status",
            "for-clearance");
    assertThat(run.err()).contains("stays a draft");
    assertThat(run.code()).isZero();
  }

  @Test
  void whereSeveralSituationsFitOneMustBeChosen() {
    Run.of("memo", "cases/election-exercise.yaml", "--genre", "claim")
        .isRefused("several situations", "--about ID");
  }

  @Test
  void anotherLawIsRefusedByWhatItLacks() {
    Path small = Run.ROOT.resolve("documents/src/test/resources/small");
    Run.of(
            "memo",
            small.resolve("case.yaml").toString(),
            "--law",
            small.resolve("law").toString(),
            "--genre",
            "claim")
        .isRefused("on which a notice rests");
  }
}
