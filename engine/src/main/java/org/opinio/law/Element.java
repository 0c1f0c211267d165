// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import java.util.List;
import org.opinio.diagnostic.Place;

/** An element of a rule: a group, a guard, or a leaf. */
public sealed interface Element {

  /** Its own words, which explanations print; may be empty for a group. */
  String words();

  List<Citation> citations();

  Place place();

  /** An element that contains others. */
  sealed interface Composite extends Element {
    List<Element> items();
  }

  /** A group met as its kind says. */
  record Group(
      Kind kind,
      int atLeast,
      String words,
      List<Element> items,
      List<Citation> citations,
      Place place)
      implements Composite {

    public Group {
      items = List.copyOf(items);
      citations = List.copyOf(citations);
    }

    /** When a group is met. */
    public enum Kind {
      ALL,
      ANY,
      NONE,
      AT_LEAST,
      /** Any of the grounds; where a response names its ground, that one alone. */
      GROUNDS
    }
  }

  /** Met when its items are established already, on the reading in hand. */
  record Shown(
      boolean any, String words, List<Element> items, List<Citation> citations, Place place)
      implements Composite {
    public Shown {
      items = List.copyOf(items);
      citations = List.copyOf(citations);
    }
  }

  /** Met unless the exception is established, which the party relying on it must show. */
  record UnlessShown(
      boolean any, String words, List<Element> items, List<Citation> citations, Place place)
      implements Composite {
    public UnlessShown {
      items = List.copyOf(items);
      citations = List.copyOf(citations);
    }
  }

  /** On the reading named, its items count in the group it stands in; on others they fall away. */
  record Guard(
      Reading reading, String words, List<Element> items, List<Citation> citations, Place place)
      implements Composite {
    public Guard {
      items = List.copyOf(items);
      citations = List.copyOf(citations);
    }
  }

  /**
   * A reading of one question.
   *
   * @param options short ids; any of them
   * @param only for a rung: that rung alone, not the wider ones that accept it
   */
  record Reading(String question, List<String> options, boolean only) {
    public Reading {
      options = List.copyOf(options);
    }
  }

  /** Met when the fact holds. */
  record OfFact(String fact, String words, List<Citation> citations, Place place)
      implements Element {
    public OfFact {
      citations = List.copyOf(citations);
    }
  }

  /** Met when the fact has the value (on a scale: that value or more). */
  record OfValue(String fact, String value, String words, List<Citation> citations, Place place)
      implements Element {
    public OfValue {
      citations = List.copyOf(citations);
    }
  }

  /** Met when the rule is. */
  record OfRule(String rule, String words, List<Citation> citations, Place place)
      implements Element {
    public OfRule {
      citations = List.copyOf(citations);
    }
  }

  /** Met on that reading. */
  record OfReading(Reading reading, String words, List<Citation> citations, Place place)
      implements Element {
    public OfReading {
      citations = List.copyOf(citations);
    }
  }

  /** Stated by no page yet: neither met nor unmet. */
  record NotModelled(String id, String words, List<Citation> citations, Place place)
      implements Element {
    public NotModelled {
      citations = List.copyOf(citations);
    }
  }
}
