// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

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
import org.opinio.documents.report.Receipt;
import org.opinio.law.Law;

/** The program that runs, for receipts. */
final class ProgramVersion {

  private static final String UNKNOWN = "workbench, not from jars";
  private static final String DIGEST = find();

  private ProgramVersion() {}

  /** SHA-256 of the jars whose code answers, in hexadecimal; words where it runs from no jars. */
  static String digest() {
    return DIGEST;
  }

  private static String find() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> of : List.of(Law.class, Receipt.class, ProgramVersion.class)) {
        Optional<CodeSource> source = Optional.ofNullable(of.getProtectionDomain().getCodeSource());
        if (source.isEmpty()) {
          return UNKNOWN;
        }
        Path jar = Path.of(source.get().getLocation().toURI());
        if (!Files.isRegularFile(jar)) {
          return UNKNOWN;
        }
        digest.update(Files.readAllBytes(jar));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | URISyntaxException e) {
      return UNKNOWN;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
