// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How something is to be handled: a level of the Traffic Light Protocol 2.0, labels of a State's or
 * an organisation's own, or both.
 *
 * @param labels as written; their order among each other and beside the levels is not known
 */
public record Marking(Optional<Level> level, SortedSet<String> labels) {

  /** Nothing is said of handling. */
  public static final Marking NONE = new Marking(Optional.empty(), new TreeSet<>());

  public Marking {
    labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
  }

  /** The levels of the protocol, from the widest audience to the narrowest. */
  public enum Level {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    /** As the protocol writes it, such as {@code TLP:AMBER+STRICT}. */
    public String words() {
      return "TLP:" + name().replace('_', '+');
    }

    /** The level written so, in any letter case; empty where it is none. */
    public static Optional<Level> of(String written) {
      String wanted = written.strip().toUpperCase(Locale.ROOT);
      for (Level level : values()) {
        if (level.words().equals(wanted)) {
          return Optional.of(level);
        }
      }
      return Optional.empty();
    }
  }

  /** What a file says: levels and labels, parted by commas. */
  public static Marking of(String written) {
    Marking marking = NONE;
    for (String part : written.split(",", -1)) {
      marking = marking.with(one(part.strip()));
    }
    return marking;
  }

  private static Marking one(String part) {
    if (part.isEmpty()) {
      return NONE;
    }
    Optional<Level> level = Level.of(part);
    return level.isPresent()
        ? new Marking(level, new TreeSet<>())
        : new Marking(Optional.empty(), new TreeSet<>(List.of(part)));
  }

  /** The marking of both together: the higher level, and the labels of both. */
  public Marking with(Marking other) {
    SortedSet<String> all = new TreeSet<>(labels);
    all.addAll(other.labels);
    Optional<Level> highest =
        level.isEmpty() || other.level.filter(l -> l.compareTo(level.get()) > 0).isPresent()
            ? other.level
            : level;
    return new Marking(highest, all);
  }

  /** Whether it may not be shown at a level: it is above, or bears a label of unknown height. */
  public boolean isAbove(Level limit) {
    return !labels.isEmpty() || level.filter(l -> l.compareTo(limit) > 0).isPresent();
  }

  public boolean isNone() {
    return level.isEmpty() && labels.isEmpty();
  }

  /** As it stands on a document; empty where nothing is said. */
  public String words() {
    List<String> parts = new ArrayList<>();
    level.ifPresent(l -> parts.add(l.words()));
    parts.addAll(labels);
    return String.join(" · ", parts);
  }
}
