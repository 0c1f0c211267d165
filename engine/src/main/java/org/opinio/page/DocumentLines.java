// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.law.Document;

/** Reads the list of a holder's documents. */
final class DocumentLines {

  private static final String ORIGINAL = "original in ";

  private final PageContext context;

  DocumentLines(PageContext context) {
    this.context = context;
  }

  /** The paragraphs of the items under the heading {@code Documents}. */
  static List<Block.Paragraph> paragraphs(List<Block> blocks) {
    List<Block.Paragraph> found = new ArrayList<>();
    boolean inside = false;
    for (Block block : blocks) {
      if (block instanceof Block.Heading h) {
        inside = h.words().equals("Documents");
      } else if (inside && block instanceof Block.Items items) {
        for (Block.Item item : items.items()) {
          if (!item.blocks().isEmpty() && item.blocks().getFirst() instanceof Block.Paragraph p) {
            found.add(p);
          }
        }
      }
    }
    return found;
  }

  List<Document> read() {
    List<Document> documents = new ArrayList<>();
    paragraphs(context.page().blocks()).forEach(p -> read(p.inline()).ifPresent(documents::add));
    return documents;
  }

  private Optional<Document> read(Inline inline) {
    String text = inline.text();
    Mark first = inline.marks().isEmpty() ? new Mark.Emphasis(0, 0) : inline.marks().getFirst();
    List<Mark.Emphasis> titles = inline.marks(Mark.Emphasis.class, 0, text.length());
    if (!(first instanceof Mark.Code code) || code.start() != 0 || titles.isEmpty()) {
      context
          .report()
          .add(
              PageCode.BAD_DOCUMENT,
              inline.place(),
              "This document cannot be understood.",
              "Write ``- `key` Issuer, *Title*, 4 May 2021 (original in French). <https://...>``.");
      return Optional.empty();
    }
    Mark.Emphasis title = titles.getFirst();
    Rest rest = rest(inline, title.end());
    if (rest.date.isEmpty() && !rest.dateWords.equals("undated")) {
      context
          .report()
          .add(
              PageCode.BAD_DATE,
              inline.place(title.end()),
              "The date of this document cannot be read.",
              "Write it after the title and a comma: `4 May 2021`, `May 2021`, `2021` or `undated`.");
    }
    String name = text.substring(title.start(), title.end()).replace('\n', ' ');
    return Optional.of(
        new Document(
            text.substring(0, code.end()),
            Words.withoutStop(inline.words(code.end(), title.start())),
            rest.before.isEmpty() ? name : name + ", " + rest.before,
            rest.dateWords,
            rest.date,
            language(inline, title.end()),
            url(inline),
            inline.place()));
  }

  private record Rest(String before, String dateWords, Optional<LocalDate> date) {}

  /** What follows the title: anything else that names the document, then the date. */
  private static Rest rest(Inline inline, int from) {
    int link =
        inline.marks(Mark.Link.class, from, inline.text().length()).stream()
            .mapToInt(Mark.Link::start)
            .findFirst()
            .orElse(inline.text().length());
    String words = inline.words(from, link);
    int original = words.indexOf("(" + ORIGINAL);
    List<String> before = new ArrayList<>();
    for (String part : (original < 0 ? words : words.substring(0, original)).split(",")) {
      String one = Words.withoutStop(part);
      int stop = one.indexOf(". ");
      String first = stop < 0 ? one : one.substring(0, stop);
      Optional<LocalDate> date = Dates.last(first);
      if (date.isPresent() || first.equals("undated")) {
        return new Rest(String.join(", ", before), first, date);
      }
      if (!one.isEmpty()) {
        before.add(one);
      }
    }
    return new Rest("", "", Optional.empty());
  }

  private static String language(Inline inline, int from) {
    String words = inline.words(from, inline.text().length());
    int start = words.indexOf(ORIGINAL);
    int end = start < 0 ? -1 : words.indexOf(')', start);
    return end < 0 ? "" : words.substring(start + ORIGINAL.length(), end).strip();
  }

  private static String url(Inline inline) {
    return inline.marks(Mark.Link.class, 0, inline.text().length()).stream()
        .filter(Mark.Link::isExternal)
        .map(Mark.Link::destination)
        .findFirst()
        .orElse("");
  }
}
