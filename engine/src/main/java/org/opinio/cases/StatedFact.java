// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.List;
import java.util.Map;
import org.opinio.diagnostic.Place;

/**
 * What a case says of one fact.
 *
 * @param source where it comes from, in words or a citation; may be empty
 * @param evidence ids of evidence items
 * @param assessor who judged an evaluative fact, or empty
 * @param reasons why, or empty
 * @param claims what each State claims, where it is disputed
 * @param proved standards of proof that the evidence meets; empty where it is not graded
 * @param probability as written, or empty
 * @param marking handling marking, or empty
 */
public record StatedFact(
    String fact,
    Value value,
    String source,
    List<String> evidence,
    String assessor,
    String reasons,
    Map<String, String> claims,
    List<String> proved,
    String probability,
    String marking,
    Place place) {

  /** The same with another value. */
  public StatedFact with(Value other) {
    return new StatedFact(
        fact,
        other,
        source,
        evidence,
        assessor,
        reasons,
        claims,
        proved,
        probability,
        marking,
        place);
  }

  /** The value stated. */
  public sealed interface Value {

    /** Established (yes) or refuted (no). */
    record YesNo(boolean yes) implements Value {}

    /** The value of a scale or a choice of one. */
    record One(String value) implements Value {}

    /** Of a set: which values hold, which do not; those named in neither are unknown. */
    record Some(List<String> holding, List<String> notHolding) implements Value {}

    /** Said to be unknown. */
    record Unknown() implements Value {}

    /** Disputed between the parties: computed as unknown, and listed. */
    record Disputed() implements Value {}
  }
}
