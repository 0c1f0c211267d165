// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.diagnostic.Place;
import org.opinio.law.Document;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Passage;
import org.opinio.law.Question;
import org.opinio.law.Role;
import org.opinio.law.Rule;
import org.opinio.law.View;

/**
 * Laws made at random from a seed, with every kind of fact, question and element: small ones, and
 * large ones of several areas that refer to each other.
 */
final class RandomLaw {

  static final Place NOWHERE = Place.of("random");

  private final Random random;
  private final SortedMap<String, Fact> facts = new TreeMap<>();
  private final SortedMap<String, Question> questions = new TreeMap<>();
  private final SortedMap<String, Rule> rules = new TreeMap<>();

  private String area = "";

  private RandomLaw(long seed) {
    this.random = new Random(seed);
  }

  static Law of(long seed) {
    RandomLaw law = new RandomLaw(seed);
    law.addArea();
    return law.whole();
  }

  /** A law of so many areas, each as large as a small law. */
  static Law of(long seed, int areas) {
    RandomLaw law = new RandomLaw(seed);
    for (int i = 1; i <= areas; i++) {
      law.area = "a" + i + ".";
      law.addArea();
    }
    return law.whole();
  }

  private void addArea() {
    fact("f.a", Fact.Shape.YES_NO, List.of(), false, List.of(), List.of());
    fact("f.b", Fact.Shape.YES_NO, List.of(), false, List.of("f.a"), List.of());
    fact("f.c", Fact.Shape.YES_NO, List.of(), false, List.of(), List.of("f.set=x"));
    if (random.nextBoolean()) {
      fact("f.scale", Fact.Shape.SCALE, List.of("low", "mid", "high"), false, List.of(), List.of());
    } else {
      fact("f.one", Fact.Shape.ONE_OF, List.of("p", "q", "r"), false, List.of(), List.of());
    }
    fact("f.set", Fact.Shape.SET, List.of("x", "y"), random.nextBoolean(), List.of(), List.of());
    question("q.pair", Question.Degree.LEANING, alternative("rule"), alternative("principle"));
    question(
        "q.three",
        Question.Degree.CONTESTED,
        alternative("i"),
        alternative("ii"),
        onlyWhereSaid(alternative("iii")));
    question("q.ladder", Question.Degree.CONTESTED, rung("wide"), rung("middle"), rung("narrow"));
    question(
        "q.beside",
        Question.Degree.CONTESTED,
        rung("more"),
        rung("less"),
        onlyWhereSaid(alternative("none")));
    question(
        "q.set",
        Question.Degree.CONTESTED,
        always(member("m1")),
        member("m2"),
        excludes(member("m3"), "m2"));
    question("q.settled", Question.Degree.NEAR_SETTLED, alternative("yes"), alternative("no"));
    for (int i = 1; i <= 5; i++) {
      rule("R-" + i, i);
    }
  }

  private Law whole() {
    SortedMap<String, Holder> holders = new TreeMap<>();
    for (String id : List.of("h1", "h2", "h3")) {
      holders.put(id, holder(id));
    }
    return new Law(
        new TreeMap<>(),
        facts,
        questions,
        rules,
        holders,
        new TreeMap<>(),
        new TreeMap<>(),
        "random");
  }

  private void fact(
      String id,
      Fact.Shape shape,
      List<String> values,
      boolean atLeastOne,
      List<String> implies,
      List<String> excludes) {
    facts.put(
        area + id,
        new Fact(
            area + id,
            "f",
            id,
            id + "?",
            shape,
            values.stream().map(v -> new Fact.Value(v, v, "", NOWHERE)).toList(),
            atLeastOne,
            false,
            false,
            new Fact.Derivation.Asked(),
            Fact.InCampaign.STATED,
            List.of(),
            implies.stream().map(i -> area + i).toList(),
            excludes.stream().map(e -> area + e).toList(),
            NOWHERE));
  }

  private static Option option(String id, Option.Kind kind) {
    return new Option(id, id, Passage.EMPTY, kind, false, false, List.of(), List.of(), NOWHERE);
  }

  private static Option alternative(String id) {
    return option(id, Option.Kind.ALTERNATIVE);
  }

  private static Option rung(String id) {
    return option(id, Option.Kind.RUNG);
  }

  private static Option member(String id) {
    return option(id, Option.Kind.MEMBER);
  }

  private static Option onlyWhereSaid(Option o) {
    return new Option(
        o.id(),
        o.heading(),
        o.meaning(),
        o.kind(),
        true,
        o.always(),
        o.computedAs(),
        o.excludes(),
        o.place());
  }

  private static Option always(Option o) {
    return new Option(
        o.id(),
        o.heading(),
        o.meaning(),
        o.kind(),
        o.onlyWhereSaid(),
        true,
        o.computedAs(),
        o.excludes(),
        o.place());
  }

  private static Option excludes(Option o, String other) {
    return new Option(
        o.id(),
        o.heading(),
        o.meaning(),
        o.kind(),
        o.onlyWhereSaid(),
        o.always(),
        o.computedAs(),
        List.of(other),
        o.place());
  }

  private void question(String id, Question.Degree degree, Option... options) {
    Optional<String> prevailing =
        degree == Question.Degree.CONTESTED ? Optional.empty() : Optional.of(options[0].id());
    questions.put(
        area + id,
        new Question(
            area + id,
            id,
            degree,
            Passage.EMPTY,
            List.of(options),
            prevailing,
            false,
            List.of(),
            List.of(),
            "",
            NOWHERE));
  }

  private void rule(String id, int number) {
    List<Element> elements = new ArrayList<>();
    int groups = 1 + random.nextInt(2);
    for (int i = 0; i < groups; i++) {
      elements.add(composite(number, 2));
    }
    rules.put(
        area + id,
        new Rule(
            area + id,
            "",
            id,
            random.nextInt(4) == 0 ? Rule.Kind.OBLIGATION : Rule.Kind.DEFINITION,
            List.of(Role.ACTING, Role.HOST, Role.CLAIMANT, Role.PARTY).get(random.nextInt(4)),
            random.nextBoolean() ? Role.TARGET : Role.PERSON,
            List.of(),
            List.of(),
            elements,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            NOWHERE));
  }

  private List<Element> items(int number, int depth) {
    List<Element> items = new ArrayList<>();
    int n = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3);
    for (int i = 0; i < n; i++) {
      items.add(depth > 0 && random.nextInt(3) == 0 ? composite(number, depth - 1) : leaf(number));
    }
    return items;
  }

  private Element composite(int number, int depth) {
    List<Element> items = items(number, depth);
    return switch (random.nextInt(9)) {
      case 0, 1 -> new Element.Group(Element.Group.Kind.ALL, 0, "", items, List.of(), NOWHERE);
      case 2, 3 -> new Element.Group(Element.Group.Kind.ANY, 0, "", items, List.of(), NOWHERE);
      case 4 -> new Element.Group(Element.Group.Kind.NONE, 0, "", items, List.of(), NOWHERE);
      case 5 ->
          new Element.Group(
              Element.Group.Kind.AT_LEAST, 1 + random.nextInt(2), "", items, List.of(), NOWHERE);
      case 6 -> new Element.Shown(random.nextBoolean(), "", items, List.of(), NOWHERE);
      case 7 -> new Element.UnlessShown(random.nextBoolean(), "", items, List.of(), NOWHERE);
      default -> new Element.Guard(reading(), "", items, List.of(), NOWHERE);
    };
  }

  private Element.Reading reading() {
    List<String> ids = near(questions.keySet());
    Question question = questions.get(ids.get(random.nextInt(ids.size())));
    List<String> options = new ArrayList<>(question.options().stream().map(Option::id).toList());
    java.util.Collections.shuffle(options, random);
    return new Element.Reading(
        question.id(), options.subList(0, 1 + random.nextInt(2)), random.nextInt(4) == 0);
  }

  /** Whether to refer to what is made already in any area; never in a small law. */
  private boolean elsewhere() {
    return !area.isEmpty() && random.nextInt(6) == 0;
  }

  private String any(Collection<String> ids) {
    return List.copyOf(ids).get(random.nextInt(ids.size()));
  }

  /** Those of this area, or now and then all. */
  private List<String> near(Collection<String> ids) {
    return elsewhere() ? List.copyOf(ids) : ids.stream().filter(id -> id.startsWith(area)).toList();
  }

  private Element leaf(int number) {
    int kind = random.nextInt(10);
    if (kind == 0 && number > 1) {
      String id = area + "R-" + (1 + random.nextInt(number - 1));
      return new Element.OfRule(elsewhere() ? any(rules.keySet()) : id, "", List.of(), NOWHERE);
    }
    if (kind == 1) {
      return new Element.OfReading(reading(), "", List.of(), NOWHERE);
    }
    if (kind == 2) {
      return new Element.NotModelled("N-" + random.nextInt(2), "", List.of(), NOWHERE);
    }
    List<String> ids = near(facts.keySet());
    Fact fact = facts.get(ids.get(random.nextInt(ids.size())));
    return fact.values().isEmpty()
        ? new Element.OfFact(fact.id(), "", List.of(), NOWHERE)
        : new Element.OfValue(
            fact.id(),
            fact.values().get(random.nextInt(fact.values().size())).id(),
            "",
            List.of(),
            NOWHERE);
  }

  private Holder holder(String id) {
    Document document =
        new Document(
            id + "-2020",
            id,
            "Paper",
            "2020",
            Optional.of(LocalDate.of(2020, 12, 31)),
            "",
            "",
            NOWHERE);
    List<View> views = new ArrayList<>();
    for (Question question : questions.values()) {
      if (random.nextInt(3) == 0) {
        continue;
      }
      List<String> options = new ArrayList<>(question.options().stream().map(Option::id).toList());
      java.util.Collections.shuffle(options, random);
      View.Stance stance = View.Stance.values()[random.nextInt(4)];
      int n =
          stance == View.Stance.REJECTS || stance == View.Stance.HOLDS
              ? 1
              : 1 + random.nextInt(options.size());
      views.add(
          new View(
              question.id(),
              stance,
              options.subList(0, n),
              false,
              "",
              List.of(),
              document.id(),
              "",
              "",
              List.of(),
              NOWHERE));
    }
    return new Holder(
        id, id, Holder.Kind.STATE, List.of(), List.of(), List.of(document), views, NOWHERE);
  }
}
