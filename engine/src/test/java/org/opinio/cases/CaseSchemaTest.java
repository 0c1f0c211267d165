// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The published schema accepts what the reader accepts, and refuses what it can see to be wrong.
 */
class CaseSchemaTest {

  private static final Path FILES = Path.of("src/test/resources/cases");

  @ParameterizedTest
  @MethodSource("org.opinio.cases.WorkedCasesTest#cases")
  void everyWorkedCaseFollowsTheSchema(Path file) throws IOException {
    assertThat(faults(file)).isEmpty();
  }

  @Test
  void theFullExampleFollowsTheSchema() throws IOException {
    assertThat(faults(FILES.resolve("full.yaml"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"keys.yaml", "expected.yaml", "parties.yaml", "comma.yaml"})
  void aBadCaseDoesNot(String name) throws IOException {
    assertThat(faults(FILES.resolve("bad").resolve(name))).isNotEmpty();
  }

  private static List<?> faults(Path file) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../docs/schema/case.schema.json")));
    LoadSettings settings =
        LoadSettings.builder().setSchema(new CoreSchema()).setAllowDuplicateKeys(true).build();
    Object yaml = new Load(settings).loadFromString(Files.readString(file));
    return schema.validate(json(yaml), InputFormat.JSON);
  }

  private static String json(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(e -> quoted(String.valueOf(e.getKey())) + ":" + json(e.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      case List<?> list ->
          list.stream().map(CaseSchemaTest::json).collect(Collectors.joining(",", "[", "]"));
      case Number number -> number.toString();
      case Boolean bool -> bool.toString();
      case null -> "null";
      default -> quoted(value.toString());
    };
  }

  private static String quoted(String text) {
    return Stream.of(text)
        .map(t -> t.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
