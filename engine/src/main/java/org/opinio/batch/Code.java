// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.util.Collection;
import java.util.Locale;
import org.opinio.assess.Cause;
import org.opinio.assess.HolderFinding;

/**
 * A finding as a number: 0 established, 1 not established, from 2 on open, with the kinds of its
 * causes as bits in the order of {@link Cause.Kind}.
 */
public final class Code {

  /** Established. */
  public static final short ESTABLISHED = 0;

  /** Not established. */
  public static final short NOT_ESTABLISHED = 1;

  /** Open; the bits of the causes are added to it. */
  public static final short OPEN = 2;

  private static final Cause.Kind[] KINDS = Cause.Kind.values();

  /** One more than the greatest code. */
  public static final int COUNT = OPEN + (1 << KINDS.length);

  private static final String LETTERS = "udbmsral";

  private Code() {}

  /** The code of a finding. */
  public static short of(HolderFinding finding) {
    return switch (finding.verdict()) {
      case ESTABLISHED -> ESTABLISHED;
      case NOT_ESTABLISHED -> NOT_ESTABLISHED;
      case OPEN -> open(finding.causes().stream().map(Cause::kind).toList());
    };
  }

  /** The code of an open finding with causes of these kinds. */
  public static short open(Collection<Cause.Kind> kinds) {
    int bits = 0;
    for (Cause.Kind kind : kinds) {
      bits |= 1 << kind.ordinal();
    }
    return (short) (OPEN + bits);
  }

  /** Whether a code is that of an open finding with a cause of this kind. */
  public static boolean has(int code, Cause.Kind kind) {
    return code >= OPEN && (code - OPEN >> kind.ordinal() & 1) == 1;
  }

  /**
   * The kinds of cause of an open finding, a letter each: {@code u} unknown fact, {@code d}
   * disputed fact, {@code b} below the standard, {@code m} not modelled, {@code s} silent, {@code
   * r} reserves, {@code a} ambiguous, {@code l} left open.
   */
  public static String letters(int code) {
    StringBuilder letters = new StringBuilder();
    for (Cause.Kind kind : KINDS) {
      if (has(code, kind)) {
        letters.append(LETTERS.charAt(kind.ordinal()));
      }
    }
    return letters.toString();
  }

  /** The same in words, parted by {@code +}. */
  public static String words(int code) {
    StringBuilder words = new StringBuilder();
    for (Cause.Kind kind : KINDS) {
      if (has(code, kind)) {
        words.append(words.isEmpty() ? "" : "+").append(word(kind));
      }
    }
    return words.toString();
  }

  /** A kind of cause as it is written in a table. */
  public static String word(Cause.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
