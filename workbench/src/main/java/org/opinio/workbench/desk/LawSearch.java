// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** Finds words, phrases, ids and authorities in the law and in the cases of the user. */
public final class LawSearch implements AutoCloseable {

  /** What one page shows. */
  public static final int PAGE = 25;

  private static final int FURTHEST = 40;

  private final LawShelf shelf;
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final SearchQueries queries = new SearchQueries(analyzer);
  private final Excerpts excerpts = new Excerpts(analyzer);
  private Optional<IndexReader> ofLaw = Optional.empty();
  private Optional<IndexReader> ofCases = Optional.empty();
  private String state = "";

  public LawSearch(LawShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * Finds.
   *
   * @param page from 1
   */
  public Found.Results find(String words, int page) {
    int from = (Math.max(1, Math.min(FURTHEST, page)) - 1) * PAGE;
    Optional<Query> strict = queries.all(words);
    if (strict.isEmpty()) {
      return new Found.Results(0, false, List.of());
    }
    IndexSearcher searcher = searcher();
    Found.Results found = found(searcher, strict.get(), words, from, false);
    return found.total() > 0
        ? found
        : queries.some(words).map(loose -> found(searcher, loose, words, from, true)).orElse(found);
  }

  private Found.Results found(
      IndexSearcher searcher, Query query, String words, int from, boolean loose) {
    try {
      TopDocs top = searcher.search(query, from + PAGE);
      Excerpts.Sought sought = excerpts.sought(words);
      List<Found> found = new ArrayList<>();
      for (int i = from; i < top.scoreDocs.length; i++) {
        ScoreDoc one = top.scoreDocs[i];
        found.add(found(searcher.storedFields().document(one.doc), sought));
      }
      return new Found.Results(searcher.count(query), loose, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Found found(Document document, Excerpts.Sought sought) {
    List<String> texts = new ArrayList<>(List.of(text(document, SearchIndex.TEXT)));
    texts.addAll(List.of(document.getValues(SearchIndex.AUTHORITY)));
    return new Found(
        Found.Kind.valueOf(text(document, SearchIndex.KIND)),
        text(document, SearchIndex.ADDRESS),
        SearchIndex.name(document),
        text(document, SearchIndex.TITLE),
        sought.in(texts));
  }

  private static String text(Document document, String field) {
    return String.valueOf(document.get(field));
  }

  private synchronized IndexSearcher searcher() {
    IndexReader law = ofLaw.orElseGet(() -> SearchIndex.of(SearchEntries.ofLaw(shelf), analyzer));
    ofLaw = Optional.of(law);
    StoredCases.Now now = shelf.cases().now();
    if (ofCases.isEmpty() || !state.equals(now.state())) {
      ofCases = Optional.of(SearchIndex.of(SearchEntries.ofCases(now), analyzer));
      state = now.state();
    }
    try {
      return new IndexSearcher(
          new MultiReader(new IndexReader[] {law, ofCases.orElseThrow()}, false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    analyzer.close();
  }
}
