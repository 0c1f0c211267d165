// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual says of case files what is so. */
class CaseDocumentationTest {

  private static final Path DOCS = Path.of("../docs");

  @TempDir Path folder;

  @Test
  void everyKindOfFaultIsExplained() throws IOException {
    String page = Files.readString(DOCS.resolve("diagnostics.md"));
    for (CaseCode code : CaseCode.values()) {
      assertThat(page).contains("`" + code.code() + "`");
    }
  }

  @Test
  void theShortCaseOfTheManualIsRead() throws IOException {
    Matcher yaml =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(DOCS.resolve("case-format.md")));
    assertThat(yaml.find()).isTrue();
    Path file = Files.writeString(folder.resolve("short.yaml"), yaml.group(1));
    CaseReading reading = CaseReader.read(file, WorkedCasesTest.lawOfTheRepository(), Set.of());
    assertThat(reading.diagnostics()).isEmpty();
  }

  @Test
  void everyKeyOfTheSchemaIsInTheManual() throws IOException {
    String manual = Files.readString(DOCS.resolve("case-format.md"));
    Matcher key =
        Pattern.compile("^ {4,12}\"([a-z-]+)\": \\{$", Pattern.MULTILINE)
            .matcher(Files.readString(DOCS.resolve("schema/case.schema.json")));
    Set<String> inside =
        Set.of(
            "text",
            "texts",
            "id",
            "code",
            "name",
            "parties",
            "group",
            "fact",
            "detailed",
            "operation",
            "campaign",
            "response",
            "expectation",
            "properties",
            "items",
            "not",
            "if",
            "then",
            "else",
            "additionalProperties",
            "option",
            "question",
            "state",
            "reason",
            "unit");
    while (key.find()) {
      if (!inside.contains(key.group(1))) {
        assertThat(manual).contains("`" + key.group(1) + "`");
      }
    }
  }
}
