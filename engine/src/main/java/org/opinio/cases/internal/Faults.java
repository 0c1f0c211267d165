// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.opinio.cases.CaseCode;
import org.opinio.diagnostic.Code;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Quoted;

/**
 * Collects what is wrong with one file, with the lines quoted; at most a hundred faults are kept.
 */
public final class Faults {

  private static final int MOST = 100;

  private final String file;
  private final List<String> lines;
  private final List<Diagnostic> found = new ArrayList<>();
  private int left;

  public Faults(String file, List<String> lines) {
    this.file = file;
    this.lines = List.copyOf(lines);
  }

  public String file() {
    return file;
  }

  public Place whole() {
    return Place.of(file);
  }

  public void add(Code code, Place place, String message, String mend) {
    add(new Diagnostic(code, message, List.of(quote(place, "")), mend));
  }

  /** A fault in which a second place is involved. */
  public void add(Code code, Place place, String message, String mend, Place other, String note) {
    add(new Diagnostic(code, message, List.of(quote(place, ""), quote(other, note)), mend));
  }

  /**
   * What was probably meant; nothing once no more faults are kept, so that a hostile file costs
   * little.
   */
  public String meant(String written, Collection<String> choice) {
    return full() ? "" : Words.meant(written, choice.stream().sorted().toList());
  }

  /** Whether further faults are only counted. */
  public boolean full() {
    return found.size() >= MOST;
  }

  public boolean none() {
    return found.isEmpty();
  }

  /** The faults in the order of the file. */
  public List<Diagnostic> inOrder() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    Collections.sort(sorted);
    if (left > 0) {
      sorted.add(
          Diagnostic.at(
              CaseCode.MORE_FAULTS,
              whole(),
              "",
              "There are " + left + " more faults.",
              "Mend the ones above first."));
    }
    return sorted;
  }

  private void add(Diagnostic fault) {
    if (found.contains(fault)) {
      return;
    }
    if (found.size() < MOST) {
      found.add(fault);
    } else {
      left++;
    }
  }

  private Quoted quote(Place place, String note) {
    boolean exists = place.line() > 0 && place.line() <= lines.size();
    return new Quoted(place, exists ? Words.line(lines.get(place.line() - 1)) : "", note);
  }
}
