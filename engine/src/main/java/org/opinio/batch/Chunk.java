// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.opinio.batch.input.Position;
import org.opinio.batch.input.Row;
import org.opinio.batch.input.RowReader;
import org.opinio.batch.input.Taken;

/**
 * Rows that were judged together.
 *
 * @param after where the next row begins
 * @param findings lines to write
 * @param rejects lines to write
 * @param judged results in the order of the rows, one for each that was judged
 */
record Chunk(
    Position after,
    ByteArrayOutputStream findings,
    ByteArrayOutputStream rejects,
    List<Known.Entry> judged,
    int rejected) {

  /** The head of the table of rows that were not judged. */
  static final String REJECTS_HEAD = "row,line,case,reason\n";

  static Chunk of(List<Row> rows, Position after, RowReader reader, Known known) {
    ByteArrayOutputStream findings = new ByteArrayOutputStream(1 << 16);
    ByteArrayOutputStream rejects = new ByteArrayOutputStream(0);
    List<Known.Entry> judged = new ArrayList<>(rows.size());
    int rejected = 0;
    for (Row row : rows) {
      switch (reader.take(row)) {
        case Taken.AsCase one -> {
          Known.Entry entry = known.of(one.alike(), one.situations());
          judged.add(entry);
          Findings.write(one.id(), one.situations(), entry.lines, findings);
        }
        case Taken.Rejected bad -> {
          rejected++;
          String line =
              row.number()
                  + ","
                  + row.line()
                  + ","
                  + Csv.cell(bad.id())
                  + ","
                  + Csv.cell(bad.reason())
                  + "\n";
          rejects.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return new Chunk(after, findings, rejects, judged, rejected);
  }
}
