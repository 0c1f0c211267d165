// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.explain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opinio.assess.FactState;
import org.opinio.law.Citation;
import org.opinio.law.Element;

/**
 * A node of an explanation: a rule, a group or an element, and what it comes to.
 *
 * @param id of the rule, fact, question or unmodelled element; empty for a group
 * @param value for a value of a fact: its short id; empty otherwise
 * @param words the page's own words; a rule's heading
 * @param guard for a guard: whether its reading is the one in hand; met otherwise
 * @param needed for <em>at least</em>: how many
 * @param reading for a guard or an element that is a reading: which
 * @param fact for a fact or value: how it stands
 * @param items what it follows from
 */
public record Explanation(
    Kind kind,
    String id,
    String value,
    String words,
    Outcome outcome,
    Outcome guard,
    int needed,
    List<Citation> citations,
    Optional<Element.Reading> reading,
    Optional<FactState> fact,
    Set<Note> notes,
    List<Explanation> items) {

  public Explanation {
    citations = List.copyOf(citations);
    notes = notes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(notes));
    items = List.copyOf(items);
  }

  /** What kind of node; composite kinds say how they follow from their items. */
  public enum Kind {
    /** A rule: all its items must be met. */
    RULE,
    ALL,
    ANY,
    NONE,
    AT_LEAST,
    /** Any of the grounds, or the one relied on. */
    GROUNDS,
    /** All of what must be established already. */
    SHOWN_ALL,
    /** Any of what must be established already. */
    SHOWN_ANY,
    /** Met unless all of the exception is established. */
    UNLESS_ALL,
    /** Met unless any exception is established. */
    UNLESS_ANY,
    /** All of its items count, only on its reading. */
    GUARD_ALL,
    /** Any of its items counts, only on its reading. */
    GUARD_ANY,
    FACT,
    /** A rule that is explained elsewhere. */
    REFERENCE,
    READING,
    NOT_MODELLED;

    /** Whether any one of its items is enough to decide it. */
    public boolean takesAny() {
      return switch (this) {
        case ANY, NONE, AT_LEAST, GROUNDS, SHOWN_ANY, UNLESS_ANY, GUARD_ANY -> true;
        case RULE, ALL, SHOWN_ALL, UNLESS_ALL, GUARD_ALL, FACT, REFERENCE, READING, NOT_MODELLED ->
            false;
      };
    }

    /** Whether it looks only at what is established already. */
    public boolean isCut() {
      return switch (this) {
        case SHOWN_ALL, SHOWN_ANY, UNLESS_ALL, UNLESS_ANY -> true;
        case RULE,
            ALL,
            ANY,
            NONE,
            AT_LEAST,
            GROUNDS,
            GUARD_ALL,
            GUARD_ANY,
            FACT,
            REFERENCE,
            READING,
            NOT_MODELLED ->
            false;
      };
    }

    /** Whether it is an exception. */
    public boolean isException() {
      return this == UNLESS_ALL || this == UNLESS_ANY;
    }

    /** Whether it counts only on its reading. */
    public boolean isGuard() {
      return this == GUARD_ALL || this == GUARD_ANY;
    }
  }

  /** What a reader must know to follow the step. */
  public enum Note {
    /** Taken as given by the case. */
    STIPULATED,
    /** The rule binds another State than the one judged here. */
    NOT_CONCERNED,
    /** The response relies on another ground. */
    NOT_RELIED_ON,
    /** Its items are undecided one by one, but together they settle it. */
    TOGETHER,
    /** Not established while the exception or proof is open; see its items. */
    AWAITS_SHOWING
  }

  /** The same node with one note more. */
  public Explanation with(Note note) {
    Set<Note> more = EnumSet.of(note);
    more.addAll(notes);
    return new Explanation(
        kind, id, value, words, outcome, guard, needed, citations, reading, fact, more, items);
  }

  /** This node and all below it, depth first. */
  public Stream<Explanation> all() {
    return Stream.concat(Stream.of(this), items.stream().flatMap(Explanation::all));
  }
}
