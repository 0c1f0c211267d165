// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opinio.cases.Case;
import org.opinio.store.CaseStore;
import org.opinio.store.StoredCase;

/** All cases of the user that are not put away, as the engine reads them. */
public final class StoredCases {

  private final LawDesk law;
  private final CaseStore store;
  private Map<String, Read> read = Map.of();

  public StoredCases(LawDesk law, CaseStore store) {
    this.law = law;
    this.store = store;
  }

  /** A stored case, read. */
  public record Read(StoredCase stored, Case subject) {}

  /**
   * The cases at one moment.
   *
   * @param state alike for the same cases in the same versions
   */
  public record Now(String state, List<Read> cases) {

    /** What the engine reads of them. */
    public List<Case> subjects() {
      return cases.stream().map(Read::subject).toList();
    }
  }

  /** The cases as they stand, by id. */
  public synchronized Now now() {
    List<StoredCase> stored = store.all().stream().filter(c -> !c.putAway()).toList();
    Map<String, Read> found = new HashMap<>();
    List<Read> cases = new ArrayList<>();
    for (StoredCase one : stored) {
      String key = key(one);
      Read known = read.get(key);
      if (known == null) {
        known =
            law.read(one.id() + ".yaml", one.text())
                .found()
                .map(subject -> new Read(one, subject))
                .orElse(null);
      }
      if (known != null) {
        found.put(key, known);
        cases.add(known);
      }
    }
    read = Map.copyOf(found);
    return new Now(stored.stream().map(StoredCases::key).collect(Collectors.joining(" ")), cases);
  }

  private static String key(StoredCase stored) {
    return stored.id() + "@" + stored.version();
  }
}
