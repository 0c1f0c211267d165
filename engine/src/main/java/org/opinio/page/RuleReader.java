// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.law.Citation;
import org.opinio.law.Element;
import org.opinio.law.Passage;
import org.opinio.law.Role;
import org.opinio.law.Rule;
import org.opinio.page.Definition.Kind;
import org.opinio.page.Statements.Form;
import org.opinio.page.Statements.Keyword;
import org.opinio.page.Statements.Statement;

/** Reads one rule. */
final class RuleReader {

  private static final List<Keyword> KEYWORDS =
      List.of(
          new Keyword("Authority:", Form.PARAGRAPH),
          new Keyword("Not modelled:", Form.PARAGRAPH),
          new Keyword("Steps:", Form.PARAGRAPH),
          new Keyword("Documents:", Form.PARAGRAPH),
          new Keyword("Advice:", Form.PARAGRAPH),
          new Keyword("Supposes:", Form.PARAGRAPH),
          new Keyword("Bears on:", Form.PARAGRAPH),
          new Keyword("Leads to:", Form.PARAGRAPH));

  private final PageContext context;
  private final Block.Heading heading;
  private final String parent;
  private Optional<RuleKind> kind = Optional.empty();
  private final List<Passage> prose = new ArrayList<>();
  private final List<Citation> authority = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Passage> notModelled = new ArrayList<>();
  private final List<Passage> steps = new ArrayList<>();
  private final List<Passage> documents = new ArrayList<>();
  private final List<Passage> advice = new ArrayList<>();
  private final List<List<String>> supposes = new ArrayList<>();
  private final List<String> bearsOn = new ArrayList<>();
  private final List<String> leadsTo = new ArrayList<>();

  RuleReader(PageContext context, Block.Heading heading, String parent) {
    this.context = context;
    this.heading = heading;
    this.parent = parent;
  }

  Rule read(List<Block> body) {
    ElementLists lists = new ElementLists(context);
    for (int i = 0; i < body.size(); i++) {
      boolean listed = i + 1 < body.size() && body.get(i + 1) instanceof Block.Items;
      switch (body.get(i)) {
        case Block.Paragraph p -> {
          if (listed && lists.isGroup(p.inline())) {
            elements.addAll(lists.group(p.inline(), (Block.Items) body.get(++i)));
          } else if (listed && lists.startsStatement(p.inline(), KEYWORDS)) {
            listed(p.inline(), (Block.Items) body.get(++i));
          } else {
            boolean unknown = lists.reportGroup(p.inline(), listed);
            i += unknown && listed ? 1 : 0;
            if (!unknown) {
              paragraph(p.inline());
            }
          }
        }
        case Block.Items items -> lists.withoutGroup(items, prose);
        case Block.Heading h -> {}
        case Block.Other o -> {}
      }
    }
    RuleKind read = kind.orElseGet(this::noKind);
    return new Rule(
        heading.id(),
        parent,
        heading.words(),
        read.kind(),
        read.by(),
        read.to(),
        prose,
        authority,
        elements,
        notModelled,
        steps,
        documents,
        advice,
        supposes,
        bearsOn,
        leadsTo,
        heading.place());
  }

  private void paragraph(Inline paragraph) {
    int from = 0;
    if (kind.isEmpty()) {
      kind = RuleKind.read(paragraph, context.report());
      from = kind.map(RuleKind::end).orElse(0);
    }
    for (Statement s : context.statements(paragraph, from, KEYWORDS)) {
      int start = Math.max(s.from(), from);
      if (start < s.to() && !paragraph.text().substring(start, s.to()).isBlank()) {
        statement(s.keyword(), paragraph, start, s.to());
      }
    }
  }

  private void listed(Inline intro, Block.Items items) {
    String keyword = intro.text().strip();
    for (Block.Item item : items.items()) {
      for (Inline paragraph : Entries.paragraphs(item.blocks())) {
        statement(keyword, paragraph, 0, paragraph.text().length());
      }
    }
  }

  private void statement(String keyword, Inline paragraph, int from, int to) {
    switch (keyword) {
      case "Authority:" -> authority.addAll(paragraph.citations(from, to));
      case "Not modelled:" -> notModelled.add(paragraph.passage(from, to));
      case "Steps:" -> steps.add(paragraph.passage(from, to));
      case "Documents:" -> documents.add(paragraph.passage(from, to));
      case "Advice:" -> advice.add(paragraph.passage(from, to));
      case "Supposes:" ->
          supposes.add(
              context.targets(paragraph, from, to, Kind.FACT, Kind.RULE).stream()
                  .map(Definition::id)
                  .toList());
      case "Bears on:" ->
          context.targets(paragraph, from, to, Kind.QUESTION).forEach(d -> bearsOn.add(d.id()));
      case "Leads to:" ->
          context.targets(paragraph, from, to, Kind.RULE).forEach(d -> leadsTo.add(d.id()));
      default -> prose.add(paragraph.passage(from, to));
    }
  }

  private RuleKind noKind() {
    context
        .report()
        .add(
            PageCode.NO_KIND,
            heading.place(),
            "The rule `" + heading.id() + "` does not say what kind of rule it is.",
            "Begin its first paragraph with " + RuleKind.words() + ".");
    return new RuleKind(Rule.Kind.DEFINITION, Role.NOBODY, Role.NOBODY, 0);
  }
}
