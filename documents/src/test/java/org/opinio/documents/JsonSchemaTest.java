// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opinio.assess.Assessment;
import org.opinio.documents.print.JsonPrinter;

/** What is printed as JSON has the shape that is published. */
class JsonSchemaTest {

  @Test
  void theSmallCaseFollowsTheSchema() throws IOException {
    Sample small = Sample.small();
    Assessment assessment = small.assess(small.theCase());
    assertThat(faults(JsonPrinter.print(assessment, Sample.options(assessment)))).isEmpty();
  }

  @Test
  void aRealCaseFollowsTheSchema() throws IOException {
    Sample real = Sample.real();
    Assessment assessment =
        real.assess(real.read(Sample.ROOT.resolve("cases/us-election-2016.yaml")));
    ReportOptions few =
        new ReportOptions(
            List.of("ee", "eu"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            Sample.receipt());
    assertThat(faults(JsonPrinter.print(assessment, few))).isEmpty();
  }

  @Test
  void whatIsNotAnAssessmentDoesNot() throws IOException {
    assertThat(faults("{\"format\": \"opinio-assessment/1\"}")).isNotEmpty();
  }

  private static List<?> faults(String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Sample.ROOT.resolve("docs/schema/assessment.schema.json")));
    return schema.validate(json, InputFormat.JSON);
  }
}
