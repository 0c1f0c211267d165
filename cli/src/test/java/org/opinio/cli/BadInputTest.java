// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user wrote wrongly is said in words, ends with 2, and leaves nothing half written. */
class BadInputTest {

  private static final String CASE = "cases/estonia-2007.yaml";

  private static final String HEAD =
      """
      title: A case
      states: {A: State A, B: State B}
      operations:
        wave:
          acting: A
          target: B
      """;

  @TempDir private Path folder;

  static Stream<Arguments> arguments() {
    return Stream.of(
        wrong("there is no command `asess`|Did you mean `assess`?", "asess", CASE),
        wrong(
            "there is no option `--formt`|Did you mean `--format`?",
            "assess",
            CASE,
            "--formt",
            "md"),
        wrong("something is missing: CASE", "assess"),
        wrong("'--port': 'abc' is not a whole number", "serve", "--port", "abc"),
        wrong("'--size': 'two' is not a whole number", "decide", CASE, "--size", "two"),
        wrong("`more.yaml`", "assess", CASE, "more.yaml"),
        wrong("no format `docx`|text, md, html and json", "assess", CASE, "--format", "docx"),
        wrong("no position is recorded for `Ruritania`", "assess", CASE, "--position", "Ruritania"),
        wrong("Did you mean `France`?", "assess", CASE, "--position", "Frence"),
        wrong("--advised needs the other side", "assess", CASE, "--advised", "EE"),
        wrong("are the same", "assess", CASE, "--advised", "EE", "--opposing", "Estonia"),
        wrong("--patterns takes a number from 0", "core", "--patterns", "-1"),
        wrong("no rule `RES-0`", "core", "--rule", "RES-0"),
        wrong("this compares two holders|opinio diverge cn fr", "diverge", "fr"),
        wrong("this compares two holders", "diverge", "fr", "FR"),
        wrong("no position is recorded for `xx`", "diverge", "fr", "xx"),
        wrong("a table needs two holders or more", "diverge", "--all", "fr"),
        wrong("not for a table", "diverge", "--all", "--cases", "cases"),
        wrong("no order `far`|--order name or near", "diverge", "--all", "--order", "far"),
        wrong("is no number of patterns", "diverge", "cn", "fr", "--most", "-1"),
        wrong("there is no case at |--cases DIR", "diverge", "cn", "fr", "--cases", "nowhere"),
        wrong("one holder alone needs no bridge", "bridge", CASE, "--holders", "fr"),
        wrong("something is missing: HOLDER", "bridge", CASE),
        wrong("no position is recorded for `xx`", "bridge", CASE, "--holders", "fr,xx"),
        wrong(
            "names no reading|--adopt sovereignty.status=rule",
            "effect",
            "--adopt",
            "sovereignty.status",
            "--by",
            "fr"),
        wrong(
            "has no option `rul`|Did you mean `rule`?",
            "effect",
            "--adopt",
            "sovereignty.status=rul",
            "--by",
            "fr"),
        wrong(
            "no question `sovereignty.state`|Did you mean `sovereignty.status`?",
            "effect",
            "--adopt",
            "sovereignty.state=rule",
            "--by",
            "fr"),
        wrong(
            "exactly one option is held",
            "effect",
            "--adopt",
            "sovereignty.status=rule,principle",
            "--by",
            "fr"),
        wrong(
            "nobody can hold these options",
            "effect",
            "--adopt",
            "countermeasures.collective=not-permitted,on-request",
            "--by",
            "fr"),
        wrong(
            "two readings are to be adopted on sovereignty.status",
            "effect",
            "--adopt",
            "sovereignty.status=rule",
            "--adopt",
            "sovereignty.status=principle",
            "--by",
            "fr"),
        wrong(
            "there is no case at|nowhere.",
            "effect",
            "--adopt",
            "sovereignty.status=rule",
            "--by",
            "fr",
            "--cases",
            "nowhere"),
        wrong("says nothing about silence", "assess", CASE, "--silent", "maybe"),
        wrong(
            "`2017-13-01` is not a date|--as-of 2017-06-01",
            "assess",
            CASE,
            "--as-of",
            "2017-13-01"),
        wrong("`yesterday` is not a date", "positions", "--as-of", "yesterday"),
        wrong(
            "Choose the grade that the gravity calls for", "assess", CASE, "--standard", "sliding"),
        wrong(
            "Did you mean `clear-and-convincing`?",
            "assess",
            CASE,
            "--standard",
            "clear-and-convincin"),
        wrong("--why explains one rule|--rule SOV-1 --why", "assess", CASE, "--why"),
        wrong("no rule `SOV-11`|Did you mean `SOV-1`?", "assess", CASE, "--rule", "SOV-11"),
        wrong("PRF-1 has no result", "assess", CASE, "--rule", "PRF-1"),
        wrong("PRF-1 has no result", "decide", CASE, "--rule", "PRF-1"),
        wrong("--size is 9|from 1 to 6", "decide", CASE, "--size", "9"),
        wrong("no position is recorded for `Ruritania`", "decide", CASE, "--position", "Ruritania"),
        wrong("There is no such file", "assess", "cases/nothing.yaml"),
        wrong("This is a folder", "assess", "cases"),
        wrong("There is no folder of law here", "assess", CASE, "--law", "nowhere"),
        wrong("no file or folder nowhere", "check", "nowhere"),
        wrong("no case at nowhere", "verify", "nowhere"),
        wrong(
            "nothing called `soverignty.status`|Did you mean `sovereignty.status`?",
            "show",
            "soverignty.status"),
        wrong(
            "no question `sovereignty.statuss`", "positions", "--question", "sovereignty.statuss"),
        wrong("would overwrite the case", "assess", CASE, "--out", "cases/../" + CASE),
        wrong("into the folder of law", "assess", CASE, "--out", "law/rules/sovereignty.md"),
        wrong("is a folder", "assess", CASE, "--out", "docs"),
        wrong("there is no such folder", "assess", CASE, "--out", "no/such/folder/out.txt"),
        wrong("cannot write", "assess", CASE, "--out", "README.md/out.txt"));
  }

  private static Arguments wrong(String words, String... args) {
    return Arguments.of(words, List.of(args));
  }

  @ParameterizedTest
  @MethodSource("arguments")
  void argumentsAreRefusedWithAMend(String words, List<String> args) throws IOException {
    byte[] before = Files.readAllBytes(Run.ROOT.resolve(CASE));
    Run run = Run.of(args.toArray(String[]::new)).isRefused(words.split("\\|"));
    assertThat(run.err()).isNotEmpty();
    assertThat(run.out()).isEmpty();
    assertThat(Run.ROOT.resolve(CASE)).hasBinaryContent(before);
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of(
            HEAD + "    facts: {effect: {loss-of-functionalty: yes}}\n",
            "C322|loss-of-functionality"),
        Arguments.of(HEAD + "    facts: {efect: {layer: yes}}\n", "C321|effect"),
        Arguments.of(
            HEAD + "    facts: {effect: {loss-of-functionality: 7}}\n", "C312|case.yaml:7"),
        Arguments.of(HEAD + "    facts: [effect]\n", "C312"),
        Arguments.of(HEAD.replace("acting: A", "acting: X"), "C320|`X`"),
        Arguments.of(HEAD + "    date: 2007-02-31\n", "C313"),
        Arguments.of(HEAD + "    facts: {effect: {severe-non-physical: yes}}\n", "C324|assessor"),
        Arguments.of("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "C306"),
        Arguments.of("[".repeat(100_000), "error C30"),
        Arguments.of("a: ".repeat(3) + "\n", "error C30"),
        Arguments.of("\u0000\u0001\u0002", "C303"),
        Arguments.of("", "C304"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void caseFilesAreRefusedAtTheirPlace(String text, String words) throws IOException {
    Path file = Files.writeString(folder.resolve("case.yaml"), text);
    for (String command : List.of("assess", "ask", "verify")) {
      Run.of(command, file.toString()).isRefused(words.split("\\|"));
    }
    Run.of("check", file.toString()).isRefused(words.split("\\|"));
    assertThat(file).hasContent(text);
  }

  @Test
  void aFileOfFiftyMegabytesIsRefused() throws IOException {
    Path file = folder.resolve("large.yaml");
    byte[] line = "title: x\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(file)) {
      for (int written = 0; written < 50_000_000; written += line.length) {
        out.write(line);
      }
    }
    Run.of("assess", file.toString()).isRefused("C302");
    Files.createDirectories(folder.resolve("law/rules"));
    Files.move(file, folder.resolve("law/rules/large.md"));
    Run.of("check", "--law", folder.resolve("law").toString()).isRefused("P104");
  }

  @Test
  void anEmptyFolderOfLawIsSaidToBeEmpty() throws IOException {
    Path law = Files.createDirectory(folder.resolve("law"));
    for (String command : List.of("check", "positions")) {
      Run.of(command, "--law", law.toString()).isRefused("P102");
    }
    Run.in(folder, "", "check").isRefused("P102");
    Run.of("assess", CASE, "--law", law.toString()).isRefused("P102");
  }

  @Test
  void nothingIsWrittenWhereTheFileCannotBe() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "kept");
    Run.of("assess", CASE, "--out", file.resolve("below").toString()).isRefused("cannot write");
    assertThat(file).hasContent("kept");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void controlCharactersNeverReachTheTerminal() {
    assertThat(Run.of("show", "a\u001b[31mb\u202e").isRefused().err())
        .doesNotContain("\u001b", "\u202e");
    assertThat(Run.of("assess\u001b[31m").isRefused().err()).doesNotContain("\u001b");
    assertThat(Run.of("assess", "no\u001b[31m.yaml").isRefused().err()).doesNotContain("\u001b");
  }

  @Test
  void aReviewNeedsAPlanThatTheCaseHas() {
    String plans = "cases/planned/four-plans.yaml";
    Run.of("review", plans, "--operation", "filtre").isRefused("no operation", "filter");
    Run.of("review", "cases/nothing.yaml").isRefused("nothing.yaml");
    Run.of("review", plans, "--position", "Atlantis").isRefused("no position is recorded");
    Run.of("review", plans, "--format", "pdf").isRefused("pdf");
    Run.of("review", plans, "--as-of", "yesterday").isRefused("not a date");
    Run.of("review").isRefused("CASE");
  }

  @Test
  void proofRefusesWhatTheCaseAndTheLawDoNotHave() {
    String bank = "engine/src/test/resources/proof/bank.yaml";
    Run.of("proof", bank, "--rule", "SOV-99").isRefused("no rule");
    Run.of("proof", bank, "--position", "Atlantis").isRefused("no position is recorded");
    Run.of("proof", bank, "--format", "csv").isRefused("csv");
    Run.of("proof", "cases/nothing.yaml").isRefused("nothing.yaml");
    Run.of("proof").isRefused("CASE");
  }
}
