// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingTest {

  private static final String DIALOGUE = "meetings/multi-stakeholder-dialogue-2020.yaml";

  @TempDir Path folder;

  @Test
  void theReportIsDraftedInTheLanguageAskedFor() {
    assertThat(Run.of("meeting", DIALOGUE, "--shape", "heads").isFine().out())
        .contains("Major themes and areas of convergence");
    assertThat(
            Run.of("meeting", DIALOGUE, "--shape", "heads", "--language", "fr", "--format", "html")
                .isFine()
                .out())
        .contains("Thèmes principaux et points de convergence", "lang=\"fr-FR\"");
  }

  @Test
  void whatCannotBeDraftedIsRefused() {
    Run.of("meeting", DIALOGUE, "--shape", "side-by-side").isRefused("fewer than two sides");
    Run.of("meeting", DIALOGUE, "--shape", "head").isRefused("Did you mean `heads`?");
    Run.of("meeting", DIALOGUE, "--shape", "heads", "--language", "de").isRefused("`de`");
    Run.of("meeting", "meetings/none.yaml", "--shape", "heads").isRefused("C301", "no such file");
    Run.of("meeting", DIALOGUE).isRefused("--shape");
    Run.of("meeting", DIALOGUE, "--shape", "heads", "--out", DIALOGUE).isRefused("overwrite");
  }

  @Test
  void checkReadsMeetingsAsMeetings() throws IOException {
    assertThat(Run.of("check", DIALOGUE).isFine().out()).contains("0 cases, 1 meeting.");
    Path bad =
        Files.writeString(
            folder.resolve("bad.yaml"),
            """
            format: opinio-meeting/1
            title: Bad
            points: [{kind: agreed, by: one, text: T}]
            """);
    Run.of("check", bad.toString()).isRefused("M504", "bad.yaml:3:29");
  }
}
