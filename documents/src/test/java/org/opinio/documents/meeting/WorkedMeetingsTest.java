// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opinio.cite.BibFile;
import org.opinio.documents.Sample;
import org.opinio.documents.draft.Language;
import org.opinio.law.Citation;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The meetings of the project, the manual on them, and the schema. */
class WorkedMeetingsTest {

  private static final Path DOCS = Sample.ROOT.resolve("docs");
  private static final Sample REAL = Sample.real();

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("files")
  void everyWorkedMeetingIsReadAndEveryPointHasAPinpoint(Path file) {
    Meeting meeting = read(file);
    assertThat(meeting.themes().stream().flatMap(Theme::allPoints))
        .isNotEmpty()
        .allSatisfy(
            p -> assertThat(p.citations()).extracting(Citation::pinpoint).doesNotContain(""));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyWorkedMeetingIsDraftedInEveryShapeThatFits(Path file) {
    Meeting meeting = read(file);
    for (Shape shape : Shape.values()) {
      for (Language language : Language.values()) {
        if (shape.fits(meeting)) {
          assertThat(
                  MeetingSample.texts(
                      MeetingSample.document(meeting, shape, language, REAL).body()))
              .isNotEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyWorkedMeetingFollowsTheSchema(Path file) throws IOException {
    assertThat(faults(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"talks.yaml", "divided.yaml", "loose.yaml"})
  void soDoTheMeetingsOfTheTests(String name) throws IOException {
    assertThat(faults(Files.readString(MeetingSample.FILES.resolve(name)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sides.yaml", "points.yaml", "law.yaml", "head.yaml", "nothing.yaml"})
  void whatTheSchemaCanSeeToBeWrongItRefuses(String name) throws IOException {
    assertThat(faults(Files.readString(MeetingSample.FILES.resolve("bad").resolve(name))))
        .isNotEmpty();
  }

  @Test
  void theExampleOfTheManualIsRead() throws IOException {
    Matcher yaml =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(DOCS.resolve("meeting-format.md")));
    assertThat(yaml.find()).isTrue();
    Meeting meeting = read(Files.writeString(folder.resolve("example.yaml"), yaml.group(1)));
    assertThat(meeting.themes().getFirst().points()).hasSize(4);
    assertThat(faults(yaml.group(1))).isEmpty();
  }

  @Test
  void everyKeyAndKindAndFaultIsInTheManual() throws IOException {
    String manual = Files.readString(DOCS.resolve("meeting-format.md"));
    String schema = Files.readString(DOCS.resolve("schema/meeting.schema.json"));
    Matcher properties =
        Pattern.compile("\"properties\": \\{(.*?)\n {2,6}}", Pattern.DOTALL).matcher(schema);
    Set<String> keys = new TreeSet<>();
    while (properties.find()) {
      Pattern.compile("^ {4,8}\"([a-z-]+)\": \\{", Pattern.MULTILINE)
          .matcher(properties.group(1))
          .results()
          .forEach(r -> keys.add(r.group(1)));
    }
    assertThat(keys)
        .contains("speaker", "views")
        .allSatisfy(k -> assertThat(manual).contains("`" + k + "`"));
    assertThat(Point.Kind.values())
        .allSatisfy(k ->
            assertThat(manual)
                .contains("`" + k.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`"));
    String diagnostics = Files.readString(DOCS.resolve("diagnostics.md"));
    assertThat(MeetingCode.values())
        .allSatisfy(c -> assertThat(diagnostics).contains("`" + c.code() + "`"));
  }

  private static Meeting read(Path file) {
    Set<String> sources = new TreeSet<>(REAL.forms().forms().keySet());
    try (Stream<Path> files = Files.list(Sample.ROOT.resolve("law/sources"))) {
      for (Path bib : files.filter(f -> f.toString().endsWith(".bib")).sorted().toList()) {
        BibFile.read(bib.toString(), Files.readString(bib))
            .sources()
            .forEach(s -> sources.add(s.key()));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    MeetingReading reading = MeetingReader.read(file, REAL.law(), sources);
    return reading.found().orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Sample.ROOT.resolve("meetings"))) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      assertThat(found).hasSizeGreaterThan(1);
      return found.stream();
    }
  }

  private static List<?> faults(String yaml) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(DOCS.resolve("schema/meeting.schema.json")));
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    StringWriter json = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
      write(new Load(settings).loadFromString(yaml), out);
    }
    return schema.validate(json.toString(), InputFormat.JSON);
  }

  private static void write(Object value, JsonGenerator out) {
    switch (value) {
      case Map<?, ?> map -> {
        out.writeStartObject();
        map.forEach((key, under) -> {
          out.writeName(String.valueOf(key));
          write(under == null ? "" : under, out);
        });
        out.writeEndObject();
      }
      case List<?> list -> {
        out.writeStartArray();
        list.forEach(item -> write(item == null ? "" : item, out));
        out.writeEndArray();
      }
      case Number number -> out.writeNumber(number.toString());
      default -> out.writeString(value.toString());
    }
  }
}
