// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import java.util.List;
import java.util.Optional;
import org.opinio.diagnostic.Place;

/**
 * A point on which the law is read differently.
 *
 * @param options in page order; rungs of a ladder from the widest to the narrowest
 * @param prevailing short id of the option to show if one line is asked for
 * @param silenceAcceptsEvery for a set: a silent holder is computed with every option accepted
 * @param accusing short ids to assume, if one must, for who alleges a breach
 * @param planning short ids to assume, if one must, for who plans an act
 * @param replaces earlier id, or empty
 */
public record Question(
    String id,
    String heading,
    Degree degree,
    Passage text,
    List<Option> options,
    Optional<String> prevailing,
    boolean silenceAcceptsEvery,
    List<String> accusing,
    List<String> planning,
    String replaces,
    Place place) {

  public Question {
    options = List.copyOf(options);
    accusing = List.copyOf(accusing);
    planning = List.copyOf(planning);
  }

  /** How far readings differ. */
  public enum Degree {
    CONTESTED,
    LEANING,
    NEAR_SETTLED
  }

  /** Whether a holder may accept several options. */
  public boolean isSet() {
    return options.stream().anyMatch(o -> o.kind() == Option.Kind.MEMBER);
  }

  /** The option with this short id. */
  public Optional<Option> option(String shortId) {
    return options.stream().filter(o -> o.id().equals(shortId)).findFirst();
  }

  /** Whether the option is computed only for a holder whose words choose it or leave it open. */
  public boolean onlyWhereSaid(Option option) {
    return option.onlyWhereSaid()
        || (degree == Degree.NEAR_SETTLED
            && prevailing.isPresent()
            && !prevailing.get().equals(option.id()));
  }
}
