// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole law as the pages state it. Maps are sorted by id.
 *
 * @param titles title of each page, by the file as a place names it
 * @param digest SHA-256 of the pages, in hexadecimal
 */
public record Law(
    SortedMap<String, FactGroup> groups,
    SortedMap<String, Fact> facts,
    SortedMap<String, Question> questions,
    SortedMap<String, Rule> rules,
    SortedMap<String, Holder> holders,
    SortedMap<String, String> titles,
    SortedMap<String, Treaty> treaties,
    String digest) {

  public Law {
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    questions = Collections.unmodifiableSortedMap(new TreeMap<>(questions));
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    treaties = Collections.unmodifiableSortedMap(new TreeMap<>(treaties));
    holders = Collections.unmodifiableSortedMap(new TreeMap<>(holders));
    titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
  }

  /** The area of the law to which a rule belongs: the title of its page. */
  public String area(Rule rule) {
    return area(rule.place().file());
  }

  /** The area of the law to which a question belongs: the title of its page. */
  public String area(Question question) {
    return area(question.place().file());
  }

  /** The name of the area that a page is about: its title; the file where it has none. */
  public String area(String file) {
    return titles.getOrDefault(file, file);
  }
}
