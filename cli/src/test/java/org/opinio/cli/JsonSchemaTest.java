// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command prints as JSON has the shape that is published for it, and no other. */
class JsonSchemaTest {

  @ParameterizedTest
  @ValueSource(strings = {"cn", "eu"})
  void aHolderFollowsItsSchema(String id) throws IOException {
    String holder = Run.of("show", id, "--format", "json").isFine().out();
    assertThat(faults("holder", holder)).isEmpty();
    assertThat(faults("holder", holder.replaceFirst("\"confidence\":\"\\w+\"", "\"sure\":1")))
        .isNotEmpty();
    assertThat(faults("positions", holder)).isNotEmpty();
  }

  @Test
  void theTableOfPositionsFollowsItsSchema() throws IOException {
    String table = Run.of("positions", "--format", "json").isFine().out();
    assertThat(faults("positions", table)).isEmpty();
    assertThat(faults("positions", table.replaceFirst("\"basis\":\"silent\"", "\"basis\":\"no\"")))
        .isNotEmpty();
    String earlier =
        Run.of(
                "positions",
                "--format",
                "json",
                "--question",
                "sovereignty",
                "--as-of",
                "2019-12-31")
            .isFine()
            .out();
    assertThat(faults("positions", earlier)).isEmpty();
    assertThat(faults("holder", table)).isNotEmpty();
  }

  @Test
  void bridgesFollowTheirSchema() throws IOException {
    String two =
        Run.of("bridge", "cases/hack-back.yaml", "--holders", "cn,fr", "--format", "json")
            .isFine()
            .out();
    assertThat(faults("bridge", two)).isEmpty();
    assertThat(faults("bridge", two.replaceFirst("\"possible\"", "\"maybe\""))).isNotEmpty();
    String rule =
        Run.of(
                "bridge",
                "cases/another-field.yaml",
                "--holders",
                "all",
                "--rule",
                "CM-1",
                "--format",
                "json")
            .isFine()
            .out();
    assertThat(faults("bridge", rule)).isEmpty();
  }

  @Test
  void theCommonCoreFollowsItsSchema() throws IOException {
    String one = Run.of("core", "--rule", "RES-2", "--format", "json").isFine().out();
    assertThat(faults("core", one)).isEmpty();
    assertThat(faults("core", one.replaceFirst("\"states\"", "\"state\""))).isNotEmpty();
    String all = Run.of("core", "--holders", "cn,fr", "--format", "json").isFine().out();
    assertThat(faults("core", all)).isEmpty();
  }

  @Test
  void effectsFollowTheirSchema() throws IOException {
    String effect =
        Run.of(
                "effect",
                "--adopt",
                "sovereignty.status=principle",
                "--by",
                "states",
                "--cases",
                "cases/hack-back.yaml",
                "--format",
                "json")
            .isFine()
            .out();
    assertThat(faults("effect", effect)).isEmpty();
    assertThat(faults("effect", effect.replaceFirst("\"verdict\"", "\"result\""))).isNotEmpty();
  }

  @Test
  void divergencesFollowTheirSchema() throws IOException {
    String two = Run.of("diverge", "cn", "fr", "--rule", "DD-1", "--format", "json").isFine().out();
    assertThat(faults("divergence", two)).isEmpty();
    assertThat(faults("divergence", two.replaceFirst("\"relation\"", "\"score\""))).isNotEmpty();
    String cases =
        Run.of(
                "diverge",
                "cn",
                "fr",
                "--rule",
                "RES-8",
                "--cases",
                "cases/hack-back.yaml",
                "--format",
                "json")
            .isFine()
            .out();
    assertThat(faults("divergence", cases)).isEmpty();
    String table =
        Run.of("diverge", "--all", "cn", "fr", "us", "--rule", "SOV-1", "--format", "json")
            .isFine()
            .out();
    assertThat(faults("divergence", table)).isEmpty();
    assertThat(faults("divergence", table.replaceFirst("\"pairs\"", "\"ranks\""))).isNotEmpty();
  }

  @Test
  void theWholeLawFollowsItsSchema() throws IOException {
    String law = Run.of("export", "--format", "json").isFine().out();
    assertThat(faults("law", law)).isEmpty();
    assertThat(law)
        .contains("\"kind\":\"unless-shown\"", "\"kind\":\"guard\"", "\"kind\":\"shown\"");
    assertThat(faults("law", law.replaceFirst("\"kind\":\"guard\"", "\"kind\":\"if\"")))
        .isNotEmpty();
    assertThat(faults("law", law.replaceFirst("\"evaluative\"", "\"judged\""))).isNotEmpty();
  }

  @Test
  void everySchemaIsNamedInTheManual() throws IOException {
    String manual =
        Files.readString(Run.ROOT.resolve("docs/commands.md"))
            + Files.readString(Run.ROOT.resolve("docs/case-format.md"))
            + Files.readString(Run.ROOT.resolve("docs/reading-an-assessment.md"));
    try (Stream<Path> files = Files.list(Run.ROOT.resolve("docs/schema"))) {
      assertThat(files)
          .hasSizeGreaterThan(4)
          .allSatisfy(file -> assertThat(manual).contains("schema/" + file.getFileName()));
    }
  }

  private static List<?> faults(String name, String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Run.ROOT.resolve("docs/schema/" + name + ".schema.json")));
    return schema.validate(json, InputFormat.JSON);
  }
}
