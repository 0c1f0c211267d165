// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manual and the front page show as printed is printed. */
class ManualTest {

  private static final String CASE = "cases/estonia-2007.yaml";

  @TempDir private Path folder;

  @Test
  void checkPrintsWhatTheManualShows() throws IOException {
    Manual.Sample sample =
        manual().after("What it prints where nothing is wrong with the file named:");
    assertThat(withoutCounts(Run.of("check", CASE).isFine().out()))
        .startsWith(withoutCounts(sample.text()));
  }

  @Test
  void askPrintsWhatTheManualShows() throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.copy(Run.ROOT.resolve(CASE), file);
    Manual.Sample sample = manual().after("What a question looks like:");
    String printed = Run.in(Run.ROOT, "yes\nquit\n", "ask", file.toString()).isFine().out();
    for (String part : sample.text().split("(?m)^ *\\.\\.\\.\n")) {
      assertThat(onOneLine(printed)).contains(onOneLine(part).replace("> yes ", "> "));
    }
  }

  @Test
  void agendaPrintsWhatTheManualShows() throws IOException {
    Manual.Sample sample = manual().after("What it prints of a case of four plans, in part:");
    String printed = Run.of("agenda", "--cases", "cases/planned").isFine().out();
    for (String part : sample.text().split("(?m)^ *\\.\\.\\.\n")) {
      assertThat(onOneLine(printed)).contains(onOneLine(part));
    }
  }

  @Test
  void verifyPrintsWhatTheManualShows() throws IOException {
    manual().after("What it prints:").isPrintedIn(fromRoot(Run.of("verify", CASE)));
  }

  @Test
  void bridgeCoreAndEffectPrintWhatTheManualShows() throws IOException {
    manual()
        .after("What it prints of one rule:")
        .isPrintedIn(Run.of("bridge", "cases/hack-back.yaml", "--holders", "fr,gb").isFine().out());
    manual()
        .after("What it prints of a rule on every reading:")
        .isPrintedIn(Run.of("core", "--rule", "RES-2").isFine().out());
    manual()
        .after("What it prints of one case:")
        .isPrintedIn(
            Run.of("effect", "--adopt", "sovereignty.threshold=effects", "--by", "cn,fr")
                .isFine()
                .out());
  }

  @Test
  void divergePrintsWhatTheManualShows() throws IOException {
    Manual.Sample sample = manual().after("What it prints of the rule on attack:");
    String printed = Run.of("diverge", "cn", "fr", "--rule", "IHL-3").isFine().out();
    assertThat(onOneLine(printed)).contains(onOneLine(sample.text()));
  }

  @Test
  void decidePrintsWhatTheManualShows() throws IOException {
    manual()
        .after("What it says of one rule, for the second of these:")
        .isPrintedIn(
            Run.of("decide", CASE, "--rule", "DD-2", "--position", "ee,ru").isFine().out());
  }

  @Test
  void proofPrintsWhatTheManualShows() throws IOException {
    String bank = "engine/src/test/resources/proof/bank.yaml";
    manual()
        .after("Of the first of these cases, which is invented, it prints this and more:")
        .isPrintedIn(Run.of("proof", bank, "--rule", "RES-1").isFine().out());
  }

  @Test
  void theFrontPageShowsWhatIsPrinted() throws IOException {
    Manual.Sample sample = Manual.of("README.md").beginning("./opinio assess cases/hack-back");
    assertThat(sample.lines()).hasSizeGreaterThan(20);
    sample.below().isPrintedIn(fromRoot(Run.of(sample.arguments())));
  }

  /** What was printed, with files named as they are from the folder of the repository. */
  private static String fromRoot(Run run) {
    return run.isFine().out().replace(Run.ROOT + "/", "");
  }

  /** Counts change with the law; the words around them do not. */
  private static String withoutCounts(String text) {
    return text.replaceAll("(?<![\\w.-])\\d+(?![\\w-])", "#");
  }

  private static String onOneLine(String text) {
    return withoutCounts(text).replaceAll("\\s+", " ").strip();
  }

  private static Manual manual() throws IOException {
    return Manual.of("docs/commands.md");
  }
}
