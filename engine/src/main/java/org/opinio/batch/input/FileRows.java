// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Case files, in the order in which they are given. */
final class FileRows implements Rows {

  private final Path folder;
  private final List<Path> files;
  private int next;

  FileRows(Path folder, List<Path> files) {
    this.folder = folder;
    this.files = List.copyOf(files);
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public Position position() {
    return new Position(next, next, next + 1L);
  }

  @Override
  public long length() {
    return files.size();
  }

  /** Goes on where an earlier run stopped. */
  void seek(Position to) {
    next = (int) to.offset();
  }

  @Override
  public Optional<Row> next() {
    if (next == files.size()) {
      return Optional.empty();
    }
    Path file = files.get(next++);
    String name = folder.relativize(file).toString().replace('\\', '/');
    return Optional.of(new Row.File(next, file, name));
  }

  @Override
  public void close() {}
}
