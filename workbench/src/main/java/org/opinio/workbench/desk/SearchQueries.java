// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** Makes queries of what a user typed; nothing in it is a command but quotation marks. */
final class SearchQueries {

  private static final int LONGEST = 300;
  private static final int MOST_WORDS = 24;
  private static final Pattern PART =
      Pattern.compile("[\"“”«»]([^\"“”«»]+)[\"“”«»]|([^\\s\"“”«»]+)");

  private final QueryBuilder builder;

  SearchQueries(Analyzer analyzer) {
    this.builder = new QueryBuilder(analyzer);
  }

  /** What has every word and phrase; empty where there is none to look for. */
  Optional<Query> all(String words) {
    return query(words, BooleanClause.Occur.MUST);
  }

  /** What has some of them. */
  Optional<Query> some(String words) {
    return query(words, BooleanClause.Occur.SHOULD);
  }

  private Optional<Query> query(String typed, BooleanClause.Occur occur) {
    String words = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    BooleanQuery.Builder asked = new BooleanQuery.Builder();
    List<Query> parts = parts(words);
    parts.forEach(part -> asked.add(part, occur));
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    if (!parts.isEmpty()) {
      found.add(asked.build(), BooleanClause.Occur.SHOULD);
    }
    String id = words.strip().toLowerCase(Locale.ROOT);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    found.add(
        boosted(new TermQuery(new Term(SearchIndex.ID, id)), 100), BooleanClause.Occur.SHOULD);
    found.setMinimumNumberShouldMatch(1);
    return Optional.of(ranked(found.build(), words));
  }

  /** The same, with what has the words together or in its title first. */
  private Query ranked(Query found, String words) {
    BooleanQuery.Builder ranked = new BooleanQuery.Builder();
    ranked.add(found, BooleanClause.Occur.MUST);
    String plain = words.replaceAll("[\"“”«»]", " ");
    add(ranked, builder.createBooleanQuery(SearchIndex.TITLE, plain), 4);
    add(ranked, builder.createPhraseQuery(SearchIndex.TEXT, plain, 2), 4);
    add(ranked, builder.createPhraseQuery(SearchIndex.AUTHORITY, plain, 12), 8);
    return ranked.build();
  }

  private static void add(BooleanQuery.Builder to, Query query, float boost) {
    if (query != null) {
      to.add(boosted(query, boost), BooleanClause.Occur.SHOULD);
    }
  }

  private static Query boosted(Query query, float boost) {
    return new BoostQuery(query, boost);
  }

  private List<Query> parts(String words) {
    List<Query> parts = new ArrayList<>();
    for (MatchResult part : PART.matcher(words).results().limit(MOST_WORDS).toList()) {
      String phrase = part.group(1) == null ? part.group(2) : part.group(1);
      Query query = builder.createPhraseQuery(SearchIndex.ALL, phrase);
      if (query != null) {
        parts.add(query);
      }
    }
    return parts;
  }
}
