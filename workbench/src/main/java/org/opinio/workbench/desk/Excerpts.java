// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes out of a text the place where most of the words sought stand. */
final class Excerpts {

  private static final int LENGTH = 260;

  private final Analyzer analyzer;

  Excerpts(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  private record Token(String term, int start, int end) {}

  /** What a user is looking for. */
  Sought sought(String words) {
    Set<String> terms = new HashSet<>();
    tokens(words).forEach(t -> terms.add(t.term()));
    return new Sought(terms);
  }

  /** Words sought, by their stems. */
  final class Sought {

    private final Set<String> terms;

    private Sought(Set<String> terms) {
      this.terms = Set.copyOf(terms);
    }

    /** The best place of the first text that has most of the words. */
    List<Found.Part> in(List<String> texts) {
      String best = texts.getFirst();
      List<Token> hits = hits(best);
      for (String text : texts.subList(1, texts.size())) {
        List<Token> others = hits(text);
        if (different(others) > different(hits)) {
          best = text;
          hits = others;
        }
      }
      return cut(best, hits);
    }

    private List<Token> hits(String text) {
      return tokens(text).stream().filter(t -> terms.contains(t.term())).toList();
    }
  }

  private static long different(List<Token> tokens) {
    return tokens.stream().map(Token::term).distinct().count();
  }

  private List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("excerpt", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private static List<Found.Part> cut(String text, List<Token> hits) {
    int start = 0;
    long most = 0;
    for (Token hit : hits) {
      long within =
          different(
              hits.stream()
                  .filter(h -> h.start() >= hit.start() && h.end() <= hit.start() + LENGTH * 3 / 4)
                  .toList());
      if (within > most) {
        most = within;
        start = hit.start();
      }
    }
    int from = begin(text, Math.max(0, start - LENGTH / 4));
    int to = end(text, Math.min(text.length(), from + LENGTH));
    List<Found.Part> parts = new ArrayList<>();
    int at = from;
    if (from > 0) {
      parts.add(new Found.Part("… ", false));
    }
    for (Token hit : hits) {
      if (hit.start() >= at && hit.end() <= to) {
        parts.add(new Found.Part(text.substring(at, hit.start()), false));
        parts.add(new Found.Part(text.substring(hit.start(), hit.end()), true));
        at = hit.end();
      }
    }
    parts.add(new Found.Part(text.substring(at, to) + (to < text.length() ? " …" : ""), false));
    return parts.stream().filter(p -> !p.words().isEmpty()).toList();
  }

  private static int begin(String text, int at) {
    int space = at == 0 ? -1 : text.indexOf(' ', at);
    return at == 0 ? 0 : space < 0 || space > at + 20 ? at : space + 1;
  }

  private static int end(String text, int at) {
    int space = text.lastIndexOf(' ', at);
    return at == text.length() || space < at - 20 ? at : space;
  }
}
