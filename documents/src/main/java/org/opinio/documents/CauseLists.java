// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.opinio.assess.Cause;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;

/**
 * Names what is missing: a sentence for each kind of cause, facts under the heading of their group.
 */
final class CauseLists {

  /** Causes of one kind that an overview names before it leads to the whole list. */
  private static final int MOST_NAMED = 6;

  private static final int MOST_UNMODELLED = 2;

  private final Composition composition;

  CauseLists(Composition composition) {
    this.composition = composition;
  }

  /**
   * The sentences.
   *
   * @param elsewhere where the whole lists stand; empty if they stand here
   */
  List<String> sentences(SortedSet<Cause> causes, Optional<String> elsewhere) {
    Map<Cause.Kind, List<String>> byKind = new TreeMap<>();
    causes.forEach(c -> byKind.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(c.id()));
    List<String> sentences = new ArrayList<>();
    byKind.forEach((kind, ids) -> sentences.add(sentence(kind, ids, elsewhere)));
    return sentences;
  }

  private String sentence(Cause.Kind kind, List<String> ids, Optional<String> elsewhere) {
    if (kind == Cause.Kind.NOT_MODELLED && elsewhere.isPresent() && ids.size() > MOST_UNMODELLED) {
      return label(kind) + ids.size() + " elements, listed in " + elsewhere.get() + ".";
    }
    boolean all = elsewhere.isEmpty() || ids.size() <= MOST_NAMED + 1;
    List<String> shown = all ? ids : ids.subList(0, MOST_NAMED);
    String more =
        all ? "" : "; and " + (ids.size() - MOST_NAMED) + " more, listed in " + elsewhere.get();
    return label(kind) + names(kind, shown) + more + ".";
  }

  private static String label(Cause.Kind kind) {
    return switch (kind) {
      case UNKNOWN_FACT -> "Facts missing. ";
      case DISPUTED_FACT -> "Facts disputed. ";
      case BELOW_STANDARD -> "Facts below the standard of proof. ";
      case NOT_MODELLED -> "Not modelled: ";
      case SILENT -> "Silent: ";
      case RESERVES -> "Reserved: ";
      case AMBIGUOUS -> "Ambiguous: ";
      case LEFT_OPEN -> "Left open: ";
    };
  }

  private String names(Cause.Kind kind, List<String> ids) {
    return switch (kind) {
      case UNKNOWN_FACT, DISPUTED_FACT, BELOW_STANDARD -> facts(ids);
      case NOT_MODELLED -> String.join("; ", ids.stream().map(composition::notModelled).toList());
      case SILENT, RESERVES, AMBIGUOUS, LEFT_OPEN -> String.join("; ", ids);
    };
  }

  private String facts(List<String> ids) {
    Map<String, List<String>> byGroup = new LinkedHashMap<>();
    for (String id : ids) {
      byGroup
          .computeIfAbsent(group(id), g -> new ArrayList<>())
          .add("‘" + composition.fact(id) + "’");
    }
    List<String> groups = new ArrayList<>();
    byGroup.forEach((group, names) ->
        groups.add((group.isEmpty() ? "" : group + ": ") + String.join(", ", names)));
    return String.join("; ", groups);
  }

  private String group(String fact) {
    Fact found = composition.law().facts().get(fact);
    FactGroup group = found == null ? null : composition.law().groups().get(found.group());
    return group == null ? "" : group.heading();
  }
}
