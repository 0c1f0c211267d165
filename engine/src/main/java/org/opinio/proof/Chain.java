// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opinio.cases.Situation;

/** What the findings of a situation depend on beside its own facts. */
final class Chain {

  private Chain() {}

  /** Ids of the situation, of the response that it carries out, and so on. */
  static Set<String> of(String id, Map<String, Situation> situations) {
    Set<String> chain = new LinkedHashSet<>();
    Optional<Situation> next = Optional.ofNullable(situations.get(id));
    while (next.isPresent() && chain.add(next.get().id())) {
      next = Optional.ofNullable(situations.get(next.get().carriesOut()));
    }
    return chain;
  }
}
