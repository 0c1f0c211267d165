// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.report;

/** A piece of a line. */
public sealed interface Inline {

  /** Words in one type; what could disturb a document is taken out of them. */
  record Words(String words, Type type) implements Inline {
    public Words {
      words = PlainWords.of(words);
    }
  }

  /** How words are set. */
  enum Type {
    PLAIN,
    STRONG,
    ITALIC
  }

  /** A sign with a meaning, which is read out where the sign cannot be seen. */
  record Sign(String symbol, String meaning) implements Inline {}

  /** Words that lead to a section or entry of this report. */
  record Link(String words, String anchor) implements Inline {
    public Link {
      words = PlainWords.of(words);
    }
  }

  /** Something that links lead to. */
  record Target(String words, String anchor) implements Inline {
    public Target {
      words = PlainWords.of(words);
    }
  }

  /** A reference to a footnote. */
  record NoteRef(int number) implements Inline {}

  /** In a footnote: the number of another one, such as the 12 in (n 12). */
  record NoteNumber(int number) implements Inline {}

  /**
   * Words in another language than the report's.
   *
   * @param language BCP 47 tag
   */
  record Foreign(String words, String language, Type type) implements Inline {
    public Foreign {
      words = PlainWords.of(words);
    }
  }

  /** What a person has still to fill in, named by what belongs there. */
  record Blank(String what) implements Inline {
    public Blank {
      what = PlainWords.of(what);
    }
  }
}
