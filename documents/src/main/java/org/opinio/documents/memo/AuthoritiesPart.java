// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opinio.cite.CitationForm;
import org.opinio.cite.SourceKind;
import org.opinio.documents.draft.Drafting;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/**
 * Every source that is cited, by kind, with the notes in which it is. It comes after all of them.
 */
final class AuthoritiesPart {

  private final Memo memo;
  private final Set<String> documents = new HashSet<>();

  AuthoritiesPart(Memo memo) {
    this.memo = memo;
    memo.wording()
        .law()
        .holders()
        .values()
        .forEach(h -> h.documents().forEach(d -> documents.add(d.id())));
  }

  /** Under which heading a source stands, in the order of the headings. */
  private enum Heading {
    TREATIES,
    CASES,
    STATES,
    INTERNATIONAL,
    WRITINGS
  }

  Section section() {
    Map<Heading, List<Text>> lists = new TreeMap<>();
    Map<Heading, List<Entry>> entries = new TreeMap<>();
    memo.wording()
        .drafting()
        .cited()
        .forEach((key, notes) -> {
          CitationForm form = memo.instructions().forms().forms().get(key);
          if (form != null) {
            entries
                .computeIfAbsent(heading(key, form), h -> new ArrayList<>())
                .add(new Entry(form, notes));
          }
        });
    entries.forEach((heading, list) ->
        lists.put(
            heading,
            list.stream()
                .sorted(Comparator.comparing(Entry::words))
                .map(e ->
                    memo.say(
                        "authorities.entry",
                        Slot.of("source", Drafting.text(e.form().inFull(""))),
                        Slot.of("notes", notes(e.notes()))))
                .toList()));
    List<Block> blocks = new ArrayList<>();
    lists.forEach((heading, list) -> {
      blocks.add(new Block.Line(memo.say(key(heading))));
      blocks.add(new Block.Points(list));
    });
    if (blocks.isEmpty()) {
      blocks.add(memo.paragraph(memo.say("authorities.none")));
    }
    return memo.section("authorities", "11", "memo.authorities", blocks);
  }

  private record Entry(CitationForm form, SortedSet<Integer> notes) {

    String words() {
      return form.inFull("").stream().map(r -> r.text()).collect(Collectors.joining());
    }
  }

  private Heading heading(String key, CitationForm form) {
    if (documents.contains(key)) {
      return Heading.STATES;
    }
    return form.kind().map(AuthoritiesPart::heading).orElse(Heading.WRITINGS);
  }

  private static Heading heading(SourceKind kind) {
    return switch (kind) {
      case TREATY -> Heading.TREATIES;
      case CASE -> Heading.CASES;
      case STATEMENT -> Heading.STATES;
      case UN_DOCUMENT, EU_ACT -> Heading.INTERNATIONAL;
      case REPORT, BOOK, ARTICLE, WEB_PAGE -> Heading.WRITINGS;
    };
  }

  private static String key(Heading heading) {
    return switch (heading) {
      case TREATIES -> "authorities.treaties";
      case CASES -> "authorities.cases";
      case STATES -> "authorities.states";
      case INTERNATIONAL -> "authorities.international";
      case WRITINGS -> "authorities.writings";
    };
  }

  private Text notes(SortedSet<Integer> notes) {
    List<Text> numbers =
        notes.stream().map(n -> new Text(List.of(new Inline.NoteNumber(n)))).toList();
    return memo.wording().few(numbers, Folding.NOTES);
  }
}
