// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;

/** The facts of situations that are known. */
final class Known {

  private Known() {}

  static boolean isKnown(StatedFact stated) {
    return switch (stated.value()) {
      case StatedFact.Value.YesNo y -> true;
      case StatedFact.Value.One o -> true;
      case StatedFact.Value.Some s -> true;
      case StatedFact.Value.Unknown u -> false;
      case StatedFact.Value.Disputed d -> false;
    };
  }

  /** By situation: the ids of those that are known and such. */
  static SortedMap<String, SortedSet<String>> facts(
      List<Situation> situations, Predicate<StatedFact> such) {
    SortedMap<String, SortedSet<String>> found = new TreeMap<>();
    for (Situation situation : situations) {
      SortedSet<String> ids = new TreeSet<>();
      situation
          .facts()
          .forEach((id, fact) -> {
            if (isKnown(fact) && such.test(fact)) {
              ids.add(id);
            }
          });
      if (!ids.isEmpty()) {
        found.put(situation.id(), ids);
      }
    }
    return found;
  }
}
