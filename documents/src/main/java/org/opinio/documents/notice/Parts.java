// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opinio.law.Law;

/** Which rules and facts of the law play which part in notices, by their ids. */
final class Parts {

  private static final String FILE = "notices.properties";

  /** What ends the name of a list of ids; other entries with it hold words. */
  private static final String WORDS = "called.alleged";

  private final SortedMap<String, String> entries;

  /**
   * A rule that must be established.
   *
   * @param or another one that makes it needless
   */
  record Gate(String rule, Optional<String> or) {}

  private Parts(SortedMap<String, String> entries) {
    this.entries = Collections.unmodifiableSortedMap(entries);
  }

  /** The parts as the program states them. */
  static Parts read() {
    try (InputStream in = Parts.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      SortedMap<String, String> entries = new TreeMap<>();
      read.stringPropertyNames().forEach(n -> entries.put(n, read.getProperty(n)));
      return new Parts(entries);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The one id under a name. */
  String id(String name) {
    String id = entries.get(name);
    if (id == null) {
      throw new IllegalArgumentException("no part is called " + name);
    }
    return id;
  }

  /** The ids under a name. */
  List<String> ids(String name) {
    return split(id(name));
  }

  private static List<String> split(String list) {
    return Stream.of(list.split(";", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  String rests(NoticeKind kind) {
    return id(kind.key() + ".rests");
  }

  List<String> makes(NoticeKind kind) {
    return ids(kind.key() + ".makes");
  }

  List<Gate> gates(NoticeKind kind) {
    List<Gate> gates = new ArrayList<>();
    for (String gate : ids(kind.key() + ".gates")) {
      String[] either = gate.split(" or ", -1);
      gates.add(new Gate(either[0], either.length > 1 ? Optional.of(either[1]) : Optional.empty()));
    }
    return gates;
  }

  /** Words that the pages use for the State alleged responsible. */
  String alleged() {
    return id(WORDS);
  }

  /** Every id named; those that no page has. */
  SortedSet<String> notIn(Law law) {
    SortedSet<String> missing = new TreeSet<>();
    entries.forEach((name, list) -> {
      if (!name.equals(WORDS)) {
        split(list).stream()
            .flatMap(gate -> Stream.of(gate.split(" or ", -1)))
            .filter(id -> !law.rules().containsKey(id) && !law.facts().containsKey(id))
            .forEach(missing::add);
      }
    });
    return Collections.unmodifiableSortedSet(missing);
  }
}
