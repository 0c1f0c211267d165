// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.report;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The jars from which a program runs. */
public final class Jars {

  private Jars() {}

  /**
   * SHA-256 of the jars in which the classes stand, one after the other, in hexadecimal; empty
   * where one does not stand in a jar.
   */
  public static Optional<String> digest(List<Class<?>> classes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> of : classes) {
        Optional<CodeSource> source = Optional.ofNullable(of.getProtectionDomain().getCodeSource());
        if (source.isEmpty()) {
          return Optional.empty();
        }
        Path jar = Path.of(source.get().getLocation().toURI());
        if (!Files.isRegularFile(jar)) {
          return Optional.empty();
        }
        digest.update(Files.readAllBytes(jar));
      }
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
