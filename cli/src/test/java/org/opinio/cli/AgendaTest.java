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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions on which many cases turn, counted by hand. */
class AgendaTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeTheLaw() throws IOException {
    SmallLaw.write(folder);
    Files.writeString(
        folder.resolve("in.csv"),
        "name,sight,tags\n"
            + "one,bright,rough\n"
            + "two,bright,rough\n"
            + "three,dark,rough\n"
            + "four,bright,\n"
            + "five,green,\n");
  }

  private Run agenda(String... more) {
    String[] args = new String[more.length + 5];
    System.arraycopy(
        new String[] {"agenda", "--batch", "in.csv", "--mapping", "mapping.yaml"}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return Run.in(folder, "", args);
  }

  @Test
  void casesAndFindingsAreCountedForEachWayToSettleTheQuestion() {
    String json = agenda("--format", "json", "--rule", "XX-1").isFine().out();
    assertThat(json.replaceAll("\\s+", ""))
        .contains(
            "\"cases\":4,\"situations\":4,\"distinct\":3,\"rejected\":1,",
            "\"findings\":8,\"open\":4,\"turning\":3,",
            "\"question\":\"area.status\",\"cases\":3,\"findings\":3,\"alone\":3,\"aloneAndOnFacts\":1,",
            "\"option\":\"rule\",\"accepted\":true,\"established\":2,\"notEstablished\":0,\"open\":1,\"excluded\":0",
            "\"option\":\"principle\",\"accepted\":true,\"established\":0,\"notEstablished\":3,\"open\":0,\"excluded\":0");
  }

  @Test
  void theJsonIsOfItsSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Run.ROOT.resolve("docs/schema/agenda.schema.json")));
    String json = agenda("--format", "json").isFine().out();
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(json.replace("\"alone\"", "\"lone\""), InputFormat.JSON))
        .isNotEmpty();
    String real = Run.of("agenda", "--cases", "cases/planned", "--format", "json").isFine().out();
    assertThat(schema.validate(real, InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyFormatSaysOnWhichQuestionTheyTurn() {
    for (String format : new String[] {"text", "md", "html"}) {
      assertThat(agenda("--format", format).isFine().out())
          .contains("Does it bind?", "Receipt", "no measure of weight");
    }
  }

  @Test
  void whatCannotBeUsedIsRefusedWithAMend() {
    Run.in(folder, "", "agenda").isRefused("no cases are named", "--cases DIR");
    agenda("--cases", "law").isRefused("exclude each other");
    agenda("--format", "csv").isRefused("no format `csv`");
    agenda("--rule", "XX-7").isRefused("XX-7");
    Run.in(folder, "", "agenda", "--cases", "law").isRefused("there is no case in", "law");
  }
}
