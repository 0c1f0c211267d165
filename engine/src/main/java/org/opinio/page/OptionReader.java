// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import org.opinio.law.Citation;
import org.opinio.law.Option;
import org.opinio.law.Passage;
import org.opinio.page.Definition.Kind;
import org.opinio.page.Entries.Entry;
import org.opinio.page.Statements.Form;
import org.opinio.page.Statements.Keyword;
import org.opinio.page.Statements.Statement;

/** Reads the options of one question. */
final class OptionReader {

  private static final List<Keyword> KEYWORDS =
      List.of(
          new Keyword("Only where said.", Form.ITALIC),
          new Keyword("Unsettled, computed as ", Form.ITALIC),
          new Keyword("Always.", Form.ITALIC),
          new Keyword("Excludes ", Form.ITALIC));

  private final PageContext context;
  private final String question;

  OptionReader(PageContext context, String question) {
    this.context = context;
    this.question = question;
  }

  Option read(Entry entry) {
    List<String> words = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    List<String> computedAs = new ArrayList<>();
    List<String> excludes = new ArrayList<>();
    boolean onlyWhereSaid = false;
    boolean always = false;
    for (Inline paragraph : Entries.paragraphs(entry.body())) {
      for (Statement s : context.statements(paragraph, KEYWORDS)) {
        switch (s.keyword()) {
          case "Only where said." -> onlyWhereSaid = true;
          case "Always." -> always = true;
          case "Unsettled, computed as " ->
              computedAs.addAll(own(context, question, paragraph, s.from(), s.to()));
          case "Excludes " -> excludes.addAll(own(context, question, paragraph, s.from(), s.to()));
          default -> {
            words.add(paragraph.words(s.from(), s.to()));
            citations.addAll(paragraph.citations(s.from(), s.to()));
          }
        }
      }
    }
    Option.Kind kind =
        switch (entry.style()) {
          case PLAIN -> Option.Kind.MEMBER;
          case BULLETED -> Option.Kind.ALTERNATIVE;
          case NUMBERED -> Option.Kind.RUNG;
        };
    return new Option(
        entry.heading().id(),
        entry.heading().words(),
        new Passage(String.join(" ", words), citations),
        kind,
        onlyWhereSaid,
        always,
        computedAs,
        excludes,
        entry.place());
  }

  /** The short ids of options of this question that a stretch links; others are reported. */
  static List<String> own(
      PageContext context, String question, Inline paragraph, int from, int to) {
    List<String> options = new ArrayList<>();
    for (Mark.Link link : paragraph.links(from, to)) {
      context
          .target(paragraph, link, Kind.OPTION)
          .ifPresent(d -> {
            if (d.owner().equals(question)) {
              options.add(d.shortId());
            } else {
              context
                  .report()
                  .add(
                      PageCode.LINK_WRONG_KIND,
                      paragraph.place(link.start()),
                      "`" + d.id() + "` is an option of another question.",
                      "Link to an option of `" + question + "`.");
            }
          });
    }
    return options;
  }
}
