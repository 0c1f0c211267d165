// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads the files from which the pages were written, where they stand beside the project. */
final class Catalogue {

  private static final Pattern RULE =
      Pattern.compile(
          "^## ([A-Z]{2,3}-\\d+) |\\b([A-Z]{2,3}-\\d+\\.[a-z-]+) :=", Pattern.MULTILINE);
  private static final Pattern FACTS = Pattern.compile("^`([a-z]+)\\.` (.*)$", Pattern.MULTILINE);
  private static final Pattern FACT = Pattern.compile("\\s*([A-Za-z_]+)[⚖†]*\\s*");
  private static final Pattern VALUES = Pattern.compile("\\w+(?: \\| \\w+)+");

  private final Path folder;

  Catalogue(Path folder) {
    this.folder = folder;
  }

  /** All that they name, with the ids that the pages use. */
  Ids ids() throws IOException {
    String doctrine = Files.readString(folder.resolve("doctrine.md"));
    SortedSet<String> holders = new TreeSet<>();
    holders().forEach(holder -> holders.add(text(holder, "id")));
    return new Ids(rules(doctrine), facts(doctrine), questions(), holders, views());
  }

  private static SortedSet<String> rules(String doctrine) {
    SortedSet<String> rules = new TreeSet<>();
    RULE.matcher(doctrine)
        .results()
        .forEach(m -> rules.add(m.group(1) == null ? m.group(2) : m.group(1)));
    return rules;
  }

  /** Under the heading, a paragraph for each group: whom it is about, a colon, its facts. */
  private static SortedSet<String> facts(String doctrine) {
    SortedSet<String> facts = new TreeSet<>();
    int start = doctrine.indexOf("\n## Facts");
    String section = doctrine.substring(start, doctrine.indexOf("\n---", start));
    FACTS
        .matcher(section)
        .results()
        .forEach(group -> {
          String listed = withoutBrackets(group.group(2));
          for (String written : listed.substring(listed.indexOf(':') + 1).split(",")) {
            facts.add(group.group(1) + "." + fact(written));
          }
          facts.addAll(values(group.group(1), group.group(2)));
        });
    return facts;
  }

  private static String fact(String written) {
    var matcher = FACT.matcher(written);
    if (!matcher.matches()) {
      throw new IllegalStateException("Not the id of a fact: " + written);
    }
    return matcher.group(1).replace('_', '-');
  }

  /** Values stand in brackets after their fact, parted by strokes. */
  private static SortedSet<String> values(String group, String listed) {
    SortedSet<String> values = new TreeSet<>();
    VALUES
        .matcher(listed)
        .results()
        .forEach(found -> {
          String before =
              withoutBrackets(listed.substring(0, listed.lastIndexOf('(', found.start())));
          String fact = fact(before.substring(before.lastIndexOf(',') + 1));
          for (String value : found.group().split(" \\| ")) {
            values.add(group + "." + fact + "=" + value);
          }
        });
    return values;
  }

  private static String withoutBrackets(String text) {
    String before;
    String after = text;
    do {
      before = after;
      after = before.replaceAll("\\([^()]*\\)", "");
    } while (!after.equals(before));
    return after;
  }

  private SortedSet<String> questions() throws IOException {
    SortedSet<String> questions = new TreeSet<>();
    for (Map<?, ?> question : maps(read("questions.yaml"), "questions")) {
      String id = text(question, "id");
      questions.add(id);
      maps(question, "options").forEach(option -> questions.add(id + "=" + text(option, "id")));
    }
    return questions;
  }

  private List<Map<?, ?>> holders() throws IOException {
    return maps(read("positions.yaml"), "holders");
  }

  private SortedSet<String> views() throws IOException {
    SortedSet<String> views = new TreeSet<>();
    List<Map<?, ?>> holders = holders();
    for (Map<?, ?> holder : holders) {
      for (Map<?, ?> view : maps(holder, "views")) {
        Stream<String> options =
            view.get("option") instanceof List<?> several
                ? several.stream().map(String::valueOf)
                : Stream.of(text(view, "option"));
        views.add(
            Ids.view(
                text(holder, "id"),
                text(view, "stance"),
                text(view, "question"),
                options,
                document(text(view, "document"), text(holder, "id"), holders)));
      }
    }
    return views;
  }

  /** On the pages, a document of two holders has an id for each: its first word is the holder's. */
  private static String document(String id, String holder, List<Map<?, ?>> holders) {
    long owners =
        holders.stream()
            .flatMap(h -> maps(h, "documents").stream())
            .filter(d -> text(d, "id").equals(id))
            .count();
    return owners > 1 ? holder + id.substring(id.indexOf('-')) : id;
  }

  private Map<?, ?> read(String file) throws IOException {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    return (Map<?, ?>) new Load(settings).loadFromString(Files.readString(folder.resolve(file)));
  }

  private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
    return map.get(key) instanceof List<?> list
        ? list.stream().<Map<?, ?>>map(Map.class::cast).toList()
        : List.of();
  }

  private static String text(Map<?, ?> map, String key) {
    return String.valueOf(map.get(key));
  }
}
