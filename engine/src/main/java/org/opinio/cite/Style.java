// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** The style of citation and its words, in CSL. */
final class Style {

  /** All that decides how a source is printed. */
  private static final List<String> DECISIVE =
      List.of(
          "oscola.csl",
          "locale-en-GB.xml",
          "BibEntry.class",
          "CslItem.class",
          "Dates.class",
          "Library.class",
          "Names.class",
          "OscolaStyle.class",
          "PlainText.class",
          "Source.class");

  private Style() {}

  static String text() {
    return new String(resource("oscola.csl"), StandardCharsets.UTF_8);
  }

  static String locale() {
    return new String(resource("locale-en-GB.xml"), StandardCharsets.UTF_8);
  }

  /** Adds the style, and the code that applies it, to a digest. */
  static void digest(MessageDigest digest) {
    DECISIVE.forEach(name -> digest.update(resource(name)));
  }

  private static byte[] resource(String name) {
    try (InputStream in = Style.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
