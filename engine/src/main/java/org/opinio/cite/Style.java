// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.SortedMap;

/** The files that decide how a source is cited. */
final class Style {

  /** All that decides how a source is printed. */
  private static final List<String> DECISIVE =
      List.of(
          "oscola.csl",
          "locale-en-GB.xml",
          "locale-fr-FR.xml",
          "locale-other-en-GB.xml",
          "words_en.properties",
          "words_fr.properties",
          "BibEntry.class",
          "CitationLanguage.class",
          "CslItem.class",
          "Dates.class",
          "Library.class",
          "Names.class",
          "OscolaStyle.class",
          "OtherItem.class",
          "OtherStyle.class",
          "PlainText.class",
          "Source.class");

  private Style() {}

  /** The words of a file that lies beside this class. */
  static String text(String name) {
    return new String(resource(name), StandardCharsets.UTF_8);
  }

  /** How each source is cited, by key. */
  static SortedMap<String, CitationForm> forms(List<Source> sources, CitationStyle style) {
    return switch (style) {
      case CitationStyle.Oscola oscola -> OscolaStyle.forms(sources, oscola.language());
      case CitationStyle.Other other -> OtherStyle.forms(sources, other);
    };
  }

  /** All that tells a style from others. */
  static String identity(CitationStyle style) {
    return switch (style) {
      case CitationStyle.Oscola oscola -> "oscola " + oscola.language().tag();
      case CitationStyle.Other other -> other.language().tag() + " " + other.csl();
    };
  }

  /** What the names of files bear that are kept for a style: nothing for OSCOLA in English. */
  static String suffix(CitationStyle style) {
    return style.equals(CitationStyle.OSCOLA)
        ? ""
        : "-" + CitationForms.fingerprint(List.of(), style).substring(0, 12);
  }

  /** Adds the code that applies a style, and what lies beside it, to a digest. */
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
