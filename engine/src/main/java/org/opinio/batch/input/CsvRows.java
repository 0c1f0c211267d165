// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table with commas, as RFC 4180 describes it: UTF-8, a head with the names of the
 * columns, quotes doubled inside quotes, lines ended by LF or CRLF. Empty lines are passed over.
 */
final class CsvRows implements Rows {

  /** The longest row, in bytes. */
  static final int LONGEST = 16 << 20;

  private final Lines lines;
  private final Lines.Bytes bytes = new Lines.Bytes();
  private final List<String> columns;
  private long rows;

  CsvRows(Path file) throws IOException {
    this.lines = new Lines(file);
    List<String> head = new ArrayList<>();
    Optional<String> bad = read(head);
    if (!head.isEmpty() && head.getFirst().startsWith("\uFEFF")) {
      head.set(0, head.getFirst().substring(1));
    }
    this.columns = bad.isPresent() ? List.of() : head.stream().map(String::strip).toList();
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Position position() {
    return new Position(lines.offset(), rows, lines.line());
  }

  @Override
  public long length() {
    try {
      return lines.length();
    } catch (IOException e) {
      return 0;
    }
  }

  /** Goes on where an earlier run stopped. */
  void seek(Position to) throws IOException {
    lines.seek(to.offset(), to.line());
    rows = to.rows();
  }

  @Override
  public Optional<Row> next() throws IOException {
    while (lines.peek() == '\n' || lines.peek() == '\r') {
      lines.next();
    }
    if (lines.peek() < 0) {
      return Optional.empty();
    }
    long line = lines.line();
    List<String> cells = new ArrayList<>(columns.size());
    Optional<String> bad = read(cells);
    rows++;
    if (bad.isPresent()) {
      return Optional.of(new Row.Bad(rows, line, bad.get()));
    }
    if (cells.size() != columns.size()) {
      String reason =
          "the row has " + cells.size() + " cells, and the head " + columns.size() + " columns";
      return Optional.of(new Row.Bad(rows, line, reason));
    }
    return Optional.of(new Row.Cells(rows, line, cells));
  }

  /** Reads to the end of the row; what is wrong with it, if anything is. */
  private Optional<String> read(List<String> cells) throws IOException {
    long from = lines.offset();
    Optional<String> bad = Optional.empty();
    bytes.clear();
    boolean more = true;
    while (more) {
      Optional<String> fault = lines.peek() == '"' ? quoted(from) : bare(from);
      try {
        cells.add(bytes.take());
      } catch (CharacterCodingException e) {
        bytes.clear();
        fault = Optional.of("it is not text in UTF-8");
      }
      bad = bad.or(() -> Optional.empty()).isPresent() ? bad : fault;
      if (lines.offset() - from > LONGEST) {
        skipLine();
        return Optional.of("it is longer than 16 MB; is a quotation mark missing?");
      }
      more = lines.peek() == ',';
      if (more) {
        lines.next();
      }
    }
    if (lines.peek() == '\r') {
      lines.next();
    }
    if (lines.peek() == '\n') {
      lines.next();
    }
    return bad;
  }

  private Optional<String> bare(long from) throws IOException {
    for (int b = lines.peek(); b >= 0 && b != ',' && b != '\n'; b = lines.peek()) {
      lines.next();
      if (b == '\r' && (lines.peek() == '\n' || lines.peek() < 0)) {
        return Optional.empty();
      }
      if (lines.offset() - from > LONGEST) {
        return Optional.empty();
      }
      bytes.add(b);
    }
    return Optional.empty();
  }

  private Optional<String> quoted(long from) throws IOException {
    lines.next();
    while (lines.peek() >= 0 && lines.offset() - from <= LONGEST) {
      int b = lines.next();
      if (b != '"') {
        bytes.add(b);
      } else if (lines.peek() == '"') {
        bytes.add(lines.next());
      } else {
        int after = lines.peek();
        if (after < 0 || after == ',' || after == '\n' || after == '\r') {
          return Optional.empty();
        }
        bare(from);
        return Optional.of("after a closing quotation mark something stands before the comma");
      }
    }
    return Optional.of("a quotation mark is not closed");
  }

  private void skipLine() throws IOException {
    int b = lines.next();
    while (b >= 0 && b != '\n') {
      b = lines.next();
    }
    bytes.clear();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
