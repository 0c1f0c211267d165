// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.batch.input.Row;
import org.opinio.batch.input.Rows;

/** Findings as Parquet, read back by a program that shares nothing with the one that wrote them. */
class BatchParquetTest {

  private static final long SEED = 19;

  @TempDir private Path folder;

  @BeforeEach
  void writeTheLawAndATable() throws IOException {
    SmallLaw.write(folder);
    Random random = new Random(SEED);
    String[] names = {"plain ", "two,cells ", "\u00e9t\u00e9 ", "\"\"quoted\"\" ", "two\nlines "};
    String[] sights = {"bright", "dark", "", "green"};
    String[] tags = {"rough", "red", "", "rough; red", "odd"};
    StringBuilder table = new StringBuilder("name,sight,tags\n");
    for (int i = 0; i < 20_000; i++) {
      table.append('"').append(names[random.nextInt(5)]).append(i).append("\",");
      table.append(sights[random.nextInt(4)]).append(',').append(tags[random.nextInt(5)]);
      table.append('\n');
    }
    Files.writeString(folder.resolve("in.csv"), table);
  }

  private Run batch(String out, String... more) {
    return Run.in(
        folder,
        "",
        Stream.concat(
                Stream.of("batch", "in.csv", "--mapping", "mapping.yaml", "--out", out),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void everyValueIsThatOfTheTableWithCommasInTheSameOrder() throws IOException {
    batch("csv").isFine();
    batch("parquet", "--format", "parquet").isFine();
    List<List<String>> table = table(folder.resolve("csv/findings.csv"));
    assertThat(table).as("seed %d", SEED).hasSizeGreaterThan(10_000);
    assertThat(parquet(folder.resolve("parquet/findings.parquet"))).isEqualTo(table);
    assertThat(folder.resolve("parquet/findings.csv")).doesNotExist();
    for (String file : List.of("summary.csv", "rejected.csv")) {
      assertThat(folder.resolve("parquet").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("csv").resolve(file));
    }
    assertThat(Files.readString(folder.resolve("parquet/about.txt")))
        .isEqualTo(
            Files.readString(folder.resolve("csv/about.txt"))
                .replace("findings.csv", "findings.parquet"));
  }

  @Test
  void twoRunsWriteTheSameBytes() throws IOException {
    batch("one", "--format", "parquet", "--threads", "1").isFine();
    batch("two", "--format", "parquet", "--threads", "3").isFine();
    assertThat(folder.resolve("two/findings.parquet"))
        .hasSameBinaryContentAs(folder.resolve("one/findings.parquet"));
  }

  @Test
  void aRunThatEndedBeforeItsParquetWasWholeIsGoneOnWith() throws IOException {
    batch("whole", "--format", "parquet").isFine();
    batch("broken").isFine();
    byte[] checkpoint = checkpointOfAFinishedTable();
    Files.write(folder.resolve("broken/.unfinished"), checkpoint);
    Files.writeString(folder.resolve("broken/findings.parquet.new"), "half");
    batch("broken", "--format", "parquet").isFine();
    for (String file : List.of("findings.parquet", "summary.csv", "rejected.csv", "about.txt")) {
      assertThat(folder.resolve("broken").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
    }
    assertThat(folder.resolve("broken")).isDirectoryNotContaining("glob:**.{new,csv.new}");
    assertThat(folder.resolve("broken/.unfinished")).doesNotExist();
    batch("broken", "--format", "parquet").isRefused("holds a finished run");
  }

  /** The last checkpoint of a run that could not write its words at the end. */
  private byte[] checkpointOfAFinishedTable() throws IOException {
    Files.createDirectories(folder.resolve("stopped/about.txt"));
    batch("stopped").isRefused("about.txt is a folder");
    return Files.readAllBytes(folder.resolve("stopped/.unfinished"));
  }

  @Test
  void anUnknownFormatIsRefusedWithThoseThatThereAre() {
    batch("out", "--format", "parket").isRefused("no format `parket`", "parquet");
  }

  private static List<List<String>> table(Path file) throws IOException {
    List<List<String>> table = new ArrayList<>();
    try (Rows rows = Rows.ofTable(file)) {
      table.add(rows.columns());
      for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        table.add(((Row.Cells) row.get()).cells());
      }
    }
    return table;
  }

  private static List<List<String>> parquet(Path file) throws IOException {
    List<List<String>> table = new ArrayList<>();
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file));
        RowReader rows = reader.rowReader()) {
      List<String> columns = new ArrayList<>();
      for (int c = 0; c < reader.getFileSchema().getColumnCount(); c++) {
        columns.add(reader.getFileSchema().getColumn(c).name());
      }
      table.add(columns);
      while (rows.hasNext()) {
        rows.next();
        table.add(columns.stream().map(rows::getString).toList());
      }
    }
    return table;
  }
}
