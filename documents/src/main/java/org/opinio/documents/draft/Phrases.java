// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;

/**
 * The sentences of documents in one language. A phrase is a whole sentence, heading or label with
 * named places, as in {@code {holder} has said nothing on {question}.}; words between underscores
 * are set in italics.
 */
public final class Phrases {

  private static final String COMMON = "common";

  private final Language language;
  private final SortedMap<String, String> phrases;

  private Phrases(Language language, SortedMap<String, String> phrases) {
    this.language = language;
    this.phrases = Collections.unmodifiableSortedMap(phrases);
  }

  /**
   * The phrases that all documents share, and those of these files.
   *
   * @param names of files {@code words/NAME_CODE.properties}
   * @throws IllegalStateException if a file is missing, or two have a key in common
   */
  public static Phrases of(Language language, String... names) {
    SortedMap<String, String> all = new TreeMap<>();
    Stream.concat(Stream.of(COMMON), Stream.of(names))
        .distinct()
        .forEach(name ->
            read(name, language)
                .forEach((key, phrase) -> {
                  if (all.put(key, phrase) != null) {
                    throw new IllegalStateException("two phrases are called " + key);
                  }
                }));
    return new Phrases(language, all);
  }

  private static Map<String, String> read(String name, Language language) {
    String file = "words/" + name + "_" + language.code() + ".properties";
    try (InputStream in = Phrases.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return read.stringPropertyNames().stream()
          .collect(Collectors.toMap(Function.identity(), read::getProperty));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  public Language language() {
    return language;
  }

  /** All phrases by key. */
  public SortedMap<String, String> all() {
    return phrases;
  }

  /**
   * A phrase with its places filled.
   *
   * @throws IllegalArgumentException if there is no such phrase, or the slots are not its places
   */
  public Text say(String key, Slot... slots) {
    SortedMap<String, Text> filling = new TreeMap<>();
    for (Slot slot : slots) {
      filling.put(slot.name(), slot.text());
    }
    return new Template(key, phrase(key)).filled(filling);
  }

  /** A phrase without places, or with places that take plain words only, as plain words. */
  public String words(String key, Slot... slots) {
    StringBuilder words = new StringBuilder();
    for (Inline part : say(key, slots).parts()) {
      if (part instanceof Inline.Words w) {
        words.append(w.words());
      } else {
        throw new IllegalArgumentException(key + " is more than words here");
      }
    }
    return words.toString();
  }

  /** The texts as a list in a sentence: a, b and c. */
  public Text and(List<Text> texts) {
    return list("list.and", texts);
  }

  /** The texts as a list in a sentence: a, b or c. */
  public Text or(List<Text> texts) {
    return list("list.or", texts);
  }

  /** The words as a list in a sentence: a, b and c. */
  public Text andWords(List<String> words) {
    return and(words.stream().map(Text::of).toList());
  }

  private Text list(String key, List<Text> texts) {
    if (texts.size() < 2) {
      return texts.isEmpty() ? Text.EMPTY : texts.getFirst();
    }
    Text before =
        Text.build()
            .joined(texts.subList(0, texts.size() - 1), phrase("list.between") + "\u0020")
            .done();
    return say(key, Slot.of("before", before), Slot.of("last", texts.getLast()));
  }

  private String phrase(String key) {
    String phrase = phrases.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase " + key + " in " + language);
    }
    return phrase;
  }
}
