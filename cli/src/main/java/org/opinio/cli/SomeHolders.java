// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import org.opinio.law.Holder;
import org.opinio.law.Law;

/** Holders named in a list, one by one or all of a kind. */
final class SomeHolders {

  private SomeHolders() {}

  /**
   * Ids of the holders, sorted; {@code all} are all holders, {@code states} all States.
   *
   * @throws UserFault if one is not known
   */
  static List<String> of(List<String> written, Law law) {
    Lookup lookup = new Lookup(law);
    List<String> ids = new ArrayList<>();
    for (String word : Words.split(written)) {
      switch (Lookup.key(word)) {
        case "all" -> ids.addAll(law.holders().keySet());
        case "states" ->
            law.holders().values().stream()
                .filter(h -> h.kind() == Holder.Kind.STATE)
                .forEach(h -> ids.add(h.id()));
        default -> ids.add(lookup.holder(word));
      }
    }
    return ids.stream().distinct().sorted().toList();
  }
}
