// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All words of the workbench stand in French too. */
class WordsTest {

  private enum Bundle {
    SAY(Words.class, "say"),
    LAW(LawWords.class, "law"),
    FILE(FileWords.class, "file"),
    DOCUMENTS(DocumentWords.class, "doc"),
    PARTS(PartWords.class, "part"),
    HISTORY(HistoryWords.class, "past");

    private final Class<?> english;
    private final String name;

    Bundle(Class<?> english, String name) {
      this.english = english;
      this.name = name;
    }

    private Map<String, String> french() throws IOException {
      Map<String, String> words = new TreeMap<>();
      Path file = Path.of("src/main/resources/messages", name + "_fr.properties");
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        int equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith("#")) {
          assertThat(words.put(line.substring(0, equals), line.substring(equals + 1)))
              .as(line)
              .isNull();
        }
      }
      return words;
    }
  }

  @ParameterizedTest
  @EnumSource
  void frenchIsComplete(Bundle bundle) throws IOException {
    TreeSet<String> english = new TreeSet<>();
    Arrays.stream(bundle.english.getDeclaredMethods()).map(Method::getName).forEach(english::add);
    assertThat(bundle.french().keySet()).containsExactlyElementsOf(english);
  }

  @ParameterizedTest
  @EnumSource
  void frenchNamesWhatEnglishNames(Bundle bundle) throws IOException {
    Map<String, String> french = bundle.french();
    for (Method method : bundle.english.getDeclaredMethods()) {
      Message message = method.getAnnotation(Message.class);
      if (message != null) {
        assertThat(named(french.getOrDefault(method.getName(), "")))
            .as(method.getName())
            .isEqualTo(named(message.value()));
      }
    }
  }

  private static TreeSet<String> named(String words) {
    TreeSet<String> names = new TreeSet<>();
    Pattern.compile("\\{(\\w+)}")
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .forEach(names::add);
    return names;
  }

  @ParameterizedTest
  @EnumSource
  void frenchSignsStandApart(Bundle bundle) throws IOException {
    assertThat(bundle.french().values())
        .noneMatch(w -> w.matches(".*(?<![\u202f]|https|TLP)[:;!?](?!//).*"));
  }

  @ParameterizedTest
  @EnumSource
  void everyWordIsUsed(Bundle bundle) throws IOException {
    StringBuilder pages = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(p -> p.toString().matches(".*\\.(html|java)")).toList()) {
        pages.append(Files.readString(file));
      }
    }
    for (Method method : bundle.english.getDeclaredMethods()) {
      String name = method.getName();
      assertThat(pages)
          .as(name)
          .containsPattern("(" + bundle.name + ":|\\.|::)" + Pattern.quote(name) + "\\b");
    }
  }
}
