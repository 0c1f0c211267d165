// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opinio.diagnostic.Place;
import org.opinio.law.Citation;
import org.opinio.law.Element;
import org.opinio.law.Element.Reading;
import org.opinio.page.Definition.Kind;

/** Reads elements that contain no others. */
final class ElementLeaves {

  private static final String NOT_MODELLED = "not modelled:";

  private final PageContext context;

  ElementLeaves(PageContext context) {
    this.context = context;
  }

  List<Element> leaf(Inline inline) {
    int length = inline.text().length();
    List<Citation> citations = inline.citations(0, length);
    if (inline.text().toLowerCase(Locale.ROOT).startsWith(NOT_MODELLED)) {
      return notModelled(inline, citations);
    }
    List<Mark.Link> links = inline.links(0, length);
    if (links.isEmpty()) {
      return error(
          PageCode.ELEMENT_WITHOUT_LINK,
          inline.place(),
          "This element links to nothing, so that nothing says when it is met.",
          "Link its words to a fact, a value, a rule or an option: `[words](#the.id)`; or begin it with `not modelled:`.");
    }
    Optional<Definition> first = context.links().target(links.getFirst());
    if (first.isEmpty()) {
      return List.of();
    }
    String words = Words.withoutStop(inline.words());
    if (first.get().kind() == Kind.OPTION) {
      boolean only = words.toLowerCase(Locale.ROOT).startsWith("on the reading that only ");
      return reading(inline, only)
          .<List<Element>>map(
              r -> List.of(new Element.OfReading(r, words, citations, inline.place())))
          .orElse(List.of());
    }
    if (links.size() > 1) {
      return error(
          PageCode.ELEMENT_WITH_SEVERAL_LINKS,
          inline.place(links.get(1).start()),
          "An element has one link, and this has " + links.size() + ".",
          "Make each an item of its own under `All of:` or `Any of:`.");
    }
    return of(inline, links.getFirst(), first.get(), words, citations);
  }

  private List<Element> of(
      Inline inline, Mark.Link link, Definition target, String words, List<Citation> citations) {
    return switch (target.kind()) {
      case FACT -> fact(inline, link, target, words, citations);
      case VALUE ->
          List.of(
              new Element.OfValue(
                  target.owner(), target.shortId(), words, citations, inline.place()));
      case RULE -> List.of(new Element.OfRule(target.id(), words, citations, inline.place()));
      case GROUP, QUESTION, OPTION, HOLDER, TREATY, DOCUMENT ->
          error(
              PageCode.LINK_WRONG_KIND,
              inline.place(link.start()),
              "This element leads to "
                  + target.kind().words()
                  + ", `"
                  + target.id()
                  + "`, which is never met or unmet.",
              target.kind() == Kind.QUESTION
                  ? "Link to one of its options: `(#" + target.id() + "=...)`."
                  : "Link to a fact, a value, a rule or an option.");
    };
  }

  private List<Element> fact(
      Inline inline, Mark.Link link, Definition target, String words, List<Citation> citations) {
    List<String> values = context.definitions().parts(target.id());
    return values.isEmpty()
        ? List.of(new Element.OfFact(target.id(), words, citations, inline.place()))
        : error(
            PageCode.ELEMENT_NEEDS_VALUE,
            inline.place(link.start()),
            "The fact `" + target.id() + "` takes values; nothing says which is meant.",
            "Link to one of them: `(#" + target.id() + "=" + values.getFirst() + ")`.");
  }

  /** The options of one question that a passage links. */
  Optional<Reading> reading(Inline inline, boolean only) {
    List<Mark.Link> links = inline.links(0, inline.text().length());
    if (links.isEmpty()) {
      context
          .report()
          .add(
              PageCode.ELEMENT_WITHOUT_LINK,
              inline.place(),
              "This reading links to no option.",
              "Write `On the reading that [words](#question=option):`.");
      return Optional.empty();
    }
    String question = "";
    List<String> options = new ArrayList<>();
    for (Mark.Link link : links) {
      Optional<Definition> option = context.target(inline, link, Kind.OPTION);
      if (option.isEmpty()) {
        return Optional.empty();
      }
      if (!question.isEmpty() && !question.equals(option.get().owner())) {
        context
            .report()
            .add(
                PageCode.LINK_WRONG_KIND,
                inline.place(link.start()),
                "These options belong to two questions, `"
                    + question
                    + "` and `"
                    + option.get().owner()
                    + "`.",
                "Nest one reading under the other.");
        return Optional.empty();
      }
      question = option.get().owner();
      options.add(option.get().shortId());
    }
    return Optional.of(new Reading(question, options, only));
  }

  private List<Element> notModelled(Inline inline, List<Citation> citations) {
    List<Mark.Code> codes = inline.marks(Mark.Code.class, 0, inline.text().length());
    if (codes.isEmpty()) {
      return error(
          PageCode.NO_ID,
          inline.place(),
          "What is not modelled needs an id, so that a case can stipulate it.",
          "Write the id in code after the words: ``not modelled: its own words `X-1` ``.");
    }
    Mark.Code code = codes.getLast();
    String id = inline.text().substring(code.start(), code.end());
    if (context.definitions().byId(id).isPresent()) {
      context
          .report()
          .add(
              PageCode.LINK_WRONG_KIND,
              inline.place(code.start()),
              "`" + id + "` is modelled.",
              "Link to it: `[words](#" + id + ")`.");
    }
    String words =
        inline.words(NOT_MODELLED.length(), code.start())
            + " "
            + inline.words(code.end(), inline.text().length());
    return List.of(
        new Element.NotModelled(id, Words.withoutStop(words), citations, inline.place()));
  }

  private List<Element> error(PageCode code, Place place, String message, String mend) {
    context.report().add(code, place, message, mend);
    return List.of();
  }
}
