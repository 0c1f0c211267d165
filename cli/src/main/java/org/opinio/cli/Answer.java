// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opinio.law.Fact;

/** What a user answers to the question for a fact. */
sealed interface Answer {

  /** A value to write, or {@code unknown} or {@code disputed}. */
  record Value(List<String> values, boolean list) implements Answer {

    public Value {
      values = List.copyOf(values);
    }

    /** Whether it says something that a judgement would need reasons for. */
    boolean isSettled() {
      return list || !(values.contains("unknown") || values.contains("disputed"));
    }

    String words() {
      return values.isEmpty() ? "none" : String.join(", ", values);
    }
  }

  /** Why is it asked? */
  record Why() implements Answer {}

  /** To the question before. */
  record Back() implements Answer {}

  /** To the next question, with nothing written. */
  record Skip() implements Answer {}

  /** What can be answered? */
  record Help() implements Answer {}

  /** Enough. */
  record Quit() implements Answer {}

  /** It cannot be understood. */
  record Unclear(String mend) implements Answer {}

  /** Reads an answer. */
  static Answer of(String written, Fact fact) {
    String word = written.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "why", "why?" -> new Why();
      case "back" -> new Back();
      case "", "skip" -> new Skip();
      case "help", "?" -> new Help();
      case "quit", "exit", "q" -> new Quit();
      case "unknown", "disputed" -> new Value(List.of(word), false);
      default -> value(word, fact);
    };
  }

  private static Answer value(String word, Fact fact) {
    return switch (fact.shape()) {
      case YES_NO ->
          switch (word) {
            case "yes", "y" -> new Value(List.of("yes"), false);
            case "no", "n" -> new Value(List.of("no"), false);
            default -> new Unclear("Answer " + choices(fact) + ".");
          };
      case SCALE, ONE_OF ->
          id(word, fact)
              .map(v -> (Answer) new Value(List.of(v), false))
              .orElseGet(() -> new Unclear(mend(word, fact)));
      case SET -> set(word, fact);
    };
  }

  private static Answer set(String word, Fact fact) {
    if (word.equals("none")) {
      return fact.atLeastOne()
          ? new Unclear("At least one of them holds.")
          : new Value(List.of(), true);
    }
    List<String> values = new ArrayList<>();
    for (String part : Words.split(List.of(word.replace('[', ' ').replace(']', ' ')))) {
      Optional<String> id = id(part, fact);
      if (id.isEmpty()) {
        return new Unclear(mend(part, fact));
      }
      values.add(id.get());
    }
    return new Value(values.stream().distinct().toList(), true);
  }

  private static Optional<String> id(String word, Fact fact) {
    return Lookup.exactly(word, fact.values().stream().map(Fact.Value::id).toList());
  }

  private static String mend(String word, Fact fact) {
    List<String> ids = fact.values().stream().map(Fact.Value::id).toList();
    return Words.didYouMean(word, ids, "Answer " + choices(fact) + ".");
  }

  /** What can be answered, in words. */
  static String choices(Fact fact) {
    String own =
        switch (fact.shape()) {
          case YES_NO -> "yes, no";
          case SCALE, ONE_OF ->
              String.join(", ", fact.values().stream().map(Fact.Value::id).toList());
          case SET ->
              "one or several of "
                  + String.join(", ", fact.values().stream().map(Fact.Value::id).toList())
                  + (fact.atLeastOne() ? "" : "; none");
        };
    return own + ", unknown or disputed";
  }
}
