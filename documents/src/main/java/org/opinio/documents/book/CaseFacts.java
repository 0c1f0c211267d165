// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.Operation;
import org.opinio.cases.Response;
import org.opinio.cases.StatedFact;
import org.opinio.cases.Stipulation;
import org.opinio.law.Fact;
import org.opinio.law.Law;

/**
 * The parts of a case of which facts are stated, in the order of its file.
 *
 * @param id as the file has it
 * @param title as a reader knows it
 */
record CaseFacts(
    String id, String title, Map<String, StatedFact> facts, Map<String, Stipulation> stipulated) {

  /** Operations, each followed by its parties, then campaigns and responses. */
  static List<CaseFacts> of(Case subject) {
    List<CaseFacts> parts = new ArrayList<>();
    for (Operation o : subject.operations().values()) {
      String title = titled("Operation", o.id(), o.title());
      parts.add(new CaseFacts(o.id(), title, o.facts(), o.stipulated()));
      o.own().forEach((party, facts) -> add(parts, o, party, subject.nameOf(party), facts));
      for (Operation.Party host : o.hosts()) {
        add(parts, o, host.state(), subject.nameOf(host.state()) + " as host", host.facts());
      }
      for (Operation.Party claimant : o.claimants()) {
        String name = subject.nameOf(claimant.state()) + ", which claims jurisdiction";
        add(parts, o, claimant.state(), name, claimant.facts());
      }
    }
    for (Campaign c : subject.campaigns().values()) {
      String title = titled("Campaign", c.id(), c.title());
      parts.add(new CaseFacts(c.id(), title, c.facts(), c.stipulated()));
    }
    for (Response r : subject.responses().values()) {
      String title = titled("Response", r.id(), r.title());
      parts.add(new CaseFacts(r.id(), title, r.facts(), r.stipulated()));
    }
    return parts;
  }

  private static void add(
      List<CaseFacts> parts,
      Operation operation,
      String party,
      String name,
      Map<String, StatedFact> facts) {
    if (!facts.isEmpty()) {
      String title = name + ": operation " + operation.id();
      parts.add(new CaseFacts(operation.id() + "/" + party, title, facts, Map.of()));
    }
  }

  /** The name of a part: its kind and id, and its title where that says more. */
  static String titled(String kind, String id, String title) {
    String name = kind + " " + id;
    return title.isEmpty() || title.startsWith(name) ? name : name + ": " + title;
  }

  /** What is stated of a fact, in words. */
  static String value(Law law, Case subject, StatedFact stated) {
    return switch (stated.value()) {
      case StatedFact.Value.YesNo y -> y.yes() ? "yes" : "no";
      case StatedFact.Value.One one -> "‘" + heading(law, stated.fact(), one.value()) + "’";
      case StatedFact.Value.Some some -> some(law, stated.fact(), some);
      case StatedFact.Value.Unknown u -> "unknown";
      case StatedFact.Value.Disputed d -> disputed(subject, stated);
    };
  }

  private static String some(Law law, String fact, StatedFact.Value.Some some) {
    List<String> words = new ArrayList<>();
    some.holding().forEach(v -> words.add("‘" + heading(law, fact, v) + "’"));
    some.notHolding().forEach(v -> words.add("not ‘" + heading(law, fact, v) + "’"));
    return words.isEmpty() ? "no value stated" : String.join(", ", words);
  }

  private static String disputed(Case subject, StatedFact stated) {
    List<String> claims = new ArrayList<>();
    stated.claims().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(c -> claims.add(subject.nameOf(c.getKey()) + " says ‘" + c.getValue() + "’"));
    return claims.isEmpty() ? "disputed" : "disputed: " + String.join("; ", claims);
  }

  private static String heading(Law law, String fact, String value) {
    Fact known = law.facts().get(fact);
    return known == null
        ? value
        : known.values().stream()
            .filter(v -> v.id().equals(value))
            .map(Fact.Value::heading)
            .findFirst()
            .orElse(value);
  }
}
