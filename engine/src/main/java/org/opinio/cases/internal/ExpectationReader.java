// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Expectation;
import org.opinio.cases.Expectation.Expected;
import org.opinio.cases.Expectation.Strength;
import org.opinio.cases.Marked;
import org.opinio.law.Option;
import org.opinio.law.Question;

/** Reads what published sources conclude about the case. */
final class ExpectationReader {

  private static final Set<Expected> OF_ONE_READING =
      Set.of(Expected.ESTABLISHED, Expected.NOT_ESTABLISHED, Expected.OPEN);
  private static final Set<Expected> ACROSS =
      Set.of(
          Expected.ON_EVERY_READING,
          Expected.ON_NO_READING,
          Expected.ON_SOME_READINGS,
          Expected.OPEN);

  private final Scope scope;
  private final MarkingReader markings;

  ExpectationReader(Scope scope, MarkingReader markings) {
    this.scope = scope;
    this.markings = markings;
  }

  List<Expectation> read(Entry root) {
    List<Expectation> expected = new ArrayList<>();
    for (Yaml item : root.items("expected")) {
      expected.add(one(item, expected.size()));
    }
    return List.copyOf(expected);
  }

  private Expectation one(Yaml item, int number) {
    Entry entry =
        Entry.of(
            item,
            "an expectation",
            item.place(),
            scope.faults(),
            "rule",
            "verdict",
            "situation",
            "against",
            "given",
            "position",
            "turns-on",
            "not-turns-on",
            "strength",
            "source",
            "note",
            "marking");
    markings.read(new Marked.Expected(number), entry);
    String rule = entry.requiredText("rule");
    if (!rule.isEmpty()) {
      scope.word(CaseCode.UNKNOWN_RULE, "rule", rule, scope.ids().rules(), entry.placeOf("rule"));
    }
    Map<String, List<String>> given = given(entry);
    String position = position(entry);
    Expected verdict = verdict(entry, !entry.keysOf("given").isEmpty(), !position.isEmpty());
    String source = entry.requiredText("source");
    scope.sources(source, entry.placeOf("source"));
    return new Expectation(
        entry.text("situation"),
        entry.text("against"),
        rule,
        verdict,
        given,
        position,
        turnsOn(entry, "turns-on"),
        turnsOn(entry, "not-turns-on"),
        strength(entry, scope),
        source,
        entry.text("note"),
        item.place());
  }

  private Expected verdict(Entry entry, boolean given, boolean position) {
    String word = entry.requiredText("verdict");
    if (given && position) {
      scope
          .faults()
          .add(
              CaseCode.WRONG_VERDICT,
              entry.placeOf("position"),
              "An expectation is about given readings or about a position.",
              "Split it in two.");
    }
    Set<Expected> fitting = given || position ? OF_ONE_READING : ACROSS;
    for (Expected verdict : Expected.values()) {
      if (name(verdict).equals(word)) {
        if (!fitting.contains(verdict)) {
          scope
              .faults()
              .add(
                  CaseCode.WRONG_VERDICT,
                  entry.placeOf("verdict"),
                  given || position
                      ? Words.quoted(word) + " speaks of all readings, but readings are fixed here."
                      : Words.quoted(word) + " speaks of one reading, but none is fixed here.",
                  "Write one of "
                      + names(fitting)
                      + (given || position
                          ? "."
                          : ", or fix readings with `given:` or `position:`."));
        }
        return verdict;
      }
    }
    if (!word.isEmpty()) {
      scope
          .faults()
          .add(
              CaseCode.UNKNOWN_WORD,
              entry.placeOf("verdict"),
              Words.quoted(word) + " is not a verdict.",
              "Write one of " + names(fitting) + ".");
    }
    return Expected.OPEN;
  }

  static Strength strength(Entry entry, Scope scope) {
    String word = entry.requiredText("strength");
    Set<String> names = new TreeSet<>();
    for (Strength strength : Strength.values()) {
      if (name(strength).equals(word)) {
        return strength;
      }
      names.add(name(strength));
    }
    if (!word.isEmpty()) {
      scope
          .faults()
          .add(
              CaseCode.UNKNOWN_WORD,
              entry.placeOf("strength"),
              Words.quoted(word) + " is not a strength.",
              "Write one of " + Words.list(names, "or") + ".");
    }
    return Strength.CODED;
  }

  private Map<String, List<String>> given(Entry entry) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (Yaml.Key key : entry.keysOf("given")) {
      Question question = scope.law().questions().get(key.name());
      if (question == null) {
        scope.word(
            CaseCode.UNKNOWN_QUESTION,
            "question",
            key.name(),
            scope.law().questions().keySet(),
            key.place());
        continue;
      }
      List<Yaml.Text> texts =
          Entry.texts(key.value(), "The reading of `" + question.id() + "`", scope.faults());
      if (texts.size() > 1 && !question.isSet()) {
        scope
            .faults()
            .add(
                CaseCode.WRONG_TYPE,
                key.value().place(),
                "`" + question.id() + "` is read in one way at a time.",
                "Write one expectation for each reading.");
      }
      texts.forEach(text -> option(question, text, scope));
      given.put(question.id(), texts.stream().map(Yaml.Text::text).toList());
    }
    return Collections.unmodifiableMap(given);
  }

  static void option(Question question, Yaml.Text text, Scope scope) {
    List<String> options = question.options().stream().map(Option::id).toList();
    scope.word(
        CaseCode.UNKNOWN_OPTION,
        "option of `" + question.id() + "` called",
        text.text(),
        options,
        text.place());
  }

  private String position(Entry entry) {
    String position = entry.text("position");
    if (!position.isEmpty() && !position.equals("every")) {
      scope.word(
          CaseCode.UNKNOWN_HOLDER,
          "holder",
          position,
          scope.law().holders().keySet(),
          entry.placeOf("position"));
    }
    return position;
  }

  private List<String> turnsOn(Entry entry, String key) {
    List<String> ids = new ArrayList<>();
    for (Yaml.Text text : entry.texts(key)) {
      String id = LawIds.fact(text.text());
      if (scope.word(
          CaseCode.UNKNOWN_QUESTION,
          "question or fact",
          id,
          scope.ids().deciding(),
          text.place())) {
        ids.add(id);
      }
    }
    return List.copyOf(ids);
  }

  private static String names(Set<Expected> verdicts) {
    return Words.list(verdicts.stream().sorted().map(ExpectationReader::name).toList(), "or");
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
