// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables are drafted on the questions asked for, and sources are cited in the style asked for. */
class TablesAndStylesTest {

  private static final String DIALOGUE = "meetings/multi-stakeholder-dialogue-2020.yaml";

  private static final String CSL =
      """
      <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
        <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
        <citation><layout delimiter="; ">
          <text value="HOUSE"/><text variable="title" prefix=" "/>
        </layout></citation>
      </style>
      """;

  @TempDir private Path folder;

  @Test
  void theConvergenceTableIsDraftedOfTheRulesThatMatter() {
    assertThat(memo("--genre", "convergence")).contains("Infringement of territorial sovereignty");
    assertThat(memo("--genre", "convergence", "--language", "fr")).contains("Tableau");
  }

  @Test
  void positionsAreThoseOnWhichTheCaseTurnsUnlessQuestionsAreNamed() {
    assertThat(memo("--genre", "positions"))
        .contains("Does respect for sovereignty bind as a rule?");
    assertThat(memo("--genre", "positions", "--question", "sovereignty.threshold"))
        .contains("What must a remote operation do to infringe territorial sovereignty?")
        .doesNotContain("Does respect for sovereignty bind as a rule?");
    assertThat(memo("--genre", "positions", "--rule", "SOV-1"))
        .contains("Does respect for sovereignty bind as a rule?");
  }

  @Test
  void aFrenchDocumentCitesInFrenchAndAnEnglishOneInEnglish() {
    assertThat(memo("--genre", "claim", "--about", "disabling", "--language", "fr"))
        .contains("(adopté le");
    assertThat(memo("--genre", "claim", "--about", "disabling"))
        .contains("(adopted ")
        .doesNotContain("(adopté le");
  }

  @Test
  void aStyleOfOnesOwnIsUsedInMemoAndMeeting() throws IOException {
    String style = Files.writeString(folder.resolve("house.csl"), CSL).toString();
    assertThat(memo("--genre", "brief", "--style", style)).contains("HOUSE");
    assertThat(memo("--genre", "claim", "--about", "disabling", "--style", style))
        .contains("HOUSE");
    assertThat(Run.of("meeting", DIALOGUE, "--shape", "heads", "--style", style).isFine().out())
        .contains("HOUSE");
    assertThat(memo("--genre", "brief")).doesNotContain("HOUSE");
  }

  @Test
  void theReceiptTellsStylesApart() throws IOException {
    String one = Files.writeString(folder.resolve("one.csl"), CSL).toString();
    String other =
        Files.writeString(folder.resolve("other.csl"), CSL.replace("HOUSE", "OTHER")).toString();
    assertThat(receipt("--style", one))
        .isEqualTo(receipt("--style", one))
        .isNotEqualTo(receipt("--style", other))
        .isNotEqualTo(receipt());
  }

  private static String receipt(String... options) {
    List<String> all = new ArrayList<>(List.of("--genre", "brief"));
    all.addAll(List.of(options));
    return memo(all.toArray(String[]::new))
        .lines()
        .filter(l -> l.startsWith("Receipt "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStyleThatCannotBeAppliedIsRefusedWithItsPlace() throws IOException {
    String bad =
        Files.writeString(folder.resolve("bad.csl"), CSL.replace("class=\"note\"", "class=<"))
            .toString();
    Run.of("memo", "cases/hack-back.yaml", "--style", bad).isRefused("B109", "bad.csl:1");
    Run.of("memo", "cases/hack-back.yaml", "--style", folder.toString()).isRefused("no file");
    Path bytes = Files.write(folder.resolve("bytes.csl"), new byte[] {(byte) 0xff, 0});
    Run.of("memo", "cases/hack-back.yaml", "--style", bytes.toString()).isRefused("UTF-8");
  }

  private static String memo(String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "memo";
    all[1] = "cases/hack-back.yaml";
    System.arraycopy(options, 0, all, 2, options.length);
    return Run.of(all).isFine().out();
  }
}
