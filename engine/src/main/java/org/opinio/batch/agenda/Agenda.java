// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.agenda;

import java.util.List;
import java.util.SortedMap;

/**
 * The questions on which cases turn. A finding is what one rule comes to in one situation for one
 * holder; it turns on a question if it is open, and two readings that the holder's words leave and
 * that differ on this question alone do not both establish it, or refute it, or neither.
 *
 * @param cases how many there are
 * @param situations how many they have
 * @param distinct how many of the cases differ in what matters for their judgement
 * @param rejected rows that were not judged
 * @param rules those that are counted in some situation, sorted
 * @param holders sorted
 * @param findings how many are counted: one for each holder, and each rule on which a situation
 *     bears
 * @param open how many findings are open
 * @param turning how many of them turn on a question
 * @param items those on which a finding turns: most cases first, then most findings, then by id
 */
public record Agenda(
    long cases,
    long situations,
    long distinct,
    long rejected,
    List<String> rules,
    List<String> holders,
    long findings,
    long open,
    long turning,
    List<Item> items) {

  public Agenda {
    rules = List.copyOf(rules);
    holders = List.copyOf(holders);
    items = List.copyOf(items);
  }

  /**
   * One question.
   *
   * @param cases in which a finding turns on it
   * @param findings that turn on it
   * @param alone of these, that turn on no other question
   * @param unlessFacts of those that turn on it alone, how many are open on unknown facts too,
   *     whatever the reading
   * @param with by other question: findings that turn on both
   * @param byRule by rule: findings that turn on it
   * @param ways in which it can be settled
   */
  public record Item(
      String question,
      long cases,
      long findings,
      long alone,
      long unlessFacts,
      SortedMap<String, Long> with,
      SortedMap<String, Long> byRule,
      List<Way> ways) {

    public Item {
      ways = List.copyOf(ways);
    }

    /** Findings that turn on it together with another question. */
    public long together() {
      return findings - alone;
    }
  }

  /**
   * One way in which a question can be settled for every holder whose words leave it open to be.
   *
   * @param option short id
   * @param accepted of a set, whether the option is in it or not; true where one option is chosen
   * @param established findings among those that turn on the question that this would establish
   * @param notEstablished those that it would leave not established
   * @param open those that would stay open
   * @param excluded those of holders whose words exclude this way
   */
  public record Way(
      String option,
      boolean accepted,
      long established,
      long notEstablished,
      long open,
      long excluded) {}
}
