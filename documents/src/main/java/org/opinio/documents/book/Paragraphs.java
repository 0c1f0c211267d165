// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.diagnostic.Place;
import org.opinio.law.Citation;
import org.opinio.page.LinkUse;
import org.opinio.page.MarkedWords;

/**
 * Finds where in the words of the law links and citations stand. The model keeps words and
 * citations apart; the pages have them in place. What cannot be found again with certainty is
 * printed as the model has it, with its citations at the end.
 */
final class Paragraphs {

  private final Site site;
  private final Uses uses;
  private final Map<String, Map<Integer, LinkUse>> links = new HashMap<>();

  /** A piece of a paragraph. */
  sealed interface Piece {

    record Words(String words) implements Piece {}

    record Link(String words, Ref to) implements Piece {}

    record Note(List<Citation> citations) implements Piece {}
  }

  Paragraphs(Site site, Uses uses) {
    this.site = site;
    this.uses = uses;
    for (LinkUse use : site.contents().reading().links()) {
      links.computeIfAbsent(use.place().file(), f -> new HashMap<>()).put(use.from(), use);
    }
  }

  /** Words that stand somewhere under the heading at this place. */
  List<Piece> under(Place heading, String words, List<Citation> citations) {
    return within(heading).stream()
        .flatMap(m -> pieces(m, words, citations).stream())
        .findFirst()
        .orElseGet(() -> plain(words, citations));
  }

  /**
   * Words that may come from several paragraphs under the heading at this place, each with its
   * pieces; one paragraph where they cannot be told apart with certainty.
   */
  List<List<Piece>> several(Place heading, String words, List<Citation> citations) {
    List<List<Piece>> found = new ArrayList<>();
    List<Citation> cited = new ArrayList<>();
    String rest = words;
    for (MarkedWords marked : within(heading)) {
      int from = 0;
      while (from >= 0 && !isStartOf(rest, marked.words().substring(from))) {
        int stop = marked.words().indexOf(' ', from);
        from = stop < 0 ? -1 : stop + 1;
      }
      if (from >= 0 && from < marked.words().length()) {
        Cut cut = cut(marked, from, marked.words().length());
        found.add(cut.pieces);
        cited.addAll(cut.citations);
        rest = rest.substring(marked.words().length() - from).strip();
      }
    }
    return !found.isEmpty() && rest.isEmpty() && cited.equals(citations)
        ? found
        : List.of(under(heading, words, citations));
  }

  private static boolean isStartOf(String words, String start) {
    return words.startsWith(start)
        && (words.length() == start.length() || words.charAt(start.length()) == ' ');
  }

  private List<MarkedWords> within(Place heading) {
    Optional<Place> end = uses.end(heading);
    return site.text(heading.file()).paragraphs().stream()
        .filter(m -> m.place().compareTo(heading) >= 0)
        .filter(m -> end.map(e -> m.place().compareTo(e) < 0).orElse(true))
        .toList();
  }

  /** Words of which the model has no citations: with those that stand in them on the page. */
  List<Piece> asWritten(Place heading, String words) {
    for (MarkedWords marked : within(heading)) {
      int at = words.isEmpty() ? -1 : marked.words().indexOf(words);
      if (at >= 0) {
        return cut(marked, at, at + words.length()).pieces;
      }
    }
    return plain(words, List.of());
  }

  /** Citations under the heading at this place that are not among those printed already. */
  List<Citation> others(Place heading, List<Citation> printed) {
    List<Citation> others = new ArrayList<>();
    for (MarkedWords marked : within(heading)) {
      for (MarkedWords.Reference reference : marked.references()) {
        if (reference instanceof MarkedWords.Cites cites) {
          others.addAll(cites.citations());
        }
      }
    }
    others.removeAll(printed);
    return others;
  }

  /** Words of the paragraph that begins at this place. */
  List<Piece> at(Place place, String words, List<Citation> citations) {
    return site.text(place.file()).paragraphs().stream()
        .filter(m -> m.place().equals(place))
        .flatMap(m -> pieces(m, words, citations).stream())
        .findFirst()
        .orElseGet(() -> plain(words, citations));
  }

  /** All of a paragraph. */
  List<Piece> all(MarkedWords marked) {
    return cut(marked, 0, marked.words().length()).pieces;
  }

  private static List<Piece> plain(String words, List<Citation> citations) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Words(words));
    if (!citations.isEmpty()) {
      pieces.add(new Piece.Note(citations));
    }
    return pieces;
  }

  private Optional<List<Piece>> pieces(MarkedWords marked, String words, List<Citation> citations) {
    int at = words.isEmpty() ? -1 : marked.words().indexOf(words);
    if (at < 0) {
      return Optional.empty();
    }
    Cut cut = cut(marked, at, at + words.length());
    return cut.citations.equals(citations) ? Optional.of(cut.pieces) : Optional.empty();
  }

  private record Cut(List<Piece> pieces, List<Citation> citations) {}

  private Cut cut(MarkedWords marked, int from, int to) {
    String words = marked.words();
    List<Piece> pieces = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    List<Citation> pending = new ArrayList<>();
    int at = from;
    for (MarkedWords.Reference reference : marked.references()) {
      switch (reference) {
        case MarkedWords.Link link -> {
          Optional<Ref> target = target(marked, link);
          if (link.start() >= at
              && link.end() <= to
              && link.end() > link.start()
              && target.isPresent()) {
            at = words(pieces, pending, words, at, link.start());
            pieces.add(new Piece.Link(words.substring(link.start(), link.end()), target.get()));
            at = link.end();
          }
        }
        case MarkedWords.Cites cites -> {
          // A footnote stands after the stop or comma that follows what it supports.
          int end = cites.start();
          if (end > from && end <= to || end == from && from == 0 && to == words.length()) {
            citations.addAll(cites.citations());
            int start = Math.max(at, end);
            while (start > at && words.charAt(start - 1) == ' ') {
              start--;
            }
            if (start < to && ".,;:".indexOf(words.charAt(start)) >= 0) {
              start++;
            }
            if (start > at) {
              at = words(pieces, pending, words, at, start);
            }
            pending.addAll(cites.citations());
          } else if (end > from && end == to + 1) {
            citations.addAll(cites.citations());
            pending.addAll(cites.citations());
          }
        }
      }
    }
    words(pieces, pending, words, at, to);
    if (!pending.isEmpty()) {
      pieces.add(new Piece.Note(List.copyOf(pending)));
    }
    return new Cut(List.copyOf(pieces), List.copyOf(citations));
  }

  /** Adds the words up to an offset, after the note that stands before them. */
  private static int words(
      List<Piece> pieces, List<Citation> pending, String words, int from, int to) {
    if (!pending.isEmpty()) {
      pieces.add(new Piece.Note(List.copyOf(pending)));
      pending.clear();
    }
    if (to > from) {
      pieces.add(new Piece.Words(words.substring(from, to)));
    }
    return Math.max(from, to);
  }

  private Optional<Ref> target(MarkedWords marked, MarkedWords.Link link) {
    LinkUse use = links.getOrDefault(marked.place().file(), Map.of()).get(link.from());
    return use == null ? Optional.empty() : site.ref(use.target());
  }
}
