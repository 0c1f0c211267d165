// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who does what docs/first-rule.md says, step by step, sees what it prints. */
class TutorialTest {

  private static final String PAGE = "docs/first-rule.md";
  private static final Path RULE = Path.of("practice/law/rules/archive.md");
  private static final Path CASE = Path.of("practice/cases/archive.yaml");
  private static final Pattern FILE = Pattern.compile("`(practice/[^`]+)`:");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)`(.*?) \\| [^|]+ \\| ([^|]+) \\|$");

  @TempDir private Path folder;

  @Test
  void eachStepPrintsWhatTheTutorialShows() throws IOException {
    String printed = "";
    int commands = 0;
    int shown = 0;
    for (Manual.Sample sample : Manual.of(PAGE).samples()) {
      Matcher file = FILE.matcher(sample.before());
      if (file.matches()) {
        write(Path.of(file.group(1)), sample.text());
      } else if (sample.isCommand()) {
        if (sample.lines().getFirst().endsWith("--fix")) {
          citeAsTheTutorialSays();
        }
        Run run = Run.in(folder, "", sample.arguments());
        printed = (run.out() + run.err()).replace(folder + "/", "");
        commands++;
        if (sample.lines().size() > 1) {
          sample.below().isPrintedIn(printed);
          shown++;
        }
      } else {
        sample.isPrintedIn(printed);
        shown++;
      }
    }
    assertThat(commands).isEqualTo(3);
    assertThat(shown).isEqualTo(3);
    everyChangeOfTheCaseDoesWhatTheTableSays();
  }

  /** The tutorial tells the reader to cite the article on the line that the error names. */
  private void citeAsTheTutorialSays() throws IOException {
    assertThat(Files.readString(Run.ROOT.resolve(PAGE)))
        .contains("Write `[@vcdr, art 24]` at its end");
    String line = "- they were [entered or copied](#archive.entered)\n";
    String page = Files.readString(folder.resolve(RULE));
    assertThat(page).contains(line);
    write(RULE, page.replace(line, line.strip() + " [@vcdr, art 24]\n"));
  }

  private void everyChangeOfTheCaseDoesWhatTheTableSays() throws IOException {
    String first = Files.readString(folder.resolve(CASE));
    Matcher row = ROW.matcher(Files.readString(Run.ROOT.resolve(PAGE)));
    int rows = 0;
    while (row.find()) {
      write(CASE, changed(first, row.group(1), row.group(2).strip()));
      String out =
          Run.in(folder, "", "assess", CASE.toString(), "--law", "practice/law").isFine().out();
      String across = out.substring(out.indexOf("\nA Across readings"));
      assertThat(across.split("\n[BD] ", 2)[0].replaceAll("\\s+", " "))
          .as(row.group())
          .containsIgnoringCase(row.group(3).strip());
      rows++;
    }
    assertThat(rows).isEqualTo(4);
  }

  private static String changed(String text, String fact, String how) {
    String key = fact.replaceFirst(":.*", "") + ":";
    if (how.equals("added")) {
      return text + "        " + fact + "\n";
    }
    List<String> lines =
        text.lines()
            .flatMap(line ->
                !line.strip().startsWith(key)
                    ? Stream.of(line)
                    : how.equals("left out") ? Stream.of() : Stream.of("        " + fact))
            .toList();
    String changed = String.join("\n", lines) + "\n";
    assertThat(changed).as(fact).isNotEqualTo(text);
    return changed;
  }

  private void write(Path file, String text) throws IOException {
    Path whole = folder.resolve(file);
    Files.createDirectories(whole.getParent());
    Files.writeString(whole, text);
  }
}
