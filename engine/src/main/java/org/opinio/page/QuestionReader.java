// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.law.Citation;
import org.opinio.law.Option;
import org.opinio.law.Passage;
import org.opinio.law.Question;
import org.opinio.law.Question.Degree;
import org.opinio.page.Entries.Entry;
import org.opinio.page.Entries.Style;
import org.opinio.page.Statements.Form;
import org.opinio.page.Statements.Keyword;
import org.opinio.page.Statements.Statement;

/** Reads one question. */
final class QuestionReader {

  private static final List<Keyword> KEYWORDS =
      List.of(
          new Keyword("Contested.", Form.ITALIC),
          new Keyword("Leaning.", Form.ITALIC),
          new Keyword("Near-settled.", Form.ITALIC),
          new Keyword("Prevailing view:", Form.SENTENCE),
          new Keyword("Silence:", Form.SENTENCE),
          new Keyword("Working assumption:", Form.SENTENCE),
          new Keyword("Replaces:", Form.SENTENCE));

  private final PageContext context;
  private final Block.Heading heading;
  private final List<String> words = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private Optional<Degree> degree = Optional.empty();
  private Optional<String> prevailing = Optional.empty();
  private boolean silenceAcceptsEvery;
  private final List<String> accusing = new ArrayList<>();
  private final List<String> planning = new ArrayList<>();
  private String replaces = "";

  QuestionReader(PageContext context, Block.Heading heading) {
    this.context = context;
    this.heading = heading;
  }

  Question read(List<Block> blocks) {
    Entries entries = Entries.of(blocks, context.report());
    for (Inline paragraph : Entries.paragraphs(entries.intro())) {
      context.statements(paragraph, KEYWORDS).forEach(s -> statement(paragraph, s));
    }
    if (degree.isEmpty()) {
      context
          .report()
          .add(
              PageCode.NO_DEGREE,
              heading.place(),
              "The question `" + heading.id() + "` does not say how far readings differ.",
              "Begin its first paragraph with `*Contested.*`, `*Leaning.*` or `*Near-settled.*`");
    }
    OptionReader reader = new OptionReader(context, heading.id());
    List<Option> options = entries.entries().stream().map(reader::read).toList();
    check(entries.entries());
    return new Question(
        heading.id(),
        heading.words(),
        degree.orElse(Degree.CONTESTED),
        new Passage(String.join(" ", words), citations),
        options,
        prevailing,
        silenceAcceptsEvery,
        accusing,
        planning,
        replaces,
        heading.place());
  }

  private void statement(Inline paragraph, Statement s) {
    switch (s.keyword()) {
      case "Contested." -> degree = Optional.of(Degree.CONTESTED);
      case "Leaning." -> degree = Optional.of(Degree.LEANING);
      case "Near-settled." -> degree = Optional.of(Degree.NEAR_SETTLED);
      case "Prevailing view:" -> prevailing = own(paragraph, s.from(), s.to()).stream().findFirst();
      case "Silence:" -> silence(paragraph, s);
      case "Working assumption:" -> assumption(paragraph, s);
      case "Replaces:" -> replaces = Words.withoutStop(paragraph.words(s.from(), s.to()));
      default -> {
        words.add(paragraph.words(s.from(), s.to()));
        citations.addAll(paragraph.citations(s.from(), s.to()));
      }
    }
  }

  private void silence(Inline paragraph, Statement s) {
    silenceAcceptsEvery =
        Words.withoutStop(paragraph.words(s.from(), s.to())).equals("every option");
    if (!silenceAcceptsEvery) {
      context
          .report()
          .add(
              PageCode.BAD_STATEMENT,
              paragraph.place(s.start()),
              "Of silence one thing can be said.",
              "Write `Silence: every option.`");
    }
  }

  private void assumption(Inline paragraph, Statement s) {
    String text = paragraph.text();
    int accuse = text.indexOf("accusing", s.from());
    int plan = text.indexOf("planning", s.from());
    boolean hasAccuse = accuse >= 0 && accuse < s.to();
    boolean hasPlan = plan >= 0 && plan < s.to();
    if (!hasAccuse && !hasPlan) {
      context
          .report()
          .add(
              PageCode.BAD_STATEMENT,
              paragraph.place(s.start()),
              "A working assumption says for whom it is made.",
              "Write `Working assumption: accusing, [x](#...); planning, [y](#...).`");
    }
    if (hasAccuse) {
      accusing.addAll(own(paragraph, accuse, hasPlan && plan > accuse ? plan : s.to()));
    }
    if (hasPlan) {
      planning.addAll(own(paragraph, plan, hasAccuse && accuse > plan ? accuse : s.to()));
    }
  }

  private List<String> own(Inline paragraph, int from, int to) {
    return OptionReader.own(context, heading.id(), paragraph, from, to);
  }

  private void check(List<Entry> entries) {
    if (entries.size() < 2) {
      context
          .report()
          .add(
              PageCode.TOO_FEW_OPTIONS,
              heading.place(),
              "The question `" + heading.id() + "` has fewer than two options.",
              "Write each reading as a sub-heading: ``- ### Words `short-id` ``.");
      return;
    }
    boolean set = entries.getFirst().style() == Style.PLAIN;
    for (Entry entry : entries) {
      if (set != (entry.style() == Style.PLAIN)) {
        context
            .report()
            .add(
                PageCode.MIXED_VALUES,
                entry.place(),
                "Plain options make a set; bulleted and numbered ones cannot stand beside them.",
                "Put all in lists, or none.");
        return;
      }
    }
    if (silenceAcceptsEvery && !set) {
      context
          .report()
          .add(
              PageCode.BAD_STATEMENT,
              heading.place(),
              "Silence accepts every option only where the options are a set.",
              "Write the options as plain sub-headings, or take the line out.");
    }
  }
}
