// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/** Where what is slow to make is kept. Nothing is lost with it. */
final class Cache {

  private Cache() {}

  /**
   * The file to keep something in; empty where there is no place for it.
   *
   * @param about the folder of law for which it is kept
   */
  static Optional<Path> file(Context context, String name, String ending, Path about) {
    return folder(context)
        .map(f -> f.resolve(name + "-" + mark(about) + ending))
        .filter(f -> !Files.exists(f) || Files.isRegularFile(f));
  }

  /** A folder to keep several in; empty where there is no place for it. */
  static Optional<Path> folder(Context context, String name, Path about) {
    return folder(context)
        .map(f -> f.resolve(name + "-" + mark(about)))
        .filter(f -> !Files.exists(f) || Files.isDirectory(f));
  }

  private static String mark(Path about) {
    CRC32 sum = new CRC32();
    sum.update(about.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static Optional<Path> folder(Context context) {
    try {
      if (!context.variable("OPINIO_CACHE").isEmpty()) {
        return Optional.of(Path.of(context.variable("OPINIO_CACHE")));
      }
      if (!context.variable("XDG_CACHE_HOME").isEmpty()) {
        return Optional.of(Path.of(context.variable("XDG_CACHE_HOME"), "opinio"));
      }
      return context.variable("HOME").isEmpty()
          ? Optional.empty()
          : Optional.of(Path.of(context.variable("HOME"), ".cache", "opinio"));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
