// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.List;
import java.util.Optional;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Option;
import org.opinio.law.Question;

/** Writes the elements of a rule as nested lists. */
final class Elements {

  private final Sheet sheet;
  private final Paragraphs paragraphs;

  Elements(Sheet sheet, Paragraphs paragraphs) {
    this.sheet = sheet;
    this.paragraphs = paragraphs;
  }

  /** The elements at the top, all of which must be met. */
  void write(List<Element> elements) {
    sheet.html().open("ul", "class", "elements");
    elements.forEach(this::item);
    sheet.html().close();
  }

  private void item(Element element) {
    Html html = sheet.html();
    html.open("li");
    switch (element) {
      case Element.Group g -> {
        sheet.explain(g.kind() == Element.Group.Kind.GROUNDS ? Term.GROUNDS : Term.ALL);
        head(g, group(g));
      }
      case Element.Shown s -> {
        sheet.explain(Term.SHOWN);
        head(s, s.any() ? "Shown, any of:" : "Shown:");
      }
      case Element.UnlessShown u -> {
        sheet.explain(Term.UNLESS_SHOWN);
        head(u, u.any() ? "Unless shown, any of:" : "Unless shown, all of:");
      }
      case Element.Guard g -> guard(g);
      case Element.OfFact f -> {
        words(f);
        judgement(f.fact());
      }
      case Element.OfValue v -> {
        words(v);
        judgement(v.fact());
      }
      case Element.OfRule r -> {
        words(r);
        html.element("span", " " + r.rule(), "class", "id");
      }
      case Element.OfReading r -> {
        words(r);
        label("a reading of the law" + wider(r.reading()));
      }
      case Element.NotModelled n -> {
        sheet.explain(Term.NOT_MODELLED);
        words(n);
        label("not stated yet: " + n.id());
      }
    }
    if (element instanceof Element.Composite group) {
      html.open("ul");
      group.items().forEach(this::item);
      html.close();
    }
    html.close();
  }

  private void head(Element element, String form) {
    String words = element.words();
    if (!words.isEmpty()) {
      sheet.pieces(paragraphs.at(element.place(), words, List.of()));
      sheet.html().text(": ");
    }
    sheet
        .html()
        .element(
            "span",
            words.isEmpty()
                ? form
                : form.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + form.substring(1),
            "class",
            "form");
    sheet.cite(element.citations());
  }

  private void guard(Element.Guard guard) {
    sheet.explain(Term.GUARD);
    Html html = sheet.html();
    html.open("span", "class", "form");
    sheet.pieces(paragraphs.at(guard.place(), guard.words(), List.of()));
    html.text(wider(guard.reading()) + ":").close();
    sheet.cite(guard.citations());
  }

  private void words(Element element) {
    List<Paragraphs.Piece> pieces =
        paragraphs.at(element.place(), element.words(), element.citations());
    boolean linked = pieces.stream().anyMatch(p -> p instanceof Paragraphs.Piece.Link);
    sheet.pieces(pieces);
    if (!linked) {
      target(element)
          .flatMap(sheet.site()::ref)
          .ifPresent(ref -> {
            sheet.html().text(" (");
            sheet.link(ref);
            sheet.html().text(")");
          });
    }
  }

  private static Optional<String> target(Element element) {
    return switch (element) {
      case Element.OfFact f -> Optional.of(f.fact());
      case Element.OfValue v -> Optional.of(v.fact() + "=" + v.value());
      case Element.OfRule r -> Optional.of(r.rule());
      case Element.OfReading r -> Optional.of(r.reading().question());
      case Element.NotModelled n -> Optional.empty();
      case Element.Composite c -> Optional.empty();
    };
  }

  private void judgement(String id) {
    Fact fact = sheet.site().law().facts().get(id);
    if (fact != null && fact.evaluative()) {
      sheet.explain(Term.JUDGEMENT);
      label("judgement");
    }
  }

  private void label(String words) {
    sheet.html().text(" ").element("span", "(" + words + ")", "class", "label");
  }

  private String wider(Element.Reading reading) {
    Question question = sheet.site().law().questions().get(reading.question());
    if (question == null || reading.only()) {
      return "";
    }
    String widest =
        question.options().stream()
            .filter(o -> o.kind() == Option.Kind.RUNG)
            .map(Option::id)
            .findFirst()
            .orElse("");
    boolean rung =
        reading.options().stream()
            .flatMap(o -> question.option(o).stream())
            .anyMatch(o -> o.kind() == Option.Kind.RUNG && !o.id().equals(widest));
    if (rung) {
      sheet.explain(Term.RUNG);
    }
    return rung ? ", or a wider one" : "";
  }

  private static String group(Element.Group group) {
    return switch (group.kind()) {
      case ALL -> "All of:";
      case ANY -> "Any of:";
      case NONE -> "None of:";
      case AT_LEAST -> "At least " + group.atLeast() + " of:";
      case GROUNDS -> "Any of the grounds:";
    };
  }
}
