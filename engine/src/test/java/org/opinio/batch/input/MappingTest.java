// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.law.Law;
import org.opinio.page.LawReader;

/**
 * Mappings are checked like law, and rows are read by them without losing or inventing anything.
 */
class MappingTest {

  private static final Law LAW = LawReader.read(Path.of("..", "law"), Set.of()).law();

  private static final String HEAD =
      """
      title: A table
      id: name
      missing: [Not available]
      columns:
        name:
        kind: {split: "; ", values: [wiper, flood, entry]}
        where: {list: brackets}
        size:
        said:
      facts:
      """;

  @TempDir private Path folder;

  private MappingReading read(String lines) throws IOException {
    Path file = folder.resolve("mapping.yaml");
    Files.writeString(file, HEAD + lines);
    return MappingReader.read(file, LAW, Set.of());
  }

  private void isRefused(String line, String code, int column, String... words) throws IOException {
    List<Diagnostic> found = read(line).diagnostics();
    assertThat(found).as(line).isNotEmpty();
    Diagnostic first = found.getFirst();
    assertThat(first.code().code()).as(first.message()).isEqualTo(code);
    assertThat(first.place().line()).as(first.message()).isEqualTo(11);
    assertThat(first.place().column()).as(first.message()).isEqualTo(column);
    assertThat(List.of(words))
        .allSatisfy(w -> assertThat(first.message() + first.mend()).contains(w));
    assertThat(first.mend()).isNotEmpty();
  }

  @Test
  void whatTheLawOrTheTableDoesNotHaveIsShownWithItsPlaceAndAMend() throws IOException {
    isRefused(
        "  - {fact: op.denied-servce, value: yes, when: {kind: flood}, reason: So.}\n",
        "C322",
        12,
        "Did you mean",
        "denied-service");
    isRefused(
        "  - {fact: op.denied-service, value: maybe, when: {kind: flood}, reason: So.}\n",
        "C312",
        38,
        "takes `yes`, `no`");
    isRefused(
        "  - {fact: effect.layer, value: [logic], when: {kind: flood}, reason: So.}\n",
        "C323",
        34,
        "logical");
    isRefused(
        "  - {fact: effect.most-grave, value: yes, when: {kind: flood}, reason: So.}\n",
        "C324",
        12,
        "without assessor");
    isRefused(
        "  - {fact: op.assessed-as-series, value: yes, when: {kind: flood}, reason: So.}\n",
        "C325",
        12,
        "derived");
    isRefused(
        "  - {fact: op.denied-service, value: yes, when: {kinds: flood}, reason: So.}\n",
        "M401",
        50,
        "Did you mean",
        "kind");
    isRefused(
        "  - {fact: op.denied-service, value: yes, when: {kind: flod}, reason: So.}\n",
        "M402",
        56,
        "Did you mean",
        "flood");
    isRefused(
        "  - {fact: op.denied-service, value: yes, when: {kind: {begins: flood}}, reason: So.}\n",
        "C310",
        57,
        "begins");
    isRefused(
        "  - {fact: op.denied-service, value: yes, when: {size: {above: big}}, reason: So.}\n",
        "M403",
        64,
        "not a number");
    isRefused(
        "  - {fact: op.denied-service, value: yes, when: {kind: flood}}\n", "M404", 5, "reason");
    isRefused(
        "  - {fact: op.denied-service, value: no, when: {kind: Not available}, reason: So.}\n",
        "M405",
        55,
        "blank cell");
    isRefused(
        "  - {fact: op.denied-service, value: no, when: {kind: {filled: no}}, reason: So.}\n",
        "M405",
        64,
        "blank cell");
    isRefused("  - {fact: op.denied-service, value: no, reason: So.}\n", "M406", 5, "when");
  }

  @Test
  void everyTestMeetsWhatItSaysAndABlankCellMeetsNone() throws IOException {
    String[] tests = {
      "kind: flood",
      "kind: {is-not: flood}",
      "kind: {only: [flood, entry]}",
      "kind: {starts: fl}",
      "kind: {contains: ntr}",
      "kind: {filled: yes}",
      "where: {single: yes}",
      "size: {above: 3}",
      "size: {below: 3.5}"
    };
    List<List<String>> rows =
        List.of(
            List.of("flood", "['B']", "4"),
            List.of("wiper; entry", "[['B'], [\"C'd\"]]", "3"),
            List.of("flood; Not available", "['B', '']", "x"),
            List.of("", "", ""),
            List.of("Not available", "[]", "Not available"));
    String[] met = {"101101110", "010011001", "100101000", "000000000", "000000000"};
    for (int r = 0; r < rows.size(); r++) {
      StringBuilder found = new StringBuilder();
      for (String test : tests) {
        Mapping mapping =
            read("  - {fact: op.denied-service, value: no, when: {" + test + "}, reason: So.}\n")
                .found()
                .orElseThrow();
        found.append(facts(mapping, rows.get(r)).isEmpty() ? '0' : '1');
      }
      assertThat(found).as("row %d", r).hasToString(met[r]);
    }
  }

  private static Map<String, StatedFact> facts(Mapping mapping, List<String> cells) {
    List<String> all = List.of("x", cells.get(0), cells.get(1), cells.get(2), "");
    RowReader reader =
        new MappedRowReader(mapping, LAW, List.of("name", "kind", "where", "size", "said"));
    Taken taken = reader.take(new Row.Cells(1, 2, all));
    assertThat(taken).as("%s", taken).isInstanceOf(Taken.AsCase.class);
    Situation situation = ((Taken.AsCase) taken).situations().getFirst();
    return situation.facts();
  }

  @Test
  void theFirstLineThatHoldsCountsAndLinesOfASetAddUp() throws IOException {
    Mapping mapping =
        read("""
          - {fact: op.denied-service, value: yes, when: {kind: flood}, reason: So.}
          - {fact: op.denied-service, value: no, when: {kind: entry}, reason: So.}
          - {fact: effect.layer, value: {physical: yes}, when: {kind: wiper}, reason: So.}
          - {fact: effect.layer, value: {application: yes, physical: no}, when: {kind: entry}, reason: So.}
        """)
            .found()
            .orElseThrow();
    var facts = facts(mapping, List.of("wiper; flood; entry", "", ""));
    assertThat(facts.get("op.denied-service").value()).isEqualTo(new StatedFact.Value.YesNo(true));
    assertThat(facts.get("effect.layer").value())
        .isEqualTo(new StatedFact.Value.Some(List.of("physical", "application"), List.of()));
  }

  @Test
  void aValueIsReadFromACellAndAnotherWordTurnsTheRowAway() throws IOException {
    Mapping mapping =
        read("  - {fact: op.denied-service, from: said, reason: The table says so.}\n")
            .found()
            .orElseThrow();
    RowReader reader =
        new MappedRowReader(mapping, LAW, List.of("name", "kind", "where", "size", "said"));
    assertThat(reader.take(new Row.Cells(1, 2, List.of("a", "", "", "", "no"))))
        .isInstanceOfSatisfying(
            Taken.AsCase.class,
            c ->
                assertThat(c.situations().getFirst().facts().get("op.denied-service").value())
                    .isEqualTo(new StatedFact.Value.YesNo(false)));
    assertThat(reader.take(new Row.Cells(1, 2, List.of("a", "", "", "", "nope"))))
        .isInstanceOfSatisfying(
            Taken.Rejected.class, r -> assertThat(r.reason()).contains("`said` holds `nope`"));
  }

  @Test
  void factsThatCannotBeTogetherTurnTheRowAway() throws IOException {
    Mapping mapping =
        read("""
          - {fact: op.denied-service, value: yes, when: {kind: flood}, reason: So.}
          - {fact: op.information-only, value: yes, when: {kind: flood}, reason: So.}
        """)
            .found()
            .orElseThrow();
    RowReader reader =
        new MappedRowReader(mapping, LAW, List.of("name", "kind", "where", "size", "said"));
    assertThat(reader.take(new Row.Cells(1, 2, List.of("a", "flood", "", "", ""))))
        .isInstanceOfSatisfying(
            Taken.Rejected.class, r -> assertThat(r.reason()).contains("cannot both hold"));
  }

  @Test
  void everyMappingOfTheRepositoryFitsItsLaw() throws IOException {
    try (var files = Files.list(Path.of("..", "mappings"))) {
      List<Path> mappings = files.filter(f -> f.toString().endsWith(".yaml")).toList();
      assertThat(mappings).isNotEmpty();
      for (Path file : mappings) {
        assertThat(MappingReader.read(file, LAW, Set.of()).diagnostics()).isEmpty();
      }
    }
  }

  @Test
  void readingGoesOnFromBehindEveryRowAsIfItHadNeverStopped() throws IOException {
    Path csv = folder.resolve("in.csv");
    Files.writeString(
        csv, "\uFEFFname,kind\r\n\"a\"\"\n,b\",1\n\n\u00e9,\"\"\r\nshort\nlast,\"open\nto the end");
    List<Row> whole = rows(csv, Optional.empty(), new ArrayList<>());
    assertThat(whole).hasSize(4);
    assertThat(whole.getFirst()).isEqualTo(new Row.Cells(1, 2, List.of("a\"\n,b", "1")));
    assertThat(whole.get(1)).isEqualTo(new Row.Cells(2, 5, List.of("\u00e9", "")));
    assertThat(whole.get(2)).isInstanceOf(Row.Bad.class);
    assertThat(whole.get(3)).isInstanceOf(Row.Bad.class);
    List<Position> positions = new ArrayList<>();
    rows(csv, Optional.empty(), positions);
    for (int i = 0; i < positions.size(); i++) {
      assertThat(rows(csv, Optional.of(positions.get(i)), new ArrayList<>()))
          .isEqualTo(whole.subList(i + 1, whole.size()));
    }
  }

  private static List<Row> rows(Path csv, Optional<Position> from, List<Position> after)
      throws IOException {
    List<Row> all = new ArrayList<>();
    try (CsvRows rows = new CsvRows(csv)) {
      if (from.isPresent()) {
        rows.seek(from.get());
      }
      for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        all.add(row.get());
        after.add(rows.position());
      }
    }
    return all;
  }
}
