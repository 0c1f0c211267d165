// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.diagnostic.Suggestion;
import org.opinio.law.Citation;
import org.opinio.law.View;
import org.opinio.page.Definition.Kind;
import org.opinio.page.Statements.Form;
import org.opinio.page.Statements.Keyword;
import org.opinio.page.Statements.Statement;

/** Reads one view of a holder. */
final class ViewReader {

  private static final List<String> STANCES = List.of("Holds", "Rejects", "Reserves", "Ambiguous");
  private static final List<Keyword> KEYWORDS =
      List.of(
          new Keyword("Supersedes ", Form.REFERENCE),
          new Keyword("Confidence:", Form.SENTENCE),
          new Keyword("Note:", Form.PARAGRAPH));

  private final PageContext context;

  ViewReader(PageContext context) {
    this.context = context;
  }

  Optional<View> read(Inline inline) {
    Optional<View.Stance> stance = stance(inline);
    if (stance.isEmpty()) {
      return Optional.empty();
    }
    List<Statement> statements = context.statements(inline, KEYWORDS);
    int end =
        statements.isEmpty() || !statements.getFirst().isFree() ? 0 : statements.getFirst().to();
    int colon = colon(inline, end);
    Optional<Options> options = options(inline, stance.get(), colon);
    List<Citation> citations = inline.citations(0, end);
    Optional<String> document = document(inline, citations);
    if (options.isEmpty() || document.isEmpty()) {
      return Optional.empty();
    }
    boolean implied = inline.words(0, colon).contains("by implication");
    String words = colon >= end ? "" : inline.words(colon + 1, end);
    return Optional.of(
        new View(
            options.get().question,
            stance.get(),
            options.get().options,
            implied,
            words,
            citations,
            document.get(),
            value(inline, statements, "Confidence:"),
            value(inline, statements, "Note:"),
            supersedes(inline, statements),
            inline.place()));
  }

  private Optional<View.Stance> stance(Inline inline) {
    List<Mark.Emphasis> marks = inline.marks(Mark.Emphasis.class, 0, inline.text().length());
    boolean starts = !marks.isEmpty() && marks.getFirst().start() == 0;
    String written =
        starts ? Words.withoutStop(inline.text().substring(0, marks.getFirst().end())) : "";
    int stance = STANCES.indexOf(written);
    if (stance < 0) {
      String meant = Suggestion.didYouMean(written, STANCES);
      context
          .report()
          .add(
              PageCode.UNKNOWN_STANCE,
              inline.place(),
              "This view does not begin with a stance.",
              meant.isEmpty()
                  ? "Begin it with `*Holds*`, `*Rejects*`, `*Reserves*` or `*Ambiguous*`."
                  : meant);
      return Optional.empty();
    }
    return Optional.of(View.Stance.values()[stance]);
  }

  /** Where our own words begin: the first colon after the first link. */
  private static int colon(Inline inline, int end) {
    List<Mark.Link> links = inline.links(0, end);
    for (int i = links.isEmpty() ? 0 : links.getFirst().end(); i < end; i++) {
      if (inline.text().charAt(i) == ':' && !inline.isReference(i)) {
        return i;
      }
    }
    return end;
  }

  private record Options(String question, List<String> options) {}

  private Optional<Options> options(Inline inline, View.Stance stance, int colon) {
    List<Mark.Link> links = inline.links(0, colon);
    if (links.isEmpty()) {
      context
          .report()
          .add(
              PageCode.VIEW_WITHOUT_LINK,
              inline.place(),
              "This view links to no option.",
              "Link the reading that it is about: `[words](#question=option)`.");
      return Optional.empty();
    }
    String question = "";
    List<String> options = new ArrayList<>();
    for (Mark.Link link : links) {
      Optional<Definition> target = context.target(inline, link, Kind.OPTION, Kind.QUESTION);
      if (target.isEmpty()) {
        return Optional.empty();
      }
      boolean whole = target.get().kind() == Kind.QUESTION;
      String of = whole ? target.get().id() : target.get().owner();
      if (!question.isEmpty() && !of.equals(question)) {
        context
            .report()
            .add(
                PageCode.LINK_WRONG_KIND,
                inline.place(link.start()),
                "This view links to two questions, `" + question + "` and `" + of + "`.",
                "Make two views of it. Links that belong to our own words stand after the colon.");
        return Optional.empty();
      }
      question = of;
      if (whole && (stance == View.Stance.HOLDS || stance == View.Stance.REJECTS)) {
        context
            .report()
            .add(
                PageCode.VIEW_OF_QUESTION,
                inline.place(link.start()),
                "A question cannot be held or rejected, only one of its options.",
                "Link the option: `(#" + of + "=...)`.");
        return Optional.empty();
      }
      options.addAll(whole ? context.definitions().parts(of) : List.of(target.get().shortId()));
    }
    return Optional.of(new Options(question, options.stream().distinct().toList()));
  }

  private Optional<String> document(Inline inline, List<Citation> citations) {
    if (citations.isEmpty()
        || context.definitions().document(citations.getFirst().key()).isEmpty()) {
      boolean unknown =
          !citations.isEmpty()
              && !context.definitions().keys().contains(citations.getFirst().key());
      if (!unknown) {
        context
            .report()
            .add(
                PageCode.VIEW_WITHOUT_DOCUMENT,
                inline.place(),
                "This view does not say in which document the holder said so.",
                "Cite one of the documents listed on the page first, at the end: `[@key, p 3]`.");
      }
      return Optional.empty();
    }
    return Optional.of(citations.getFirst().key());
  }

  private static String value(Inline inline, List<Statement> statements, String keyword) {
    String value =
        statements.stream()
            .filter(s -> s.keyword().equals(keyword))
            .map(s -> inline.words(s.from(), s.to()))
            .findFirst()
            .orElse("");
    return keyword.equals("Confidence:") ? Words.withoutStop(value) : value;
  }

  private static List<String> supersedes(Inline inline, List<Statement> statements) {
    List<String> keys = new ArrayList<>();
    for (Statement s : statements) {
      if (s.keyword().equals("Supersedes ")) {
        inline.citations(s.from(), s.to()).forEach(c -> keys.add(c.key()));
      }
    }
    return keys;
  }
}
