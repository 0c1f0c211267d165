// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opinio.cases.Assumption;
import org.opinio.cases.Case;
import org.opinio.cases.Evidence;
import org.opinio.cases.Marked;
import org.opinio.cases.Marking;
import org.opinio.cases.Markings;
import org.opinio.cases.NotExpressible;
import org.opinio.cases.Operation;
import org.opinio.cases.Reliance;
import org.opinio.cases.StatedFact;
import org.opinio.law.Citation;

/**
 * Leaves out of a case what is above a level. What is left is made of nothing else: two cases that
 * differ only in what is above leave the same.
 */
public final class Redactor {

  private final Case subject;
  private final Kept kept;
  private final KeptList lists;

  private Redactor(Case subject, Marking.Level limit) {
    this.subject = subject;
    this.kept = new Kept(subject, limit);
    this.lists = new KeptList(subject, kept);
  }

  /**
   * What may be shown at the level, with a digest of its own; it names no file and no places. What
   * sources conclude of the whole case is no part of it.
   */
  public static Case left(Case subject, Marking.Level limit) {
    Redactor redactor = new Redactor(subject, limit);
    Case left = redactor.left();
    List<Assumption> assumed = redactor.assumed(left);
    Markings markings = redactor.markings(left);
    String digest = CanonicalDigest.of(left.with(assumed, markings, ""));
    return left.with(assumed, markings, digest);
  }

  private Case left() {
    List<Reliance> reliances =
        lists.of(subject.reliances(), Marked.ReliedOn::new, Reliance::source, r -> true);
    Aliases aliases = Aliases.of(subject, kept, new Units(kept, code -> code), reliances);
    Units units = new Units(kept, aliases::of);
    Map<String, Operation> operations = units.operations();
    boolean whole = kept.keeps(new Marked.Whole(), subject.title());
    return new Case(
        Units.NOWHERE.file(),
        whole ? subject.title() : titles(operations),
        kept.keeps(new Marked.Summary(), subject.summary()) ? subject.summary() : "",
        subject.sources().stream().filter(this::keeps).toList(),
        whole ? subject.date() : "",
        aliases.of(subject.states()),
        aliases.of(subject.organisations()),
        aliases.of(subject.groups()),
        aliases.of(subject.persons()),
        operations,
        units.campaigns(),
        units.responses(),
        evidence(),
        units.stipulated("", subject.stipulated()),
        List.of(),
        List.of(),
        notExpressible(),
        reliances.stream()
            .map(r ->
                new Reliance(
                    aliases.of(r.state()), r.question(), r.option(), r.source(), Units.NOWHERE))
            .toList(),
        lists.of(subject.notes(), Marked.Note::new, note -> note, note -> true),
        Markings.NONE,
        "");
  }

  /** A case whose title may not be shown is called by what is left of it. */
  private static String titles(Map<String, Operation> operations) {
    return operations.values().stream().map(Operation::title).collect(Collectors.joining("; "));
  }

  private boolean keeps(Citation citation) {
    return kept.keeps(
        new Marked.Source(citation.key()), "@" + citation.key() + " @" + citation.reportedBy());
  }

  private Map<String, Evidence> evidence() {
    Map<String, Evidence> left = new LinkedHashMap<>();
    kept.evidence()
        .forEach((id, e) ->
            left.put(
                id,
                new Evidence(
                    id,
                    e.title(),
                    e.track(),
                    e.reliability(),
                    e.credibility(),
                    e.marking(),
                    e.date(),
                    Units.NOWHERE)));
    return Collections.unmodifiableMap(left);
  }

  private List<NotExpressible> notExpressible() {
    return lists
        .of(
            subject.notExpressible(),
            Marked.Inexpressible::new,
            n -> String.join(" ", n.conclusion(), n.area(), n.reason(), n.source()),
            n -> true)
        .stream()
        .map(n ->
            new NotExpressible(
                n.conclusion(), n.area(), n.reason(), n.strength(), n.source(), Units.NOWHERE))
        .toList();
  }

  /** An assumption stays where its fact does, wherever the case states it. */
  private List<Assumption> assumed(Case left) {
    Map<String, Long> before = count(subject);
    Map<String, Long> after = count(left);
    return lists
        .of(
            subject.assumed(),
            Marked.Assumed::new,
            Assumption::reason,
            a ->
                (a.unit().isEmpty() || hasUnit(left, a.unit()))
                    && after.containsKey(a.fact())
                    && after.get(a.fact()).equals(before.get(a.fact())))
        .stream()
        .map(a -> new Assumption(a.fact(), a.unit(), a.reason(), Units.NOWHERE))
        .toList();
  }

  private static Map<String, Long> count(Case of) {
    return of.facts().stream()
        .collect(Collectors.groupingBy(StatedFact::fact, Collectors.counting()));
  }

  private static boolean hasUnit(Case left, String id) {
    return left.operations().containsKey(id)
        || left.campaigns().containsKey(id)
        || left.responses().containsKey(id);
  }

  private static boolean hasParty(Case left, String code) {
    return Stream.of(left.states(), left.organisations(), left.groups(), left.persons())
        .anyMatch(names -> names.containsKey(code));
  }

  /** The markings of what is left; those of its lists are known once these are kept. */
  private Markings markings(Case left) {
    Map<Marked, Marking> markings = new LinkedHashMap<>();
    subject
        .markings()
        .stated()
        .forEach((what, marking) -> {
          if (isLeft(what, left)) {
            markings.put(what, marking);
          }
        });
    markings.putAll(lists.markings());
    return new Markings(markings);
  }

  private boolean isLeft(Marked what, Case left) {
    return switch (what) {
      case Marked.Whole whole -> kept.keeps(whole);
      case Marked.Summary summary -> !left.summary().isEmpty();
      case Marked.Name name -> kept.keeps(name) && hasParty(left, name.code());
      case Marked.Source source ->
          left.sources().stream().anyMatch(c -> c.key().equals(source.key()));
      case Marked.Unit unit -> hasUnit(left, unit.id());
      case Marked.Stipulated s -> kept.keeps(s) && (s.unit().isEmpty() || hasUnit(left, s.unit()));
      case Marked.Note note -> false;
      case Marked.Assumed assumed -> false;
      case Marked.Expected expected -> false;
      case Marked.Inexpressible inexpressible -> false;
      case Marked.ReliedOn reliedOn -> false;
    };
  }
}
