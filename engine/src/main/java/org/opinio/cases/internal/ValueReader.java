// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.cases.CaseCode;
import org.opinio.cases.StatedFact.Value;
import org.opinio.diagnostic.Place;
import org.opinio.law.Fact;

/** Reads the value of one fact, as its shape asks. */
final class ValueReader {

  private final Scope scope;

  ValueReader(Scope scope) {
    this.scope = scope;
  }

  Optional<Value> read(Fact fact, Yaml yaml) {
    return switch (yaml) {
      case Yaml.Text text when text.text().strip().equals("unknown") ->
          Optional.of(new Value.Unknown());
      case Yaml.Text text when text.text().strip().equals("disputed") ->
          Optional.of(new Value.Disputed());
      case Yaml.Text text -> word(fact, text);
      case Yaml.Items items when fact.shape() == Fact.Shape.SET -> listed(fact, items);
      case Yaml.Keys keys when fact.shape() == Fact.Shape.SET -> oneByOne(fact, keys);
      case Yaml.Items items -> wrong(fact, items);
      case Yaml.Keys keys -> wrong(fact, keys);
    };
  }

  private Optional<Value> word(Fact fact, Yaml.Text text) {
    String word = text.text().strip();
    return switch (fact.shape()) {
      case YES_NO ->
          word.equals("yes") || word.equals("no")
              ? Optional.of(new Value.YesNo(word.equals("yes")))
              : wrong(fact, text);
      case SCALE, ONE_OF ->
          known(fact, word, text.place()) ? Optional.of(new Value.One(word)) : Optional.empty();
      case SET ->
          known(fact, word, text.place())
              ? Optional.of(some(fact, List.of(word)))
              : Optional.empty();
    };
  }

  private Optional<Value> listed(Fact fact, Yaml.Items items) {
    List<String> holding = new ArrayList<>();
    for (Yaml.Text text : Entry.texts(items, "`" + fact.id() + "`", scope.faults())) {
      if (known(fact, text.text(), text.place()) && !holding.contains(text.text())) {
        holding.add(text.text());
      }
    }
    return complete(fact, some(fact, holding), items.place());
  }

  private Optional<Value> oneByOne(Fact fact, Yaml.Keys keys) {
    List<String> holding = new ArrayList<>();
    List<String> notHolding = new ArrayList<>();
    for (Yaml.Key key : keys.keys()) {
      if (!known(fact, key.name(), key.place())) {
        continue;
      }
      String said = key.value() instanceof Yaml.Text text ? text.text().strip() : "";
      switch (said) {
        case "yes" -> holding.add(key.name());
        case "no" -> notHolding.add(key.name());
        case "unknown", "disputed" -> {}
        default ->
            scope
                .faults()
                .add(
                    CaseCode.WRONG_TYPE,
                    key.value().place(),
                    "Of a value it is said whether it holds.",
                    "Write `yes`, `no` or `unknown`.");
      }
    }
    return complete(
        fact, new Value.Some(List.copyOf(holding), List.copyOf(notHolding)), keys.place());
  }

  private Optional<Value> complete(Fact fact, Value.Some value, Place place) {
    if (fact.atLeastOne() && value.notHolding().size() == fact.values().size()) {
      scope
          .faults()
          .add(
              CaseCode.CONTRADICTION,
              place,
              "At least one value of `" + fact.id() + "` holds.",
              "Name those that hold, or write `unknown`.");
    }
    return Optional.of(value);
  }

  private static Value.Some some(Fact fact, List<String> holding) {
    List<String> rest =
        fact.values().stream().map(Fact.Value::id).filter(id -> !holding.contains(id)).toList();
    return new Value.Some(List.copyOf(holding), rest);
  }

  private boolean known(Fact fact, String value, Place place) {
    List<String> values = fact.values().stream().map(Fact.Value::id).toList();
    return scope.word(
        CaseCode.UNKNOWN_VALUE, "value of `" + fact.id() + "` called", value, values, place);
  }

  private Optional<Value> wrong(Fact fact, Yaml yaml) {
    String takes =
        switch (fact.shape()) {
          case YES_NO -> "`yes`, `no`, `unknown` or `disputed`";
          case SCALE, ONE_OF -> "one of its values, `unknown` or `disputed`";
          case SET -> "a list of its values, `unknown` or `disputed`";
        };
    String stands =
        yaml instanceof Yaml.Text text && !text.isNothing()
            ? Words.quoted(text.text())
            : yaml.kind();
    scope
        .faults()
        .add(
            CaseCode.WRONG_TYPE,
            yaml.place(),
            "`" + fact.id() + "` takes " + takes + "; here stands " + stands + ".",
            "If it is not known, write `unknown` or leave it out.");
    return Optional.empty();
  }
}
