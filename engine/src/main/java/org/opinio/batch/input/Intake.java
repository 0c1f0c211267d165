// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.opinio.cases.internal.Words;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;
import org.opinio.law.Law;

/** A source of many cases: what is read, and how a row becomes a case. */
public final class Intake {

  private final Path path;
  private final Optional<Mapping> mapping;
  private final List<Path> files;
  private final Law law;
  private final Set<String> keys;

  private Intake(
      Path path, Optional<Mapping> mapping, List<Path> files, Law law, Set<String> keys) {
    this.path = path;
    this.mapping = mapping;
    this.files = List.copyOf(files);
    this.law = law;
    this.keys = keys;
  }

  /** A table with commas, or lines of JSON where the name ends in {@code .jsonl}. */
  public static Intake table(Path file, Mapping mapping, Law law) {
    return new Intake(file, Optional.of(mapping), List.of(), law, Set.of());
  }

  /**
   * Case files.
   *
   * @param folder that holds them
   * @param keys of the sources that cases may cite
   */
  public static Intake cases(Path folder, List<Path> files, Law law, Set<String> keys) {
    return new Intake(folder, Optional.empty(), files, law, keys);
  }

  /** The columns of a table with commas. */
  public static List<String> head(Path file) throws IOException {
    try (CsvRows rows = new CsvRows(file)) {
      return rows.columns();
    }
  }

  /** Whether a file is read as lines of JSON. */
  public static boolean isJson(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /** The rows from a position on. */
  public Rows rows(Optional<Position> from) throws IOException {
    if (mapping.isEmpty()) {
      FileRows rows = new FileRows(path, files);
      from.ifPresent(rows::seek);
      return rows;
    }
    if (isJson(path)) {
      JsonRows rows =
          new JsonRows(path, mapping.get().columns().stream().map(Column::name).toList());
      if (from.isPresent()) {
        rows.seek(from.get());
      }
      return rows;
    }
    CsvRows rows = new CsvRows(path);
    if (from.isPresent()) {
      rows.seek(from.get());
    }
    return rows;
  }

  /** Makes cases of the rows. */
  public RowReader reader(Rows rows) {
    return mapping
        .<RowReader>map(m -> new MappedRowReader(m, law, rows.columns()))
        .orElseGet(() -> new CaseFileReader(law, keys));
  }

  /** What the mapping asks of the table that it does not have. */
  public List<Diagnostic> missingColumns() throws IOException {
    List<Diagnostic> missing = new ArrayList<>();
    if (mapping.isEmpty() || isJson(path) || !Files.isRegularFile(path)) {
      return missing;
    }
    List<String> head = head(path);
    String file = Words.line(path.toString().replace('\\', '/'));
    for (Column column : mapping.get().columns()) {
      int times = (int) head.stream().filter(column.name()::equals).count();
      if (times != 1) {
        missing.add(
            Diagnostic.at(
                MappingCode.UNKNOWN_COLUMN,
                new Place(file, 1, 1),
                Words.line(String.join(",", head)),
                times == 0
                    ? "The table has no column " + Words.quoted(column.name()) + "."
                    : "The table has the column " + Words.quoted(column.name()) + " twice.",
                times == 0 ? Words.meant(column.name(), head) : "Rename one of them."));
      }
    }
    return missing;
  }
}
