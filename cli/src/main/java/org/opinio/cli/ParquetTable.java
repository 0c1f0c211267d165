// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.opinio.batch.input.Row;
import org.opinio.batch.input.Rows;

/** Writes a table with commas as Parquet: each column text, each row there, in the same order. */
@SuppressWarnings("deprecation") // what is called no more must still be implemented
final class ParquetTable {

  /** Bytes that are held before they are written. */
  private static final long ROW_GROUP = 16L << 20;

  private ParquetTable() {}

  /**
   * Writes it, whole or not at all.
   *
   * @throws IOException if the table cannot be read or the other not be written
   */
  static void write(Path table, Path to) throws IOException {
    Path whole = to.resolveSibling(to.getFileName() + ".new");
    Files.deleteIfExists(whole);
    try (Rows rows = Rows.ofTable(table);
        ParquetWriter<List<String>> out = new Builder(whole, rows.columns()).build()) {
      for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        switch (row.get()) {
          case Row.Cells cells -> out.write(cells.cells());
          case Row.Bad bad -> throw new IOException(bad.reason());
          case Row.File file -> throw new IllegalStateException("a table has no files");
        }
      }
    }
    try (FileChannel written = FileChannel.open(whole, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Files.move(whole, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static final class Builder extends ParquetWriter.Builder<List<String>, Builder> {

    private final List<String> columns;

    Builder(Path file, List<String> columns) {
      super((OutputFile) new LocalOutputFile(file));
      this.columns = columns;
      withConf(new PlainParquetConfiguration());
      withCompressionCodec(CompressionCodecName.UNCOMPRESSED);
      withRowGroupSize(ROW_GROUP);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<List<String>> getWriteSupport(Configuration configuration) {
      return new Cells(columns);
    }

    @Override
    protected WriteSupport<List<String>> getWriteSupport(ParquetConfiguration configuration) {
      return new Cells(columns);
    }
  }

  private static final class Cells extends WriteSupport<List<String>> {

    private final List<String> columns;
    private Optional<RecordConsumer> consumer = Optional.empty();

    Cells(List<String> columns) {
      this.columns = columns;
    }

    @Override
    public WriteContext init(Configuration configuration) {
      return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
      return context();
    }

    private WriteContext context() {
      Types.MessageTypeBuilder message = Types.buildMessage();
      for (String column : columns) {
        message.addField(
            Types.required(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column));
      }
      MessageType schema = message.named("table");
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer to) {
      consumer = Optional.of(to);
    }

    @Override
    public void write(List<String> cells) {
      RecordConsumer to = consumer.orElseThrow();
      to.startMessage();
      for (int c = 0; c < cells.size(); c++) {
        to.startField(columns.get(c), c);
        to.addBinary(Binary.fromString(cells.get(c)));
        to.endField(columns.get(c), c);
      }
      to.endMessage();
    }
  }
}
