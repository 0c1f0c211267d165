// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The languages in which citations are worded. Titles and names stay as they are. */
public enum CitationLanguage {
  ENGLISH(Locale.UK),
  FRENCH(Locale.forLanguageTag("fr-FR"));

  private final Locale locale;
  private final Map<String, String> words;

  CitationLanguage(Locale locale) {
    this.locale = locale;
    try {
      Properties read = new Properties();
      read.load(new StringReader(Style.text("words_" + locale.getLanguage() + ".properties")));
      words =
          read.stringPropertyNames().stream()
              .collect(Collectors.toUnmodifiableMap(Function.identity(), read::getProperty));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The language with this BCP 47 tag; English where there is none. */
  public static CitationLanguage of(String tag) {
    String wanted = Locale.forLanguageTag(tag).getLanguage();
    for (CitationLanguage language : values()) {
      if (language.locale.getLanguage().equals(wanted)) {
        return language;
      }
    }
    return ENGLISH;
  }

  Locale locale() {
    return locale;
  }

  /** BCP 47 tag. */
  String tag() {
    return locale.toLanguageTag();
  }

  String say(String key) {
    return words.getOrDefault(key, key);
  }

  /** Words with one place, filled. */
  String say(String key, String place, String value) {
    return say(key).replace("{" + place + "}", value);
  }

  /** The name of a language, given in English, in this one. */
  String nameOfLanguage(String english) {
    if (this == ENGLISH) {
      return english;
    }
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      if (language.getDisplayLanguage(Locale.ENGLISH).equals(english)) {
        return language.getDisplayLanguage(locale);
      }
    }
    return english;
  }
}
