// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** docs/commands.md documents every command and option, and its examples run. */
class CommandDocumentationTest {

  @Test
  void everyCommandAndOptionIsDocumented() throws IOException {
    CommandLine all = new Commands().lineFor(context(), new String[0]);
    for (Map.Entry<String, CommandLine> command : all.getSubcommands().entrySet()) {
      String section = section(command.getKey());
      assertThat(command.getValue().getCommandSpec().options())
          .filteredOn(o -> !o.hidden() && !o.usageHelp())
          .allSatisfy(o -> assertThat(section).as(command.getKey()).contains("`" + longest(o)));
    }
    assertThat(manual()).contains("`--help`", "`--version`", "OPINIO_CACHE", "OPINIO_DEBUG");
  }

  @Test
  void nothingIsDocumentedThatDoesNotExist() throws IOException {
    CommandLine all = new Commands().lineFor(context(), new String[0]);
    List<String> known = new ArrayList<>(List.of("--help", "--version"));
    all.getSubcommands()
        .values()
        .forEach(c -> c.getCommandSpec().options().forEach(o -> known.addAll(List.of(o.names()))));
    Stream<String> documented =
        Stream.of(manual().split("[^-a-z]")).filter(w -> w.startsWith("--") && !w.matches("-+"));
    assertThat(documented).allSatisfy(option -> assertThat(known).contains(option));
  }

  @Test
  void whatCommandsShareIsDeclaredOnce() {
    CommandLine all = new Commands().lineFor(context(), new String[0]);
    Map<String, Set<Object>> declared = new TreeMap<>();
    all.getSubcommands()
        .values()
        .forEach(c ->
            c.getCommandSpec()
                .args()
                .forEach(a ->
                    declared
                        .computeIfAbsent(
                            a.paramLabel() + ": " + String.join(" ", a.description()),
                            words -> new HashSet<>())
                        .add(a.userObject())));
    assertThat(declared)
        .hasSizeGreaterThan(20)
        .allSatisfy((words, places) -> assertThat(places).as(words).hasSize(1));
  }

  @Test
  void theExamplesRun() throws IOException {
    List<String> examples =
        manual()
            .lines()
            .filter(l -> l.startsWith("    ./opinio "))
            .map(l -> l.strip().substring("./opinio ".length()))
            .filter(l ->
                !l.contains("--fix")
                    && !l.contains("--out")
                    && !l.matches("(ask|serve|backup|restore)\\b.*")
                    && !l.contains("|"))
            .toList();
    assertThat(examples).hasSizeGreaterThan(10);
    assertThat(examples).allSatisfy(e -> Run.of(e.split(" ")).isFine());
  }

  private static String section(String command) throws IOException {
    String manual = manual();
    int start = manual.indexOf("\n## `" + command);
    assertThat(start).as("section of %s", command).isNotNegative();
    int end = manual.indexOf("\n## ", start + 4);
    return manual.substring(start, end < 0 ? manual.length() : end);
  }

  private static String longest(OptionSpec option) {
    return option.longestName();
  }

  private static String manual() throws IOException {
    return Files.readString(Run.ROOT.resolve("docs/commands.md"));
  }

  private static Context context() {
    return new Context(
        new Output(OutputStream.nullOutputStream()),
        new Output(OutputStream.nullOutputStream()),
        InputStream.nullInputStream(),
        Run.ROOT,
        Optional.empty(),
        Map.of());
  }
}
