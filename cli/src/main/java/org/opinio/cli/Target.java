// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a user wants written. */
final class Target {

  private Target() {}

  /**
   * The file.
   *
   * @param subject the case, which is not overwritten
   * @param law the folder of law, in which nothing is written
   * @throws UserFault if it cannot be written there
   */
  static Path of(Context context, String written, Path subject, Path law) {
    if (written.isBlank()) {
      throw UserFault.of("--out names no file.", "Write --out FILE");
    }
    Path target = context.path(written);
    if (same(target, subject)) {
      throw UserFault.of("--out would overwrite the case.", "Name another file.");
    }
    if (real(target).startsWith(real(law))) {
      throw UserFault.of("--out would write into the folder of law.", "Name a file elsewhere.");
    }
    if (Files.isDirectory(target)) {
      throw UserFault.of(Words.line(written) + " is a folder.", "Name a file to write.");
    }
    return target;
  }

  private static boolean same(Path a, Path b) {
    return real(a).equals(real(b));
  }

  /** The path with links followed as far as it exists. */
  static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    try {
      return whole.toRealPath();
    } catch (IOException e) {
      Path parent = whole.getParent();
      Path name = whole.getFileName();
      return parent == null || name == null ? whole : real(parent).resolve(name.toString());
    }
  }
}
