// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.assess.Stand;
import org.opinio.assess.Stands;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;

/**
 * The readings on which holders could agree: every ordinary one, and those that the words of one of
 * them leave. Of a question on which several options can be held, every set that can be.
 */
final class Offer {

  private Offer() {}

  /** The readings on offer, as stands; on a set everything stays open. */
  static SortedMap<String, Stand> of(Law law, Collection<SortedMap<String, Stand>> holders) {
    SortedMap<String, Stand> offer = new TreeMap<>();
    for (Question question : law.questions().values()) {
      offer.put(
          question.id(),
          new Stand(
              question.id(),
              Stand.Basis.SILENT,
              question.isSet() ? List.of() : options(question, holders),
              question.isSet(),
              List.of(),
              false));
    }
    return offer;
  }

  private static List<String> options(
      Question question, Collection<SortedMap<String, Stand>> holders) {
    List<String> ordinary = Stands.ordinary(question);
    return question.options().stream()
        .map(Option::id)
        .filter(o ->
            ordinary.contains(o) || holders.stream().anyMatch(h -> leaves(h, question.id(), o)))
        .toList();
  }

  private static boolean leaves(SortedMap<String, Stand> stands, String question, String option) {
    return Optional.ofNullable(stands.get(question))
        .filter(s -> s.options().contains(option))
        .isPresent();
  }
}
