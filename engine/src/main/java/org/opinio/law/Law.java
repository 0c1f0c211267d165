// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole law as the pages state it. Maps are sorted by id.
 *
 * @param digest SHA-256 of the pages, in hexadecimal
 */
public record Law(
    SortedMap<String, FactGroup> groups,
    SortedMap<String, Fact> facts,
    SortedMap<String, Question> questions,
    SortedMap<String, Rule> rules,
    SortedMap<String, Holder> holders,
    String digest) {

  public Law {
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    questions = Collections.unmodifiableSortedMap(new TreeMap<>(questions));
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    holders = Collections.unmodifiableSortedMap(new TreeMap<>(holders));
  }
}
