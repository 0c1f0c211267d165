// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opinio.law.Fact;
import org.opinio.law.Fact.Derivation;
import org.opinio.law.Fact.InCampaign;
import org.opinio.law.Fact.Shape;
import org.opinio.page.Definition.Kind;
import org.opinio.page.Entries.Entry;
import org.opinio.page.Entries.Style;
import org.opinio.page.Statements.Form;
import org.opinio.page.Statements.Keyword;
import org.opinio.page.Statements.Statement;

/** Reads one fact. */
final class FactReader {

  private static final List<Keyword> KEYWORDS =
      List.of(
          new Keyword("Evaluative.", Form.ITALIC),
          new Keyword("For advice.", Form.ITALIC),
          new Keyword("At least one holds.", Form.ITALIC),
          new Keyword("Derived.", Form.ITALIC),
          new Keyword("Derived:", Form.ITALIC_SENTENCE),
          new Keyword("To weigh:", Form.PARAGRAPH),
          new Keyword("Implies ", Form.REFERENCE),
          new Keyword("Excludes ", Form.REFERENCE),
          new Keyword("In a campaign:", Form.SENTENCE));

  private final PageContext context;
  private final String group;
  private String question = "";
  private boolean evaluative;
  private boolean adviceOnly;
  private boolean atLeastOne;
  private Derivation derivation = new Derivation.Asked();
  private InCampaign inCampaign;
  private final List<String> toWeigh = new ArrayList<>();
  private final List<String> implies = new ArrayList<>();
  private final List<String> excludes = new ArrayList<>();

  FactReader(PageContext context, String group, InCampaign inCampaign) {
    this.context = context;
    this.group = group;
    this.inCampaign = inCampaign;
  }

  Fact read(Page.Section section) {
    Block.Heading heading = section.heading().getFirst();
    Entries entries = Entries.of(section.blocks(), context.report());
    for (Inline paragraph : Entries.paragraphs(entries.intro())) {
      context.statements(paragraph, KEYWORDS).forEach(s -> statement(paragraph, s));
    }
    Shape shape = shape(entries.entries());
    check(heading, shape);
    return new Fact(
        heading.id(),
        group,
        heading.words(),
        question.isEmpty() ? heading.words() : question,
        shape,
        values(entries.entries()),
        atLeastOne,
        evaluative,
        adviceOnly,
        derivation,
        inCampaign,
        toWeigh,
        implies,
        excludes,
        heading.place());
  }

  private void statement(Inline paragraph, Statement s) {
    switch (s.keyword()) {
      case "Evaluative." -> evaluative = true;
      case "For advice." -> adviceOnly = true;
      case "At least one holds." -> atLeastOne = true;
      case "Derived." -> derivation = new Derivation.Outside();
      case "Derived:" -> derivation = derivation(paragraph, s);
      case "To weigh:" -> weigh(paragraph.words(s.from(), s.to()));
      case "Implies " -> implies.addAll(ids(paragraph, s));
      case "Excludes " -> excludes.addAll(ids(paragraph, s));
      case "In a campaign:" -> inCampaign = inCampaign(context, paragraph, s, inCampaign);
      default -> {
        if (question.isEmpty()) {
          question = paragraph.words(s.from(), s.to());
        }
      }
    }
  }

  private List<String> ids(Inline paragraph, Statement s) {
    return context.targets(paragraph, s.from(), s.to(), Kind.FACT, Kind.VALUE).stream()
        .map(Definition::id)
        .toList();
  }

  private void weigh(String words) {
    for (String factor : words.split(";")) {
      String one = Words.withoutStop(factor);
      if (!one.isEmpty()) {
        toWeigh.add(one);
      }
    }
  }

  private Derivation derivation(Inline paragraph, Statement s) {
    List<Mark.Link> links = paragraph.links(s.from(), s.to());
    String words = Words.withoutStop(paragraph.words(s.from(), s.to()));
    if (links.isEmpty() && words.equals("the unit is a campaign")) {
      return new Derivation.IsCampaign();
    }
    if (links.size() == 1 && words.endsWith("when it is carried out as a response")) {
      List<Definition> rules = context.targets(paragraph, s.from(), s.to(), Kind.RULE);
      return rules.isEmpty()
          ? new Derivation.Outside()
          : new Derivation.FromResponse(rules.getFirst().id());
    }
    if (links.size() == 1 && words.startsWith("in force between the two States")) {
      List<Definition> treaties = context.targets(paragraph, s.from(), s.to(), Kind.TREATY);
      return treaties.isEmpty()
          ? new Derivation.Outside()
          : new Derivation.InForce(treaties.getFirst().id());
    }
    context
        .report()
        .add(
            PageCode.BAD_STATEMENT,
            paragraph.place(s.start()),
            "The engine does not know how to derive this.",
            "Write `*Derived:* the unit is a campaign.`, `*Derived:* [words](#RULE) when it is carried out as a response.`, `*Derived:* in force between the two States: [words](#treaty).` or `*Derived.*`");
    return new Derivation.Outside();
  }

  static InCampaign inCampaign(
      PageContext context, Inline paragraph, Statement s, InCampaign otherwise) {
    return switch (Words.withoutStop(paragraph.words(s.from(), s.to())).toLowerCase(Locale.ROOT)) {
      case "any" -> InCampaign.ANY;
      case "at least any" -> InCampaign.AT_LEAST_ANY;
      case "every" -> InCampaign.EVERY;
      case "where all agree" -> InCampaign.ALIKE;
      case "stated" -> InCampaign.STATED;
      default -> {
        context
            .report()
            .add(
                PageCode.BAD_STATEMENT,
                paragraph.place(s.start()),
                "A campaign takes a fact from any, or from every operation.",
                "Write `In a campaign: any.`, `at least any.`, `every.`, `where all agree.` or"
                    + " `stated.`");
        yield otherwise;
      }
    };
  }

  private Shape shape(List<Entry> entries) {
    if (entries.isEmpty()) {
      return Shape.YES_NO;
    }
    Style style = entries.getFirst().style();
    for (Entry entry : entries) {
      if (entry.style() != style) {
        context
            .report()
            .add(
                PageCode.MIXED_VALUES,
                entry.place(),
                "The values of a fact are all numbered, all bulleted or all plain.",
                "Numbered for a scale, bulleted for exactly one, plain for any number of them.");
        break;
      }
    }
    return switch (style) {
      case NUMBERED -> Shape.SCALE;
      case BULLETED -> Shape.ONE_OF;
      case PLAIN -> Shape.SET;
    };
  }

  private List<Fact.Value> values(List<Entry> entries) {
    List<Fact.Value> values = new ArrayList<>();
    for (Entry entry : entries) {
      List<String> words = Entries.paragraphs(entry.body()).stream().map(Inline::words).toList();
      values.add(
          new Fact.Value(
              entry.heading().id(),
              entry.heading().words(),
              String.join(" ", words),
              entry.place()));
    }
    return values;
  }

  private void check(Block.Heading heading, Shape shape) {
    if (question.isEmpty() && derivation instanceof Derivation.Asked) {
      context
          .report()
          .add(
              PageCode.NO_QUESTION,
              heading.place(),
              "No question asks for `" + heading.id() + "`.",
              "Write the question as the first paragraph under the heading.");
    }
    if (atLeastOne && shape != Shape.SET) {
      context
          .report()
          .add(
              PageCode.BAD_STATEMENT,
              heading.place(),
              "`*At least one holds.*` is said of a set, and `" + heading.id() + "` is none.",
              "Write its values as plain sub-headings, or take the mark out.");
    }
    if (!group.isEmpty() && !heading.id().startsWith(group + ".")) {
      context
          .report()
          .add(
              PageCode.BAD_ID,
              heading.place(),
              "The id of a fact begins with that of its page.",
              "Write `"
                  + group
                  + "."
                  + heading.id().substring(heading.id().indexOf('.') + 1)
                  + "`, or move the fact to its page.");
    }
  }
}
