// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user is asked for what is unknown, and each answer is written into the case file. */
class AskTest {

  @TempDir private Path folder;

  private Path file;
  private String before;

  @BeforeEach
  void copyACase() throws IOException {
    file = Files.copy(Run.ROOT.resolve("cases/estonia-2007.yaml"), folder.resolve("case.yaml"));
    before = Files.readString(file);
  }

  @Test
  void theMostDecisiveFactIsAskedForFirstAndWrittenAtOnce() throws IOException {
    Run run = ask("yes\n");
    assertThat(run.out())
        .contains("Asked because", "Written: ", "across readings open, now", "1 answer written to");
    assertThat(Files.readString(file)).hasLineCount((int) before.lines().count() + 1);
    assertThat(Files.readString(file).lines()).containsAll(before.lines().toList());
  }

  @Test
  void theEndOfTheInputEndsItCleanly() {
    assertThat(ask("").out()).contains("0 answers written to");
    assertThat(file).hasContent(before);
  }

  @Test
  void whatIsNoAnswerIsSaidAndNothingIsWritten() {
    assertThat(ask("perhaps\nhelp\nwhy\nback\nskip\nquit\nyes\n").out())
        .contains(
            "That is not an answer",
            "Answer: yes, no, unknown or disputed.",
            "It is a cause in:",
            "This is the first question.",
            "0 answers written");
    assertThat(file).hasContent(before);
  }

  @Test
  void backLeadsToTheQuestionBeforeWhoseAnswerCanBeChanged() throws IOException {
    ask("yes\nback\nno\nquit\n");
    assertThat(Files.readString(file)).hasLineCount((int) before.lines().count() + 1);
    assertThat(Files.readString(file).lines().filter(l -> !before.contains(l)))
        .singleElement()
        .asString()
        .endsWith(": no");
  }

  @Test
  void aJudgementIsRefusedWithoutAssessorAndReasons() throws IOException {
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      input.append("yes\n\n");
    }
    Run run = ask(input.toString());
    assertThat(run.out()).contains("Nothing was written; answer again, or skip.");
    assertThat(Files.readString(file)).doesNotContain("assessor: \"\"");
  }

  @Test
  void aJudgementIsWrittenWithAssessorAndReasons() throws IOException {
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      input.append("no\nLegal \"Adviser\": one\nbecause # of: this\n");
    }
    Run run = Run.in(Run.ROOT, input.toString(), "ask", file.toString());
    assertThat(run.code()).isZero();
    assertThat(Files.readString(file))
        .contains("assessor: \"Legal \\\"Adviser\\\": one\", reasons: \"because # of: this\"");
    assertThat(Run.of("check", file.toString()).out())
        .contains("1 case.")
        .doesNotContain("error C");
  }

  @Test
  void anAnswerOfManyMegabytesDoesNoHarm() {
    assertThat(ask("x".repeat(5_000_000) + "\nquit\n").out()).contains("That is not an answer");
  }

  private Run ask(String input) {
    return Run.in(Run.ROOT, input, "ask", file.toString()).isFine();
  }
}
