// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Lines of JSON, an object each. The fields that are asked for are the cells; one that is not
 * there, or null, is blank. A list is written as a list in brackets, and true and false as these
 * words.
 */
final class JsonRows implements Rows {

  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final Lines lines;
  private final Lines.Bytes bytes = new Lines.Bytes();
  private final List<String> columns;
  private long rows;

  /**
   * The lines of a file.
   *
   * @param columns names of the fields that are asked for
   */
  JsonRows(Path file, List<String> columns) throws IOException {
    this.lines = new Lines(file);
    this.columns = List.copyOf(columns);
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
    while (lines.peek() >= 0) {
      long line = lines.line();
      boolean tooLong = line();
      if (tooLong) {
        rows++;
        return Optional.of(new Row.Bad(rows, line, "the line is longer than 16 MB"));
      }
      try {
        String text = bytes.take().strip();
        if (!text.isEmpty()) {
          rows++;
          return Optional.of(row(text.startsWith("\uFEFF") ? text.substring(1) : text, line));
        }
      } catch (CharacterCodingException e) {
        rows++;
        return Optional.of(new Row.Bad(rows, line, "it is not text in UTF-8"));
      }
    }
    return Optional.empty();
  }

  private boolean line() throws IOException {
    bytes.clear();
    boolean tooLong = false;
    for (int b = lines.next(); b >= 0 && b != '\n'; b = lines.next()) {
      tooLong = tooLong || bytes.count() >= CsvRows.LONGEST;
      if (!tooLong) {
        bytes.add(b);
      }
    }
    return tooLong;
  }

  private Row row(String text, long line) {
    String[] cells = new String[columns.size()];
    Arrays.fill(cells, "");
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        return new Row.Bad(rows, line, "the line is not an object in braces");
      }
      for (JsonToken token = in.nextToken();
          token != JsonToken.END_OBJECT;
          token = in.nextToken()) {
        int column = columns.indexOf(in.currentName());
        JsonToken value = in.nextToken();
        if (value == JsonToken.START_OBJECT) {
          in.skipChildren();
          if (column >= 0) {
            return new Row.Bad(
                rows, line, "the field `" + columns.get(column) + "` holds an object");
          }
        } else if (value == JsonToken.START_ARRAY) {
          List<String> items = new ArrayList<>();
          list(in, items, 0);
          if (column >= 0) {
            cells[column] = brackets(items);
          }
        } else if (column >= 0) {
          cells[column] = value == JsonToken.VALUE_NULL ? "" : in.getString();
        }
      }
      if (in.nextToken() != null) {
        return new Row.Bad(rows, line, "something stands after the object");
      }
    } catch (JacksonException e) {
      return new Row.Bad(rows, line, "the line is not JSON");
    }
    return new Row.Cells(rows, line, List.of(cells));
  }

  private static void list(JsonParser in, List<String> items, int depth) {
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      if (token == JsonToken.START_ARRAY && depth < 8) {
        list(in, items, depth + 1);
      } else if (token.isStructStart()) {
        in.skipChildren();
      } else {
        items.add(token == JsonToken.VALUE_NULL ? "" : in.getString());
      }
    }
  }

  private static String brackets(List<String> items) {
    StringBuilder list = new StringBuilder("[");
    for (String item : items) {
      list.append(list.length() > 1 ? ", " : "")
          .append('"')
          .append(item.replace("\\", "\\\\").replace("\"", "\\\""))
          .append('"');
    }
    return list.append(']').toString();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
