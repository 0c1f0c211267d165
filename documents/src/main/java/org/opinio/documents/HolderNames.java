// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.opinio.law.Holder;

/** Names of holders in a line: States, then organisations, then experts, each labelled. */
final class HolderNames {

  private final Composition composition;

  HolderNames(Composition composition) {
    this.composition = composition;
  }

  /** The names, each kind in the order of the alphabet. */
  String of(Collection<String> ids) {
    List<String> parts = new ArrayList<>();
    add(parts, "", ids, Holder.Kind.STATE);
    add(parts, "organisations: ", ids, Holder.Kind.ORGANISATION);
    add(parts, "experts: ", ids, Holder.Kind.EXPERT_GROUP);
    return String.join("; ", parts);
  }

  private void add(List<String> parts, String label, Collection<String> ids, Holder.Kind kind) {
    List<String> names =
        composition.holders().stream()
            .filter(h -> h.kind() == kind && ids.contains(h.id()))
            .map(Holder::name)
            .toList();
    if (!names.isEmpty()) {
      parts.add(label + String.join(", ", names));
    }
  }
}
