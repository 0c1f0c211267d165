// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opinio.check.LawCode;
import org.opinio.diagnostic.Code;
import org.opinio.diagnostic.Severity;
import org.opinio.page.PageCode;

class DiagnosticsDocumentationTest {

  private static final Pattern ENTRY = Pattern.compile("^- \\*\\*`([A-Z]\\d{3})`\\*\\* (.*)$");
  private static final List<Code> ALL = find();
  private static final Path CASES =
      Path.of("..", "engine", "src", "test", "resources", "pages", "bad");

  @Test
  void everyCodeIsExplainedOnceAndNoOther() throws IOException {
    assertThat(documented().keySet()).containsExactlyInAnyOrderElementsOf(codes().keySet());
  }

  @Test
  void noTwoDiagnosticsShareACode() {
    assertThat(all()).extracting(Code::code).doesNotHaveDuplicates();
  }

  @Test
  void aWarningOrANoteIsCalledOneAndAnErrorIsNot() throws IOException {
    Map<String, Code> codes = codes();
    documented()
        .forEach((code, words) ->
            assertThat(
                    words.startsWith("*Warning.*")
                        ? Severity.WARNING
                        : words.startsWith("*Note.*") ? Severity.NOTE : Severity.ERROR)
                .as(code)
                .isEqualTo(codes.get(code).severity()));
  }

  @Test
  void everyCodeOfPagesAndLawHasItsCase() throws IOException {
    List<String> cases = new ArrayList<>();
    try (var folders = Files.list(CASES)) {
      folders.forEach(folder -> cases.add(folder.getFileName().toString().substring(0, 4)));
    }
    List<String> tested = List.of("P101", "P103", "P104", "P105", "P109", "P114");
    for (Code code : all()) {
      if (code instanceof PageCode || code instanceof LawCode) {
        assertThat(cases.contains(code.code()) || tested.contains(code.code()))
            .as(code.code())
            .isTrue();
      }
    }
  }

  private static Map<String, String> documented() throws IOException {
    Map<String, String> documented = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("..", "docs", "diagnostics.md"))) {
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches()) {
        assertThat(documented.put(entry.group(1), entry.group(2))).as(line).isNull();
      }
    }
    return documented;
  }

  private static Map<String, Code> codes() {
    Map<String, Code> codes = new TreeMap<>();
    all().forEach(code -> codes.put(code.code(), code));
    return codes;
  }

  private static List<Code> all() {
    return ALL;
  }

  private static List<Code> find() {
    List<Code> all = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.opinio")) {
      if (type.isEnum() && type.isAssignableTo(Code.class)) {
        for (Object constant : type.reflect().getEnumConstants()) {
          all.add((Code) constant);
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(60);
    return all;
  }
}
