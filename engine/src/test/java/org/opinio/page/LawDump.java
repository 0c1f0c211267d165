// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.List;
import java.util.stream.Collectors;
import org.opinio.law.Citation;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Passage;
import org.opinio.law.Question;
import org.opinio.law.Rule;
import org.opinio.law.Treaty;

/** Writes a law as text that a test can compare, line by line. */
final class LawDump {

  private final StringBuilder text = new StringBuilder();

  static String of(Law law) {
    LawDump dump = new LawDump();
    law.groups()
        .values()
        .forEach(g -> dump.line(0, "group", g.id(), g.heading(), words(g.about())));
    law.facts().values().forEach(dump::fact);
    law.questions().values().forEach(dump::question);
    law.rules().values().forEach(dump::rule);
    law.holders().values().forEach(dump::holder);
    law.treaties().values().forEach(dump::treaty);
    return dump.text.toString();
  }

  private void line(int depth, Object... parts) {
    String line =
        List.of(parts).stream()
            .map(Object::toString)
            .filter(s -> !s.isEmpty() && !s.equals("[]") && !s.equals("false"))
            .collect(Collectors.joining(" | "));
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  private void fact(Fact f) {
    line(
        0,
        "fact",
        f.id(),
        f.group(),
        f.heading(),
        f.question(),
        f.shape(),
        f.derivation(),
        f.inCampaign());
    line(
        1,
        "marks",
        mark(f.atLeastOne(), "at least one"),
        mark(f.evaluative(), "evaluative"),
        mark(f.adviceOnly(), "advice"));
    line(1, "weigh", f.toWeigh(), "implies", f.implies(), "excludes", f.excludes());
    f.values().forEach(v -> line(1, v.id(), v.heading(), v.words()));
  }

  private void question(Question q) {
    line(
        0,
        "question",
        q.id(),
        q.heading(),
        q.degree(),
        words(q.text()),
        "prevailing " + q.prevailing().orElse("-"));
    line(
        1,
        mark(q.silenceAcceptsEvery(), "silence accepts every"),
        "accusing",
        q.accusing(),
        "planning",
        q.planning(),
        q.replaces());
    q.options()
        .forEach(o ->
            line(
                1,
                o.id(),
                o.heading(),
                o.kind(),
                words(o.meaning()),
                mark(o.onlyWhereSaid(), "only where said"),
                mark(o.always(), "always"),
                "as",
                o.computedAs(),
                "excludes",
                o.excludes()));
  }

  private void treaty(Treaty t) {
    line(
        0,
        "treaty",
        t.id(),
        t.name(),
        "since " + t.inForce().map(Object::toString).orElse("-"),
        "as of " + t.asOf(),
        cites(t.source()),
        mark(t.complete(), "complete"));
    t.about().forEach(p -> line(1, "about", words(p)));
    t.parties()
        .forEach(p ->
            line(
                1,
                p.state(),
                p.name(),
                p.record(),
                mark(p.bound(), "bound"),
                "from " + p.from().map(Object::toString).orElse("-"),
                "until " + p.until().map(Object::toString).orElse("-"),
                cites(p.source()),
                p.note()));
  }

  private void rule(Rule r) {
    line(
        0,
        "rule",
        r.id(),
        r.parent(),
        r.heading(),
        r.kind(),
        r.owedBy(),
        r.owedTo(),
        cites(r.authority()));
    r.prose().forEach(p -> line(1, "prose", words(p)));
    r.elements().forEach(e -> element(1, e));
    r.notModelled().forEach(p -> line(1, "not modelled", words(p)));
    r.steps().forEach(p -> line(1, "step", words(p)));
    r.documents().forEach(p -> line(1, "document", words(p)));
    r.advice().forEach(p -> line(1, "advice", words(p)));
    r.supposes().forEach(s -> line(1, "supposes", s));
    line(1, "bears on", r.bearsOn(), "leads to", r.leadsTo());
  }

  private void element(int depth, Element e) {
    String what =
        switch (e) {
          case Element.Group g -> g.kind() + " " + g.atLeast();
          case Element.Shown s -> "SHOWN " + (s.any() ? "ANY" : "ALL");
          case Element.UnlessShown u -> "UNLESS SHOWN " + (u.any() ? "ANY" : "ALL");
          case Element.Guard g -> "ON " + reading(g.reading());
          case Element.OfFact f -> "fact " + f.fact();
          case Element.OfValue v -> "value " + v.fact() + "=" + v.value();
          case Element.OfRule r -> "rule " + r.rule();
          case Element.OfReading r -> "reading " + reading(r.reading());
          case Element.NotModelled n -> "not modelled " + n.id();
        };
    line(depth, what, e.words(), cites(e.citations()), e.place().line() + ":" + e.place().column());
    if (e instanceof Element.Composite c) {
      c.items().forEach(item -> element(depth + 1, item));
    }
  }

  private void holder(Holder h) {
    line(0, "holder", h.id(), h.name(), h.kind(), "member of", h.memberOf());
    h.prose().forEach(p -> line(1, "prose", words(p)));
    h.documents()
        .forEach(d ->
            line(
                1,
                d.id(),
                d.issuer(),
                d.title(),
                d.dateWords(),
                d.date().map(Object::toString).orElse("no date"),
                d.language(),
                d.url()));
    h.views()
        .forEach(v ->
            line(
                1,
                v.stance(),
                v.question(),
                v.options(),
                mark(v.implied(), "implied"),
                v.words(),
                cites(v.citations()),
                v.document(),
                "confidence " + v.confidence(),
                "note " + v.note(),
                "supersedes",
                v.supersedes(),
                v.place().line() + ":" + v.place().column()));
  }

  private static String reading(Element.Reading r) {
    return r.question() + "=" + String.join("|", r.options()) + (r.only() ? " only" : "");
  }

  private static String words(Passage p) {
    return p.words() + cites(p.citations());
  }

  private static String cites(List<Citation> citations) {
    return citations.stream()
        .map(c ->
            " [@"
                + c.key()
                + (c.pinpoint().isEmpty() ? "" : ", " + c.pinpoint())
                + (c.unchecked() ? "?" : "")
                + (c.reportedBy().isEmpty() ? "" : " via " + c.reportedBy())
                + "]")
        .collect(Collectors.joining());
  }

  private static String mark(boolean set, String words) {
    return set ? words : "";
  }
}
