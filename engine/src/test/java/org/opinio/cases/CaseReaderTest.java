// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opinio.cases.StatedFact.Value;
import org.opinio.diagnostic.Diagnostic;

/**
 * Case files are understood as they are written, and every fault in them is named where it stands.
 */
class CaseReaderTest {

  private static final Path FILES = Path.of("src/test/resources/cases");

  @TempDir Path folder;

  @Test
  void aFullCaseIsReadWhole() {
    CaseReading reading = read(FILES.resolve("full.yaml"));
    assertThat(words(reading)).isEmpty();
    Case found = reading.found().orElseThrow();
    assertThat(found.states()).containsEntry("EE", "Estonia").containsEntry("NO", "Norway");
    assertThat(found.sources().getFirst().pinpoint()).isEqualTo("15-16");
    Operation wave = found.operations().get("wave");
    assertThat(wave.hosts()).extracting(Operation.Party::state).containsExactly("RU", "NO");
    assertThat(wave.hosts().get(1).facts()).containsKey("host.knew");
    assertThat(wave.facts().get("effect.layer").value())
        .isEqualTo(new Value.Some(List.of("logical"), List.of("physical", "social")));
    assertThat(wave.facts().get("effect.scale").value()).isEqualTo(new Value.One("middle"));
    assertThat(wave.facts().get("op.penetration").value()).isEqualTo(new Value.Disputed());
    assertThat(wave.facts().get("op.penetration").claims())
        .containsEntry("EE", "yes")
        .containsEntry("RU", "no");
    assertThat(wave.facts().get("effect.grave").proved())
        .containsExactly("preponderance", "clear-and-convincing");
    assertThat(found.operations().get("second").facts().get("effect.layer").value())
        .isEqualTo(new Value.Some(List.of("social"), List.of()));
    assertThat(found.responses().get("sinkhole").facts()).containsKey("resp.called");
    assertThat(found.reliances()).hasSize(1);
    assertThat(found.notExpressible())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.area()).isEqualTo("Jurisdiction");
          assertThat(it.strength()).isEqualTo(Expectation.Strength.LIKELY);
          assertThat(it.source()).isEqualTo("@author-2021, 15");
        });
    assertThat(found.assumedFacts()).containsExactly("second op.loud");
    assertThat(found.digest()).hasSize(64);
  }

  @Test
  void everythingThatCanBearAMarkingDoesInTheFullExample() {
    Markings markings = read(FILES.resolve("full.yaml")).found().orElseThrow().markings();
    Map<String, String> words = new TreeMap<>();
    markings.stated().forEach((what, marking) -> words.put(what.toString(), marking.words()));
    assertThat(words)
        .containsExactly(
            entry("Assumed[number=0]", "TLP:GREEN"),
            entry("Expected[number=0]", "TLP:CLEAR"),
            entry("Inexpressible[number=0]", "TLP:CLEAR"),
            entry("Name[code=patriots]", "TLP:RED"),
            entry("Note[number=1]", "TLP:RED"),
            entry("ReliedOn[number=0]", "TLP:CLEAR"),
            entry("Source[key=author-2021]", "TLP:GREEN"),
            entry("Stipulated[unit=whole, rule=UOF-1]", "TLP:AMBER+STRICT"),
            entry("Summary[]", "TLP:RED"),
            entry("Unit[id=sinkhole]", "TLP:RED"),
            entry("Unit[id=wave]", "TLP:GREEN"),
            entry("Unit[id=whole]", "TLP:CLEAR"),
            entry("Whole[]", "TLP:AMBER · Our eyes only"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsReportedAsTheFileBesideItSays(Path file) throws IOException {
    CaseReading reading = read(file);
    assertThat(reading.found()).isEmpty();
    String expected = Files.readString(Path.of(file.toString().replace(".yaml", ".expected")));
    assertThat(String.join("\n", words(reading)) + "\n").isEqualTo(expected);
  }

  static Stream<Path> faults() throws IOException {
    try (Stream<Path> files = Files.list(FILES.resolve("bad"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @Test
  void everyKindOfFaultIsAnExample() throws IOException {
    String seen =
        faults()
            .map(CaseReaderTest::read)
            .flatMap(r -> words(r).stream())
            .collect(Collectors.joining("\n"));
    Set<CaseCode> elsewhere =
        Set.of(
            CaseCode.NOT_READABLE,
            CaseCode.TOO_LARGE,
            CaseCode.NOT_TEXT,
            CaseCode.EMPTY,
            CaseCode.TOO_COMPLEX,
            CaseCode.MORE_FAULTS,
            CaseCode.NOTHING_LEFT,
            CaseCode.STILL_NAMED);
    for (CaseCode code : CaseCode.values()) {
      if (!elsewhere.contains(code)) {
        assertThat(seen).as(code.name()).contains(code.code());
      }
    }
  }

  @Test
  void whatIsNoFileIsReported() {
    assertThat(only(read(folder.resolve("none.yaml")))).isEqualTo(CaseCode.NOT_READABLE);
    assertThat(only(read(folder))).isEqualTo(CaseCode.NOT_READABLE);
  }

  @Test
  void aFileThatIsTooLargeIsRefusedBySize() {
    CaseReading reading = read(written("title: " + "x".repeat(11 << 20)));
    assertThat(only(reading)).isEqualTo(CaseCode.TOO_LARGE);
    assertThat(reading.diagnostics().getFirst().message()).contains("10 MB");
  }

  @Test
  void whatIsNotTextIsReportedWhereItBreaksOff() throws IOException {
    Path latin = folder.resolve("latin.yaml");
    Files.write(latin, "title: a\nsummary: caf\u00e9 x\n".getBytes(StandardCharsets.ISO_8859_1));
    CaseReading reading = read(latin);
    assertThat(only(reading)).isEqualTo(CaseCode.NOT_TEXT);
    assertThat(reading.diagnostics().getFirst().place().line()).isEqualTo(2);
    assertThat(reading.diagnostics().getFirst().place().column()).isEqualTo(13);
    assertThat(only(read(written("title: a\u0000b")))).isEqualTo(CaseCode.NOT_TEXT);
  }

  @Test
  void anEmptyFileIsReported() {
    assertThat(only(read(written("")))).isEqualTo(CaseCode.EMPTY);
    assertThat(only(read(written(" \n\n")))).isEqualTo(CaseCode.EMPTY);
    assertThat(only(read(written("# only a comment\n")))).isEqualTo(CaseCode.EMPTY);
    assertThat(only(read(written("---\n")))).isEqualTo(CaseCode.EMPTY);
  }

  @Test
  void hostileYamlIsRefusedQuickly() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\n";
    assertThat(only(read(written(bomb)))).isEqualTo(CaseCode.YAML_FEATURE);
    assertThat(only(read(written("title: " + "[".repeat(1_000_000)))))
        .isEqualTo(CaseCode.TOO_COMPLEX);
    assertThat(only(read(written("title:\n" + "- ".repeat(500_000)))))
        .isEqualTo(CaseCode.TOO_COMPLEX);
    assertThat(only(read(written("title: [" + "a,".repeat(2_000_000) + "a]"))))
        .isEqualTo(CaseCode.TOO_COMPLEX);
    assertThat(only(read(written("title: \"\\UFFFFFFFF\"")))).isEqualTo(CaseCode.NOT_YAML);
    assertThat(only(read(written("%YAML 99999999999.1\n---\na: b")))).isEqualTo(CaseCode.NOT_YAML);
    assertThat(only(read(written("[1, 2]")))).isEqualTo(CaseCode.WRONG_TYPE);
  }

  @Test
  void lengthAloneNeverTakesLong() {
    StringBuilder states = new StringBuilder("title: a\nstates:\n");
    StringBuilder some = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      states.append("  S").append(i).append(": State\n");
      some.append(i == 0 ? "S" : ", S").append(i);
    }
    String pairs = "operations:\n  o: {acting: [" + some + "], target: [" + some + "]}\n";
    assertThat(only(read(written(states + pairs)))).isEqualTo(CaseCode.TOO_COMPLEX);

    StringBuilder chain = new StringBuilder("title: a\nstates: {A: a, B: b}\noperations:\n");
    StringBuilder answers = new StringBuilder("responses:\n");
    for (int i = 0; i < 4000; i++) {
      boolean even = i % 2 == 0;
      chain
          .append("  o")
          .append(i)
          .append(even ? ": {acting: A, target: B}\n" : ": {acting: B, target: A}\n");
      answers
          .append("  r")
          .append(i)
          .append(even ? ": {taker: B, against: A, to: o" : ": {taker: A, against: B, to: o")
          .append(i)
          .append(", by: o")
          .append(i + 1)
          .append("}\n");
    }
    assertThat(read(written(chain.toString() + answers)).found()).isEmpty();
    assertThat(
            read(written(chain.toString() + "  o4000: {acting: A, target: B}\n" + answers)).found())
        .isEmpty();

    StringBuilder wrong = new StringBuilder("title: a\nstates: {A: a}\nstipulated:\n");
    for (int i = 0; i < 45_000; i++) {
      wrong.append("  SOV-x").append(i).append(": yes\n");
    }
    assertThat(read(written(wrong.toString())).diagnostics()).hasSize(101);
  }

  @Test
  void noMoreThanAHundredFaultsAreListed() {
    StringBuilder text = new StringBuilder("title: a\nstates: {A: State A}\n");
    for (int i = 0; i < 5000; i++) {
      text.append("nonsense").append(i).append(": x\n");
    }
    List<Diagnostic> diagnostics = read(written(text.toString())).diagnostics();
    assertThat(diagnostics).hasSize(101);
    assertThat(diagnostics.getLast().code()).isEqualTo(CaseCode.MORE_FAULTS);
  }

  @Test
  void noCutOfAGoodFileIsAnException() throws IOException {
    String whole = Files.readString(FILES.resolve("full.yaml"));
    for (int end = 0; end < whole.length(); end += 7) {
      assertThat(read(written(whole.substring(0, end)))).isNotNull();
    }
    for (int at = 0; at < whole.length(); at += 11) {
      for (String odd : List.of("[", "}", ": ", "\n", "&x ", "\"", "- ")) {
        assertThat(read(written(whole.substring(0, at) + odd + whole.substring(at)))).isNotNull();
      }
    }
  }

  private Path written(String text) {
    try {
      return Files.writeString(folder.resolve("case.yaml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CaseReading read(Path file) {
    return CaseReader.read(file, SmallLaw.law(), Set.of("author-2021"));
  }

  private static CaseCode only(CaseReading reading) {
    assertThat(reading.found()).isEmpty();
    assertThat(reading.diagnostics()).hasSize(1);
    return (CaseCode) reading.diagnostics().getFirst().code();
  }

  private static List<String> words(CaseReading reading) {
    return reading.diagnostics().stream()
        .map(d ->
            d.code().code()
                + " "
                + d.place().line()
                + ":"
                + d.place().column()
                + " "
                + d.message()
                + (d.mend().isEmpty() ? "" : " -> " + d.mend())
                + d.places().stream()
                    .skip(1)
                    .map(q -> " | " + q.place().line() + " " + q.note())
                    .collect(Collectors.joining()))
        .toList();
  }
}
