// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.cases.Case;
import org.opinio.cases.Expectation;
import org.opinio.cases.Reliance;

/** What the cases say of rules, questions, facts and holders, and which sources they cite. */
final class CaseUses {

  /** What one case says. */
  record Use(Ref subject, List<String> words) {}

  private final Site site;
  private final Map<String, Map<String, Set<String>>> uses = new TreeMap<>();
  private final Map<String, Set<String>> cited = new TreeMap<>();
  private final Map<String, Ref> refs = new TreeMap<>();

  CaseUses(Site site) {
    this.site = site;
    for (Case subject : site.cases()) {
      refs.put(subject.file(), site.of(subject));
      read(subject);
    }
  }

  private void read(Case subject) {
    for (Expectation e : subject.expected()) {
      add(e.rule(), subject, "a published conclusion");
      e.given().keySet().forEach(q -> add(q, subject, "the reading of a published conclusion"));
      e.turnsOn().forEach(q -> add(q, subject, "a published conclusion turns on it"));
      e.notTurnsOn().forEach(q -> add(q, subject, "a published conclusion does not turn on it"));
      if (site.law().holders().containsKey(e.position())) {
        add(e.position(), subject, "a published conclusion for it");
      }
      cite(subject, e.source());
    }
    subject.notExpressible().forEach(n -> cite(subject, n.source()));
    for (Reliance r : subject.reliances()) {
      add(r.question(), subject, subject.nameOf(r.state()) + " is said to rely on a reading");
      cite(subject, r.source());
    }
    subject.responses().values().stream()
        .filter(r -> !r.ground().isEmpty())
        .forEach(r -> add(r.ground(), subject, "the ground of a response"));
    subject.stipulated().keySet().forEach(id -> add(id, subject, "taken as given"));
    for (CaseFacts part : CaseFacts.of(subject)) {
      part.stipulated().keySet().forEach(id -> add(id, subject, "taken as given"));
      part.facts()
          .values()
          .forEach(f -> {
            String value = CaseFacts.value(site.law(), subject, f);
            add(f.fact(), subject, part.title() + ": " + value);
            cite(subject, f.source());
          });
    }
    subject.assumed().forEach(a -> add(a.fact(), subject, "assumed, with a reason"));
    subject.sources().forEach(c -> cite(subject.file(), c.key()));
  }

  private void add(String id, Case subject, String words) {
    uses.computeIfAbsent(Uses.owner(id), i -> new TreeMap<>())
        .computeIfAbsent(subject.file(), f -> new TreeSet<>())
        .add(words);
  }

  private void cite(Case subject, String source) {
    SourceWords.citations(source, site).forEach(c -> cite(subject.file(), c.key()));
  }

  private void cite(String file, String key) {
    cited.computeIfAbsent(key, k -> new TreeSet<>()).add(file);
  }

  /** What the cases say of a rule, question, fact or holder, by title of the case. */
  List<Use> of(String id) {
    Map<String, Set<String>> byFile = uses.getOrDefault(id, Map.of());
    List<Use> found = new ArrayList<>();
    for (Case subject : site.cases()) {
      Set<String> words = byFile.get(subject.file());
      if (words != null) {
        found.add(new Use(site.of(subject), List.copyOf(words)));
      }
    }
    return found;
  }

  /** The cases that cite a source. */
  List<Ref> citing(String key) {
    Set<String> files = cited.getOrDefault(key, Set.of());
    return site.cases().stream().filter(c -> files.contains(c.file())).map(site::of).toList();
  }

  /** The section of a page that says in which cases its subject occurs; none where in none. */
  void section(Sheet sheet, String id) {
    List<Use> found = of(id);
    if (!found.isEmpty()) {
      sheet.section("_cases", "In cases", () -> write(sheet, found));
    }
  }

  /** A list of cases, with what each says. */
  static void write(Sheet sheet, List<Use> uses) {
    sheet.html().open("ul", "class", "links");
    for (Use use : uses) {
      sheet.html().open("li");
      sheet.link(use.subject());
      sheet.html().text(" ");
      sheet.html().element("span", "(" + String.join("; ", use.words()) + ")", "class", "label");
      sheet.html().close();
    }
    sheet.html().close();
  }
}
