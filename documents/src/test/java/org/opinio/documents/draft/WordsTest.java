// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Path WORDS = Path.of("src/main/resources/org/opinio/documents/draft/words");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String SUFFIX = "_en.properties";

  private static final String COMMON = "common";

  /** Names of holders go by their ids. */
  private static final Pattern NAME = Pattern.compile("name\\.[a-z-]+");

  @Test
  void everyPhraseIsInEveryLanguageWithTheSamePlaces() throws IOException {
    for (String bundle : bundles()) {
      SortedMap<String, String> english = phrases(bundle, Language.ENGLISH);
      for (Language language : Language.values()) {
        SortedMap<String, String> phrases = phrases(bundle, language);
        assertThat(phrases.keySet()).as(bundle + " " + language).isEqualTo(english.keySet());
        english.forEach((key, phrase) ->
            assertThat(places(key, phrases.get(key)))
                .as(bundle + " " + language + " " + key)
                .isEqualTo(places(key, phrase)));
      }
    }
  }

  @Test
  void everyPhraseIsUsed() throws IOException {
    String sources = sources();
    for (String bundle : bundles()) {
      if (!bundle.equals(COMMON)) {
        List<String> unused =
            phrases(bundle, Language.ENGLISH).keySet().stream()
                .filter(key -> !NAME.matcher(key).matches() && !sources.contains('"' + key + '"'))
                .toList();
        assertThat(unused).as(bundle).isEmpty();
      }
    }
  }

  @Test
  void noLanguageKeepsAStraightQuotationMarkOrTwoSpaces() throws IOException {
    for (String bundle : bundles()) {
      for (Language language : Language.values()) {
        assertThat(phrases(bundle, language))
            .as(bundle + " " + language)
            .allSatisfy((key, phrase) ->
                assertThat(phrase).as(key).doesNotContain("'", "\"", "  ").isNotBlank());
      }
    }
  }

  @Test
  void frenchHasItsNarrowSpaces() throws IOException {
    Pattern wrong =
        Pattern.compile("[^\u202F(][;:!?»]|«[^\u202F]", Pattern.UNICODE_CHARACTER_CLASS);
    for (String bundle : bundles()) {
      phrases(bundle, Language.FRENCH)
          .forEach((key, phrase) ->
              assertThat(wrong.matcher(phrase).find())
                  .as(bundle + " " + key + ": " + phrase)
                  .isFalse());
    }
  }

  private static SortedMap<String, String> phrases(String bundle, Language language) {
    SortedMap<String, String> all = new TreeMap<>(Phrases.of(language, bundle).all());
    if (!bundle.equals(COMMON)) {
      all.keySet().removeAll(Phrases.of(language).all().keySet());
    }
    return all;
  }

  private static SortedSet<String> places(String key, String phrase) {
    return new Template(key, phrase).places();
  }

  private static List<String> bundles() throws IOException {
    try (Stream<Path> files = Files.list(WORDS)) {
      List<String> found =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(SUFFIX))
              .map(f -> f.substring(0, f.length() - SUFFIX.length()))
              .sorted()
              .toList();
      assertThat(found).contains(COMMON, "wording");
      return found;
    }
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
