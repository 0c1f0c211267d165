// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import java.util.Locale;
import java.util.Optional;

/** The languages in which documents are drafted. */
public enum Language {
  ENGLISH("en", "en-GB"),
  FRENCH("fr", "fr-FR");

  private final String code;
  private final String tag;

  Language(String code, String tag) {
    this.code = code;
    this.tag = tag;
  }

  /** ISO 639-1 code, which names the files of phrases. */
  public String code() {
    return code;
  }

  /** BCP 47 tag of the words. */
  public String tag() {
    return tag;
  }

  /** The language with this code; empty where there is none. */
  public static Optional<Language> of(String written) {
    String wanted = written.strip().toLowerCase(Locale.ROOT);
    for (Language language : values()) {
      if (language.code.equals(wanted) || language.tag.toLowerCase(Locale.ROOT).equals(wanted)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
