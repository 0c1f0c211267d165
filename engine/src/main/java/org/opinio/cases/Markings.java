// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The markings that a case states beside those of its facts and its items of evidence.
 *
 * @param stated by what bears them; what bears none is not among them
 */
public record Markings(Map<Marked, Marking> stated) {

  public static final Markings NONE = new Markings(Map.of());

  public Markings {
    stated = Collections.unmodifiableMap(new LinkedHashMap<>(stated));
  }

  /** The marking stated for this very thing. */
  public Marking of(Marked what) {
    return stated.getOrDefault(what, Marking.NONE);
  }

  /** What a document on the case takes: the highest level in it, and every label. */
  public static Marking highest(Case subject) {
    Marking[] highest = {Marking.NONE};
    Consumer<Marking> take = marking -> highest[0] = highest[0].with(marking);
    subject.markings().stated().values().forEach(take);
    subject.facts().forEach(fact -> take.accept(Marking.of(fact.marking())));
    subject.evidence().values().forEach(item -> take.accept(Marking.of(item.marking())));
    return highest[0];
  }
}
