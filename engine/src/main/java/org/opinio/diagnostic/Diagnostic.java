// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that a user wrote wrongly.
 *
 * @param code what kind of thing
 * @param message what is wrong, in one sentence
 * @param places every place involved, the one to mend first; at least one
 * @param mend how to mend it; empty where the message says it all
 */
public record Diagnostic(Code code, String message, List<Quoted> places, String mend)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.place())
          .thenComparing(d -> d.code().code())
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a diagnostic names a place");
    }
  }

  /** A diagnostic at one place. */
  public static Diagnostic at(Code code, Place place, String line, String message, String mend) {
    return new Diagnostic(code, message, List.of(new Quoted(place, line, "")), mend);
  }

  /** The place to mend. */
  public Place place() {
    return places.getFirst().place();
  }

  public boolean isError() {
    return code.severity() == Severity.ERROR;
  }

  public boolean isNote() {
    return code.severity() == Severity.NOTE;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
