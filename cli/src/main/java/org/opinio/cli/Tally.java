// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opinio.cases.Case;
import org.opinio.cases.StatedFact;
import org.opinio.cases.internal.Citations;
import org.opinio.check.Pinpoints;
import org.opinio.law.Citation;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.page.LawReading;

/**
 * How much there is, and how much of it nobody has checked.
 *
 * @param sources in the bibliographies
 * @param caseFiles how many case files, readable or not
 * @param cases those that can be read
 * @param meetings how many meeting files, readable or not
 */
record Tally(LawReading reading, int sources, int caseFiles, List<Case> cases, int meetings) {

  /** The counts in two lines. */
  String words() {
    Law law = reading.law();
    Pinpoints pinpoints = Pinpoints.of(reading);
    long pages = reading.files().keySet().stream().filter(f -> f.endsWith(".md")).count();
    return String.join(
            ", ",
            Words.count(pages, "page", "pages"),
            Words.count(law.facts().size(), "fact", "facts"),
            Words.count(law.questions().size(), "question", "questions"),
            Words.count(law.rules().size(), "rule", "rules"),
            Words.count(law.holders().size(), "holder", "holders"),
            Words.count(views(), "view", "views"),
            Words.count(sources, "source", "sources"),
            Words.count(caseFiles, "case", "cases"))
        + (meetings == 0 ? "" : ", " + Words.count(meetings, "meeting", "meetings"))
        + ".\n"
        + pinpoints.unchecked()
        + " of "
        + Words.count(pinpoints.all(), "pinpoint", "pinpoints")
        + " not yet checked against the text: "
        + pinpoints.inElements()
        + " in elements, "
        + (pinpoints.inRules() + pinpoints.inQuestions() + pinpoints.inFacts())
        + " in other words on rules, questions and facts, "
        + (pinpoints.inViews() + pinpoints.inHolders())
        + " in views, from "
        + Words.count(pinpoints.sources(), "source", "sources")
        + "; in cases "
        + inCases()
        + " more.";
  }

  private long views() {
    return reading.law().holders().values().stream().map(Holder::views).mapToLong(List::size).sum();
  }

  /** The page that says how far the law has been checked. */
  String page() {
    Law law = reading.law();
    Pinpoints p = Pinpoints.of(reading);
    return """
    # How far the law has been checked

    What there is, and how many pinpoints nobody has checked against the text yet. Such a pinpoint ends in a question mark on its page and in everything that is printed; the source is believed to say so, there or nearby. The fewer there are the better: to check one, look it up, mend it if need be, and take the mark away.

    `./opinio check --fix` writes this page anew. It was written for the law `%s`.

    | | |
    |---|---:|
    | rules | %d |
    | facts | %d |
    | questions | %d |
    | holders of a position | %d |
    | views | %d |
    | sources, without the documents of holders | %d |
    | pinpoints | %d |
    | **not yet checked** | **%d** |
    | in elements of rules | %d |
    | elsewhere on pages of rules | %d |
    | on pages of questions | %d |
    | on pages of facts | %d |
    | in views of holders | %d |
    | elsewhere on pages of holders | %d |
    | sources and documents with such a pinpoint | %d |
    | in cases, besides | %d |
    """
        .formatted(
            law.digest().substring(0, 8),
            law.rules().size(),
            law.facts().size(),
            law.questions().size(),
            law.holders().size(),
            views(),
            sources,
            p.all(),
            p.unchecked(),
            p.inElements(),
            p.inRules(),
            p.inQuestions(),
            p.inFacts(),
            p.inViews(),
            p.inHolders(),
            p.sources(),
            inCases());
  }

  private long inCases() {
    return cases.stream().flatMap(Tally::citations).filter(Citation::unchecked).count();
  }

  private static Stream<Citation> citations(Case subject) {
    Stream<StatedFact> facts =
        Stream.of(
                subject.operations().values().stream()
                    .flatMap(o ->
                        Stream.concat(
                            o.facts().values().stream(),
                            o.hosts().stream().flatMap(h -> h.facts().values().stream()))),
                subject.campaigns().values().stream().flatMap(c -> c.facts().values().stream()),
                subject.responses().values().stream().flatMap(r -> r.facts().values().stream()))
            .flatMap(s -> s);
    Stream<String> words =
        Stream.of(
                facts.map(StatedFact::source),
                subject.expected().stream().map(e -> e.source()),
                subject.notExpressible().stream().map(e -> e.source()),
                subject.reliances().stream().map(r -> r.source()))
            .flatMap(s -> s);
    return Stream.concat(
        subject.sources().stream(),
        words.map(Citations::parse).flatMap(Optional::stream).flatMap(List::stream));
  }
}
