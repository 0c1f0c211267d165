// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.opinio.law.Citation;
import org.opinio.law.Passage;
import org.opinio.law.Treaty;
import org.opinio.page.Statements.Form;
import org.opinio.page.Statements.Keyword;
import org.opinio.page.Statements.Statement;

/** Reads the page of a treaty: what it is, and which States are bound by it. */
final class TreatyPages {

  private static final String SINCE = "In force since";
  private static final String NOT_IN_FORCE = "Not in force.";
  private static final String AS_OF = "Status as of";
  private static final String COMPLETE = "The list is complete.";
  private static final List<Keyword> KEYWORDS =
      List.of(
          new Keyword(SINCE, Form.SENTENCE),
          new Keyword(NOT_IN_FORCE, Form.SENTENCE),
          new Keyword(AS_OF, Form.SENTENCE),
          new Keyword(COMPLETE, Form.SENTENCE));
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  private final PageContext context;
  private final List<Passage> about = new ArrayList<>();
  private final List<Citation> source = new ArrayList<>();
  private Optional<LocalDate> inForce = Optional.empty();
  private Optional<LocalDate> asOf = Optional.empty();
  private boolean saysForce;
  private boolean complete;

  TreatyPages(PageContext context) {
    this.context = context;
  }

  List<Treaty> read() {
    Optional<Block.Heading> title =
        context.page().blocks().stream()
            .filter(b -> b instanceof Block.Heading h && h.level() == 1 && !h.id().isEmpty())
            .map(b -> (Block.Heading) b)
            .findFirst();
    if (title.isEmpty()) {
      return List.of();
    }
    List<Treaty.Party> parties = new ArrayList<>();
    for (Page.Section section : context.page().sections()) {
      if (section.heading().isEmpty()) {
        Entries.paragraphs(section.blocks()).forEach(this::paragraph);
      } else {
        parties(section.blocks(), parties);
      }
    }
    if (!saysForce || asOf.isEmpty()) {
      context
          .report()
          .add(
              PageCode.TREATY_WITHOUT_STATUS,
              title.get().place(),
              saysForce
                  ? "The page does not say of which day its record is."
                  : "The page does not say whether the treaty is in force.",
              saysForce
                  ? "Write `Status as of 14 March 2024 [@key].`"
                  : "Write `In force since 1 July 2004.` or `Not in force.`");
    }
    return List.of(
        new Treaty(
            title.get().id(),
            title.get().words(),
            about,
            inForce,
            asOf.orElse(LocalDate.MIN),
            source,
            complete,
            parties,
            title.get().place()));
  }

  private void paragraph(Inline paragraph) {
    for (Statement s : context.statements(paragraph, KEYWORDS)) {
      switch (s.keyword()) {
        case SINCE -> {
          inForce = date(paragraph, s);
          saysForce = true;
        }
        case NOT_IN_FORCE -> saysForce = true;
        case AS_OF -> {
          asOf = date(paragraph, s);
          source.addAll(paragraph.citations(s.from(), s.to()));
        }
        case COMPLETE -> complete = true;
        default -> about.add(paragraph.passage(s.from(), s.to()));
      }
    }
  }

  private Optional<LocalDate> date(Inline paragraph, Statement s) {
    return day(paragraph, Words.withoutStop(paragraph.words(s.from(), s.to())), s.from());
  }

  private Optional<LocalDate> day(Inline paragraph, String words, int at) {
    Optional<LocalDate> date = words.split(" +").length == 3 ? Dates.last(words) : Optional.empty();
    if (date.isEmpty()) {
      context
          .report()
          .add(
              PageCode.BAD_DATE,
              paragraph.place(at),
              "This is not a day: `" + words + "`.",
              "Write it as `4 May 2021`.");
    }
    return date;
  }

  private void parties(List<Block> blocks, List<Treaty.Party> parties) {
    for (Block block : blocks) {
      if (block instanceof Block.Items items) {
        for (Block.Item item : items.items()) {
          Optional<Treaty.Party> party =
              item.blocks().size() == 1 && item.blocks().getFirst() instanceof Block.Paragraph p
                  ? party(p.inline())
                  : Optional.empty();
          if (party.isEmpty()) {
            bad(item.blocks(), item);
          }
          party.ifPresent(p -> add(p, parties));
        }
      }
    }
  }

  private void bad(List<Block> blocks, Block.Item item) {
    context
        .report()
        .add(
            PageCode.BAD_PARTY,
            item.place(),
            blocks.size() == 1
                ? "What the record says of this State cannot be understood."
                : "A State is one paragraph.",
            "Write ``- `xx` Name: signed 23 November 2001, ratified 10 January 2006, in force 1 May"
                + " 2006.``, or `: party.`, or `: not a party.`");
  }

  private void add(Treaty.Party party, List<Treaty.Party> parties) {
    boolean twice = parties.stream().anyMatch(p -> p.state().equals(party.state()));
    boolean code = CODES.contains(party.state().toUpperCase(Locale.ROOT));
    if (twice || !code) {
      context
          .report()
          .add(
              PageCode.BAD_PARTY,
              party.place(),
              twice
                  ? "`" + party.state() + "` stands in the list twice."
                  : "`" + party.state() + "` is not the code of a State.",
              twice ? "Keep one." : "Write the ISO 3166 code in lower case, such as `fr`.");
      return;
    }
    parties.add(party);
  }

  private Optional<Treaty.Party> party(Inline inline) {
    String text = inline.text();
    int colon = text.indexOf(':');
    if (inline.marks().isEmpty()
        || !(inline.marks().getFirst() instanceof Mark.Code code)
        || code.start() != 0
        || colon < code.end()) {
      return Optional.empty();
    }
    int note = text.indexOf("Note:", colon);
    int end = note < 0 ? text.length() : note;
    Entry entry = new Entry();
    String record = Words.withoutStop(inline.words(colon + 1, end));
    for (String part : record.split(",")) {
      if (!entry.read(inline, part.strip(), colon + 1)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Treaty.Party(
            text.substring(0, code.end()),
            inline.words(code.end(), colon),
            record,
            entry.bound,
            entry.from,
            entry.until,
            inline.citations(colon, text.length()),
            note < 0 ? "" : inline.words(note + "Note:".length(), text.length()),
            inline.place()));
  }

  /** What one line says, part by part. */
  private final class Entry {

    private boolean bound;
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();

    private boolean read(Inline inline, String part, int at) {
      if (part.equals("party")) {
        bound = true;
        return true;
      }
      if (part.equals("not a party")) {
        return true;
      }
      int space = part.startsWith("in force ") ? "in force".length() : part.indexOf(' ');
      if (space < 0) {
        return false;
      }
      Optional<LocalDate> date = day(inline, part.substring(space + 1).strip(), at);
      switch (part.substring(0, space)) {
        case "signed", "ratified", "acceded", "accepted", "approved", "succeeded" -> {}
        case "in force" -> {
          bound = true;
          from = date;
        }
        case "denounced" -> until = date;
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
