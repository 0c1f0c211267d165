// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.commonmark.parser.Parser;
import org.opinio.documents.report.Jars;
import org.opinio.documents.report.Receipt;
import org.opinio.law.Law;

/** The program that runs. */
final class Program {

  private Program() {}

  /**
   * SHA-256 of the jars of the program, in hexadecimal; where it runs from no jars, its version in
   * words.
   */
  static String digest() {
    return Jars.digest(List.of(Law.class, Receipt.class, Program.class))
        .orElseGet(() -> "version " + Main.Version.number());
  }

  /**
   * What tells this program from others in a moment; empty where it runs from no jars.
   *
   * @see #digest which tells it for certain
   */
  static Optional<String> mark() {
    StringBuilder mark = new StringBuilder();
    try {
      for (Class<?> of : List.of(Law.class, Parser.class)) {
        Path jar = Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (!Files.isRegularFile(jar)) {
          return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(jar);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        mark.append(bytes.length).append(' ').append(sum.getValue()).append(' ');
      }
      return Optional.of(mark.toString());
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    }
  }
}
