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
  private final Map<String, Place> ids = new LinkedHashMap<>();

  UnitReader(Scope scope) {
    this.scope = scope;
    this.facts = new FactReader(scope);
    this.stipulations = new StipulationReader(scope);
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
            "date",
            "acting",
            "target",
            "host",
            "by",
            "facts",
            "stipulated");
    entry.required("acting");
    entry.required("target");
    List<String> acting = states(entry, "acting");
    List<String> target = states(entry, "target");
    String by = group(entry);
    Operation operation =
        new Operation(
            key.name(),
            title(entry, "Operation " + key.name()),
            entry.date("date"),
            acting,
            target,
            hosts(entry),
            by,
            facts.groups(entry.keysOf("facts")),
            stipulations.read(entry),
            key.place());
    return acting.isEmpty() || target.isEmpty() ? Optional.empty() : Optional.of(operation);
  }

  private Campaign campaign(Yaml.Key key, Map<String, Operation> operations) {
    Entry entry =
        Entry.of(
            key.value(),
            "the campaign `" + key.name() + "`",
            key.place(),
            scope.faults(),
            "title",
            "operations",
            "facts",
            "stipulated");
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
        stipulations.read(entry),
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
            "taker",
            "against",
            "to",
            "ground",
            "by",
            "date",
            "facts",
            "stipulated");
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
        stipulations.read(entry),
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

  private List<Operation.Host> hosts(Entry entry) {
    List<Operation.Host> hosts = new ArrayList<>();
    if (entry.get("host").orElse(null) instanceof Yaml.Keys named) {
      for (Yaml.Key host : named.keys()) {
        boolean bare = host.value() instanceof Yaml.Text text && text.isNothing();
        Map<String, StatedFact> own =
            bare
                ? Map.of()
                : facts.group(
                    "host", Entry.keysOf(host.value(), "What is said of a host", scope.faults()));
        if (scope.state(host.name(), host.place())) {
          hosts.add(new Operation.Host(host.name(), own));
        }
      }
    } else {
      states(entry, "host").forEach(state -> hosts.add(new Operation.Host(state, Map.of())));
    }
    return List.copyOf(hosts);
  }
}
