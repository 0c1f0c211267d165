// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.opinio.cases.Campaign;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Marked;
import org.opinio.cases.Operation;
import org.opinio.cases.Response;
import org.opinio.cases.StatedFact;
import org.opinio.diagnostic.Place;

/** Reads operations, campaigns and responses, whose ids are unique in the case. */
final class UnitReader {

  private static final Pattern ID = Pattern.compile("\\p{Alnum}[\\p{Alnum}._-]{0,59}");

  private final Scope scope;
  private final FactReader facts;
  private final StipulationReader stipulations;
  private final MarkingReader markings;
  private final Map<String, Place> ids = new LinkedHashMap<>();

  UnitReader(Scope scope, MarkingReader markings) {
    this.scope = scope;
    this.facts = new FactReader(scope);
    this.stipulations = new StipulationReader(scope, markings);
    this.markings = markings;
  }

  Map<String, Operation> operations(Entry root) {
    Map<String, Operation> operations = new LinkedHashMap<>();
    each(
        root,
        "operations",
        (key, place) -> operation(key).ifPresent(o -> operations.put(o.id(), o)));
    return Collections.unmodifiableMap(operations);
  }

  Map<String, Campaign> campaigns(Entry root, Map<String, Operation> operations) {
    Map<String, Campaign> campaigns = new LinkedHashMap<>();
    each(root, "campaigns", (key, place) -> campaigns.put(key.name(), campaign(key, operations)));
    return Collections.unmodifiableMap(campaigns);
  }

  Map<String, Response> responses(Entry root) {
    Map<String, Response> responses = new LinkedHashMap<>();
    each(root, "responses", (key, place) -> responses.put(key.name(), response(key)));
    return Collections.unmodifiableMap(responses);
  }

  private void each(Entry root, String what, BiConsumer<Yaml.Key, Place> read) {
    List<Yaml.Key> keys = root.keysOf(what);
    if (what.equals("operations") && keys.isEmpty() && root.get(what).isPresent()) {
      scope
          .faults()
          .add(CaseCode.MISSING_KEY, root.placeOf(what), "The case has no operation.", "Add one.");
    }
    for (Yaml.Key key : keys) {
      Place earlier = ids.get(key.name());
      if (!ID.matcher(key.name()).matches()) {
        scope
            .faults()
            .add(
                CaseCode.BAD_ID,
                key.place(),
                Words.quoted(key.name()) + " cannot be an id.",
                "Use letters, digits, `-`, `_` and `.`; the words go under `title:`.");
      } else if (earlier != null) {
        scope
            .faults()
            .add(
                CaseCode.BAD_ID,
                key.place(),
                "The id " + Words.quoted(key.name()) + " is used twice.",
                "Operations, campaigns and responses need ids of their own.",
                earlier,
                "the first time");
      } else {
        ids.put(key.name(), key.place());
        read.accept(key, key.place());
      }
    }
  }

  private Optional<Operation> operation(Yaml.Key key) {
    Entry entry =
        Entry.of(
            key.value(),
            "the operation `" + key.name() + "`",
            key.place(),
            scope.faults(),
            "title",
            "marking",
            "date",
            "acting",
            "target",
            "third",
            "persons",
            "host",
            "jurisdiction",
            "by",
            "facts",
            "stipulated");
    markings.read(new Marked.Unit(key.name()), entry);
    boolean offence = entry.get("jurisdiction").isPresent();
    if (!offence) {
      entry.required("acting");
    }
    if (!offence && entry.get("persons").isEmpty()) {
      entry.required("target");
    }
    Map<String, Map<String, StatedFact>> own = new LinkedHashMap<>();
    List<String> acting = parties(entry, "acting", own);
    List<String> target = parties(entry, "target", own);
    List<String> third = parties(entry, "third", own);
    List<String> persons = parties(entry, "persons", own);
    once(key, acting, target, third);
    String by = group(entry);
    Operation operation =
        new Operation(
            key.name(),
            title(entry, "Operation " + key.name()),
            entry.date("date"),
            acting,
            target,
            third,
            persons,
            Collections.unmodifiableMap(own),
            withFacts(entry, "host", "host"),
            withFacts(entry, "jurisdiction", "jurisdiction"),
            by,
            facts.groups(entry.keysOf("facts")),
            stipulations.read(entry, key.name()),
            key.place());
    boolean between = !acting.isEmpty() && !(target.isEmpty() && persons.isEmpty());
    return between || offence ? Optional.of(operation) : Optional.empty();
  }

  private Campaign campaign(Yaml.Key key, Map<String, Operation> operations) {
    Entry entry =
        Entry.of(
            key.value(),
            "the campaign `" + key.name() + "`",
            key.place(),
            scope.faults(),
            "title",
            "marking",
            "operations",
            "facts",
            "stipulated");
    markings.read(new Marked.Unit(key.name()), entry);
    entry.required("operations");
    List<String> members = new ArrayList<>();
    for (Yaml.Text text : entry.texts("operations")) {
      if (!scope.word(
          CaseCode.UNKNOWN_UNIT, "operation", text.text(), operations.keySet(), text.place())) {
        continue;
      }
      if (members.contains(text.text())) {
        scope
            .faults()
            .add(
                CaseCode.DUPLICATE_KEY,
                text.place(),
                Words.quoted(text.text()) + " is in the campaign twice.",
                "Keep one.");
      } else {
        members.add(text.text());
      }
    }
    if (entry.get("operations").isPresent() && entry.texts("operations").size() < 2) {
      scope
          .faults()
          .add(
              CaseCode.WRONG_TYPE,
              entry.placeOf("operations"),
              "A campaign has at least two operations.",
              "Add another, or judge the operation alone.");
    }
    return new Campaign(
        key.name(),
        title(entry, "Campaign " + key.name()),
        List.copyOf(members),
        facts.groups(entry.keysOf("facts")),
        stipulations.read(entry, key.name()),
        key.place());
  }

  private Response response(Yaml.Key key) {
    Entry entry =
        Entry.of(
            key.value(),
            "the response `" + key.name() + "`",
            key.place(),
            scope.faults(),
            "title",
            "marking",
            "taker",
            "against",
            "to",
            "ground",
            "by",
            "date",
            "facts",
            "stipulated");
    markings.read(new Marked.Unit(key.name()), entry);
    String ground = entry.text("ground");
    if (!ground.isEmpty()) {
      scope.word(
          CaseCode.UNKNOWN_RULE, "rule", ground, scope.ids().rules(), entry.placeOf("ground"));
    }
    return new Response(
        key.name(),
        title(entry, "Response " + key.name()),
        state(entry, "taker"),
        state(entry, "against"),
        entry.requiredText("to"),
        ground,
        entry.text("by"),
        entry.date("date"),
        facts.groups(entry.keysOf("facts")),
        stipulations.read(entry, key.name()),
        key.place());
  }

  private static String title(Entry entry, String otherwise) {
    String title = entry.text("title");
    return title.isEmpty() ? otherwise : title;
  }

  private String group(Entry entry) {
    String by = entry.text("by");
    return by.isEmpty() || scope.group(by, entry.placeOf("by")) ? by : "";
  }

  private String state(Entry entry, String key) {
    String code = entry.requiredText(key);
    return code.isEmpty() || scope.state(code, entry.placeOf(key)) ? code : "";
  }

  private List<String> states(Entry entry, String key) {
    List<String> states = new ArrayList<>();
    if (entry.get(key).orElse(null) instanceof Yaml.Items items && items.items().isEmpty()) {
      scope
          .faults()
          .add(
              CaseCode.MISSING_KEY,
              items.place(),
              "No State stands under `" + key + "`.",
              "Name one.");
    }
    for (Yaml.Text text : entry.texts(key)) {
      if (scope.state(text.text(), text.place()) && !states.contains(text.text())) {
        states.add(text.text());
      }
    }
    return List.copyOf(states);
  }

  /** Nobody stands on two sides of an operation. */
  private void once(Yaml.Key key, List<String> acting, List<String> target, List<String> third) {
    for (String state : third) {
      if (acting.contains(state) || target.contains(state)) {
        scope
            .faults()
            .add(
                CaseCode.WRONG_PARTY,
                key.place(),
                Words.quoted(state) + " is a third State, and acting or a target too.",
                "A third State is one that the act was not aimed at.");
      }
    }
  }

  /** The parties of one kind; where each has facts of its own, these are added to them. */
  private List<String> parties(Entry entry, String key, Map<String, Map<String, StatedFact>> own) {
    if (!(entry.get(key).orElse(null) instanceof Yaml.Keys named)) {
      return key.equals("persons") ? persons(entry) : states(entry, key);
    }
    List<String> codes = new ArrayList<>();
    for (Yaml.Key party : named.keys()) {
      boolean known =
          key.equals("persons")
              ? scope.person(party.name(), party.place())
              : scope.state(party.name(), party.place());
      Map<String, StatedFact> of =
          isBare(party)
              ? Map.of()
              : facts.groups(
                  Entry.keysOf(party.value(), "What is said of a party", scope.faults()));
      if (known) {
        codes.add(party.name());
        own.computeIfAbsent(party.name(), c -> new LinkedHashMap<>()).putAll(of);
      }
    }
    return List.copyOf(codes);
  }

  private List<String> persons(Entry entry) {
    List<String> persons = new ArrayList<>();
    for (Yaml.Text text : entry.texts("persons")) {
      if (scope.person(text.text(), text.place()) && !persons.contains(text.text())) {
        persons.add(text.text());
      }
    }
    return List.copyOf(persons);
  }

  private static boolean isBare(Yaml.Key party) {
    return party.value() instanceof Yaml.Text text && text.isNothing();
  }

  /** States, each perhaps with facts of one group that are about it alone. */
  private List<Operation.Party> withFacts(Entry entry, String key, String group) {
    List<Operation.Party> parties = new ArrayList<>();
    if (entry.get(key).orElse(null) instanceof Yaml.Keys named) {
      for (Yaml.Key party : named.keys()) {
        Map<String, StatedFact> own =
            isBare(party)
                ? Map.of()
                : facts.group(
                    group, Entry.keysOf(party.value(), "What is said of a party", scope.faults()));
        if (scope.state(party.name(), party.place())) {
          parties.add(new Operation.Party(party.name(), own));
        }
      }
    } else {
      states(entry, key).forEach(state -> parties.add(new Operation.Party(state, Map.of())));
    }
    return List.copyOf(parties);
  }
}
