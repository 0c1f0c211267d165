// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.opinio.cases.Marking.Level;

/**
 * A random case on the small law. What may be shown at a level comes from one seed, what may not
 * from another: cases of the same first seed must leave the same.
 */
final class MarkedCase {

  private final Random openly;
  private final Random secretly;
  private final double share;
  private final Level limit;
  private final List<String> open = new ArrayList<>();
  private final List<String> secret = new ArrayList<>();

  /** Whether the case as a whole is above, so that what may be shown must say so. */
  private final boolean above;

  private final boolean hiddenParties;
  private final String state;
  private final String group;
  private final String person;
  private final boolean secretSource;
  private final List<String> items = new ArrayList<>();
  private final List<String> operations = new ArrayList<>();
  private final String yaml;

  /**
   * A case of two seeds.
   *
   * @param share how much of what is above, and could as well be missing, is there; from 0 to 1
   */
  MarkedCase(long openSeed, long secretSeed, double share, Level limit) {
    this.openly = new Random(openSeed);
    this.secretly = new Random(secretSeed);
    this.share = share;
    this.limit = limit;
    this.above = openly.nextInt(3) == 0;
    this.hiddenParties = openly.nextBoolean();
    this.state = hiddenParties ? shut() : "";
    this.group = hiddenParties ? shut() : "";
    this.person = hiddenParties ? shut() : "";
    this.secretSource = perhaps();
    several(items);
    several(operations);
    this.yaml = write();
    secret.removeIf(word -> !yaml.contains(word));
  }

  String yaml() {
    return yaml;
  }

  /** Words that must be left, each of them. */
  List<String> open() {
    return open;
  }

  /** Words that must not be left, none of them. */
  List<String> secret() {
    return secret;
  }

  private String write() {
    List<String> parts = new ArrayList<>();
    if (perhaps()) {
      parts.add("# " + shut());
    }
    parts.add("title: " + (above ? shut() : word()));
    if (above) {
      parts.add("marking: " + high());
      parts.add("date: " + (1990 + secretly.nextInt(30)));
    }
    parts.add("summary: " + (coin() ? openText() : perhaps() ? shutText() : "''"));
    parts.add("sources: " + list(sources()));
    parts.add("states: " + keys(parties(state, "XA: Arcadia", "XB: Borduria")));
    parts.add("groups: " + keys(parties(group)));
    parts.add("persons: " + keys(parties(person)));
    int count = 1 + openly.nextInt(3);
    List<String> acts = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      acts.add("open" + i + ": " + openOperation(i));
    }
    String counter = perhaps() ? shut() : "";
    List<String> hidden = new ArrayList<>();
    operations.forEach(id -> hidden.add(id + ": " + shutOperation("XB", "XA")));
    if (!counter.isEmpty()) {
      hidden.add(counter + ": " + shutOperation("XA", "XB"));
    }
    parts.add("operations: " + keys(mixed(acts, hidden)));
    parts.add("campaigns: " + keys(campaigns(count)));
    parts.add("responses: " + keys(responses(counter)));
    parts.add("evidence: " + keys(evidence()));
    parts.add("stipulated: " + keys(stipulated(above)));
    parts.add("assumed: " + list(assumed()));
    parts.add("expected: " + list(hidden(this::expectation)));
    parts.add(
        "not-expressible: "
            + list(mixed(shown(() -> inexpressible(word())), hidden(() -> inexpressible(shut())))));
    parts.add(
        "relied-on: " + list(mixed(shown(() -> reliance(word())), hidden(() -> reliance(shut())))));
    List<String> notes = new ArrayList<>();
    while (perhaps()) {
      notes.add(shutText());
    }
    parts.add("notes: " + list(mixed(List.of(openText(), openText()), notes)));
    return String.join("\n", parts) + "\n";
  }

  private List<String> sources() {
    List<String> hidden =
        secretSource
            ? List.of("{cite: \"@treaty, " + shut() + "\"" + mark(high()) + "}")
            : List.of();
    return mixed(List.of("{cite: \"@gazette, 20\"" + low(above) + "}"), hidden);
  }

  /** The parties of one kind: those that what is shown names, one of them perhaps by an alias. */
  private List<String> parties(String code, String... plain) {
    List<String> named = new ArrayList<>(List.of(plain));
    if (!code.isEmpty()) {
      named.add(openly.nextInt(named.size() + 1), code + ": {name: " + shut() + mark(high()) + "}");
    }
    List<String> others = new ArrayList<>();
    while (perhaps()) {
      others.add(shut() + ": " + shut());
    }
    return mixed(named, others);
  }

  private String openOperation(int number) {
    boolean explicit = above || coin();
    List<String> own = facts(false, false);
    List<String> keys = new ArrayList<>();
    keys.add("title: " + word() + (explicit ? low(true) : ""));
    keys.add("acting: " + (own.isEmpty() ? "XB" : "{XB: {op: " + keys(own) + "}}"));
    keys.add("target: XA");
    if (hiddenParties && coin()) {
      keys.add("third: " + state);
    }
    if (hiddenParties && coin()) {
      keys.add("persons: {" + person + ": {op: " + keys(facts(false, false)) + "}}");
    }
    if (hiddenParties && coin()) {
      keys.add("by: " + group);
    }
    if (coin()) {
      keys.add(hiddenParties ? "host: [XB, " + state + "]" : "host: XB");
    }
    if (coin()) {
      keys.add("date: 20" + (10 + openly.nextInt(80)));
    }
    keys.add("facts: {op: " + keys(facts(number == 1, true)) + "}");
    keys.add("stipulated: " + keys(stipulated(false)));
    return "{" + String.join(", ", keys) + "}";
  }

  private String shutOperation(String acting, String target) {
    return "{title: "
        + shut()
        + mark(above && secretly.nextBoolean() ? "" : high())
        + ", acting: "
        + acting
        + ", target: "
        + target
        + ", date: 2024, by: "
        + (hiddenParties ? group : "''")
        + ", facts: {op: {entered: "
        + (secretly.nextBoolean() ? "yes" : "no")
        + ", grave: {value: yes, assessor: "
        + shut()
        + ", reasons: "
        + shut()
        + "}}}}";
  }

  private List<String> campaigns(int count) {
    List<String> shown = new ArrayList<>();
    if (count > 1 && coin()) {
      shown.add(
          "all: {title: "
              + word()
              + low(above)
              + ", operations: [open1, open2], facts: {op: "
              + keys(facts(false, false))
              + "}}");
    }
    List<String> hidden = new ArrayList<>();
    for (String id : operations) {
      if (perhaps()) {
        hidden.add(shut() + ": {title: " + shut() + ", operations: [open1, " + id + "]}");
      }
    }
    return mixed(shown, hidden);
  }

  private List<String> responses(String counter) {
    List<String> shown = new ArrayList<>();
    if (coin()) {
      shown.add(
          "answer: {title: "
              + word()
              + low(above)
              + ", taker: XA, against: XB, to: open1, by: "
              + (counter.isEmpty() ? "''" : counter)
              + ", facts: {op: "
              + keys(facts(false, false))
              + "}}");
    }
    List<String> hidden = new ArrayList<>();
    for (String id : operations) {
      if (perhaps()) {
        hidden.add(shut() + ": {title: " + shut() + ", taker: XA, against: XB, to: " + id + "}");
      }
    }
    if (perhaps()) {
      hidden.add(
          shut() + ": {title: " + shut() + mark(high()) + ", taker: XA, against: XB, to: open1}");
    }
    return mixed(shown, hidden);
  }

  private List<String> evidence() {
    List<String> shown = new ArrayList<>();
    for (String id : List.of("e1", "e2")) {
      shown.add(id + ": {title: " + word() + ", reliability: B" + low(above) + "}");
    }
    List<String> hidden = new ArrayList<>();
    items.forEach(
        id -> hidden.add(id + ": {title: " + shut() + ", date: 2023" + mark(high()) + "}"));
    return mixed(shown, hidden);
  }

  private List<String> stipulated(boolean inAboveCase) {
    List<String> shown = new ArrayList<>();
    if (coin()) {
      shown.add("DUT-2: {value: " + (coin() ? "yes" : "no") + low(inAboveCase) + "}");
    }
    List<String> hidden = new ArrayList<>();
    if (perhaps()) {
      hidden.add("OTH-1: {value: " + (secretly.nextBoolean() ? "yes" : "no") + mark(high()) + "}");
    }
    return mixed(shown, hidden);
  }

  private List<String> assumed() {
    List<String> shown = List.of("{fact: op.consented, reason: " + word() + low(above) + "}");
    return mixed(shown, hidden(() -> "{fact: op.entered, reason: " + shut()));
  }

  private String expectation() {
    return "{situation: open1, rule: DUT-1, verdict: open, strength: coded, source: " + shut();
  }

  private static String inexpressible(String word) {
    return "{conclusion: " + word + ", area: Duty, reason: none, strength: coded, source: none";
  }

  private static String reliance(String word) {
    return "{state: XA, question: duty.status, option: rule, source: " + word;
  }

  /**
   * Facts of one owner. What is not shown may be there and above, save the consent, so that what is
   * assumed of it stays.
   *
   * @param first whether it is the operation of which something is known in any case
   * @param whole whether they are those of an operation
   */
  private List<String> facts(boolean first, boolean whole) {
    List<String> facts = new ArrayList<>();
    for (String fact : List.of("entered", "grave", "organ", "place")) {
      boolean shown = first && fact.equals("entered") || openly.nextInt(whole ? 3 : 4) == 0;
      if (shown) {
        facts.add(fact + ": " + openFact(fact));
      } else if (perhaps()) {
        facts.add(fact + ": " + shutFact(fact));
      }
    }
    if (first) {
      facts.add("consented: " + (coin() ? "yes" : "no"));
    }
    return facts;
  }

  private String openFact(String fact) {
    List<String> keys = new ArrayList<>(List.of("value: " + value(fact, openly) + low(false)));
    boolean disputed = keys.getFirst().contains("disputed");
    if (disputed) {
      keys.add("claims: {XA: " + word() + ", " + (hiddenParties ? state : "XB") + ": no}");
    }
    keys.add("source: " + (coin() ? "\"@gazette, " + word() + "\"" : word()));
    if (coin()) {
      List<String> hidden = new ArrayList<>();
      items.stream().filter(id -> perhaps()).forEach(hidden::add);
      keys.add("evidence: " + list(mixed(List.of(coin() ? "e1" : "e2"), hidden)));
    }
    if (fact.equals("grave")) {
      keys.add("assessor: " + word() + ", reasons: " + word());
    }
    if (fact.equals("entered") && coin()) {
      keys.add("probability: 0." + (1 + openly.nextInt(9)));
    }
    return "{" + String.join(", ", keys) + "}";
  }

  /** A fact above by its own marking, its source, or all its evidence. */
  private String shutFact(String fact) {
    int why = secretly.nextInt(3);
    String source = shut();
    String mark = mark(high());
    if (why == 1 && secretSource) {
      source = "\"@treaty, " + shut() + "\"";
      mark = "";
    } else if (why == 2 && !items.isEmpty()) {
      mark = ", evidence: [" + items.getFirst() + "]";
    }
    return "{value: "
        + value(fact, secretly)
        + ", source: "
        + source
        + ", assessor: "
        + shut()
        + ", reasons: "
        + shut()
        + mark
        + "}";
  }

  private static String value(String fact, Random random) {
    return switch (fact) {
      case "place" -> List.of("[coast]", "[mountains]", "{coast: yes}").get(random.nextInt(3));
      case "grave" -> random.nextBoolean() ? "yes" : "no";
      default -> List.of("yes", "no", "unknown", "disputed").get(random.nextInt(4));
    };
  }

  private String openText() {
    return "{text: " + word() + low(above) + "}";
  }

  private String shutText() {
    return above && secretly.nextBoolean() ? shut() : "{text: " + shut() + mark(high()) + "}";
  }

  /** Perhaps an entry that may be shown; the text lacks its marking and its last brace. */
  private List<String> shown(Supplier<String> entry) {
    return coin() ? List.of(entry.get() + low(above) + "}") : List.of();
  }

  private List<String> hidden(Supplier<String> entry) {
    List<String> entries = new ArrayList<>();
    while (perhaps()) {
      entries.add(entry.get() + mark(above && secretly.nextBoolean() ? "" : high()) + "}");
    }
    return entries;
  }

  private void several(List<String> words) {
    while (perhaps()) {
      words.add(shut());
    }
  }

  /** Both, each in its order, mixed as the second seed has it. */
  private List<String> mixed(List<String> shown, List<String> hidden) {
    List<String> all = new ArrayList<>(shown);
    int at = 0;
    for (String one : hidden) {
      at += secretly.nextInt(all.size() - at + 1);
      all.add(at++, one);
    }
    return all;
  }

  private static String keys(List<String> entries) {
    return "{" + String.join(", ", entries) + "}";
  }

  private static String list(List<String> entries) {
    return "[" + String.join(", ", entries) + "]";
  }

  private boolean coin() {
    return openly.nextBoolean();
  }

  private boolean perhaps() {
    return secretly.nextDouble() < share;
  }

  private String word() {
    open.add("open" + Integer.toHexString(openly.nextInt() | 1 << 31));
    return open.getLast();
  }

  private String shut() {
    secret.add("shut" + Integer.toHexString(secretly.nextInt() | 1 << 31));
    return secret.getLast();
  }

  /** A marking that may be shown; where it need not be there, perhaps none. */
  private String low(boolean needed) {
    return needed || openly.nextInt(3) == 0
        ? mark(Level.values()[openly.nextInt(limit.ordinal() + 1)].words())
        : "";
  }

  private String high() {
    int levels = Level.values().length - limit.ordinal() - 1;
    int which = secretly.nextInt(levels + 1);
    return which == levels
        ? "\"TLP:CLEAR, Label " + shut() + "\""
        : Level.values()[limit.ordinal() + 1 + which].words();
  }

  private static String mark(String marking) {
    return marking.isEmpty() ? "" : ", marking: " + marking;
  }
}
