// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.math.BigInteger;
import java.util.List;
import org.opinio.law.Rule;

/**
 * What holders have in common on one rule, in general and without a case.
 *
 * @param counted whether it was worked out; a rule that draws on most others is too large, and then
 *     only {@code drawsOn} says more
 * @param facts on which its result can depend, in the order in which pages ask
 * @param states complete states of these facts that can be
 * @param questions on which it can depend, sorted
 * @param spoken holders that have spoken on at least one of these questions, sorted
 * @param silent the other holders, sorted
 * @param onEveryReading what every ordinary reading gives
 * @param forAll what the words of all these holders give beyond that, the silent ones as they are
 *     computed
 * @param forSpoken what the words of those who have spoken give beyond both
 * @param outside holders whose own words do not give all that every ordinary reading gives, sorted
 * @param drawsOn ids of the rules that it links to, sorted
 */
public record RuleCore(
    Rule rule,
    boolean counted,
    List<String> facts,
    BigInteger states,
    List<String> questions,
    List<String> spoken,
    List<String> silent,
    CommonResults onEveryReading,
    CommonResults forAll,
    CommonResults forSpoken,
    List<String> outside,
    List<String> drawsOn) {

  public RuleCore {
    facts = List.copyOf(facts);
    questions = List.copyOf(questions);
    spoken = List.copyOf(spoken);
    silent = List.copyOf(silent);
    outside = List.copyOf(outside);
    drawsOn = List.copyOf(drawsOn);
  }

  /** Whether every state that can be has the same settled result on every reading. */
  public boolean isSettled() {
    return counted
        && onEveryReading
            .established()
            .states()
            .add(onEveryReading.notEstablished().states())
            .equals(states);
  }
}
