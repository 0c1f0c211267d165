// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opinio.diagnostic.Place;

/**
 * A treaty, and which States are bound by it, as far as a source tells.
 *
 * @param inForce when it entered into force; empty where it had not on the day of the record
 * @param asOf the day of the record
 * @param source what the record was taken from
 * @param complete whether the record lists every party and signatory
 */
public record Treaty(
    String id,
    String name,
    List<Passage> about,
    Optional<LocalDate> inForce,
    LocalDate asOf,
    List<Citation> source,
    boolean complete,
    List<Party> parties,
    Place place) {

  public Treaty {
    about = List.copyOf(about);
    source = List.copyOf(source);
    parties = List.copyOf(parties);
  }

  /**
   * What the record says of one State.
   *
   * @param state ISO 3166 code in lower case
   * @param record as the page words it, without the name
   * @param bound whether the State is or was bound
   * @param from since when; empty where the record does not say
   * @param until when it ceased to be bound, if it did
   */
  public record Party(
      String state,
      String name,
      String record,
      boolean bound,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      List<Citation> source,
      String note,
      Place place) {

    public Party {
      source = List.copyOf(source);
    }
  }

  /** Whether a State is bound. */
  public enum Standing {
    BOUND,
    NOT_BOUND,
    UNKNOWN
  }

  /** What the record says of the State, if it names it. */
  public Optional<Party> party(String state) {
    return parties.stream().filter(p -> p.state().equals(state)).findFirst();
  }

  /**
   * Whether the State is bound throughout a stretch of days, such as the month that a case gives as
   * its date. A party on the day of the record is taken to be one afterwards; who was none then may
   * have become one since.
   *
   * @param state ISO 3166 code in lower case
   */
  public Standing standing(String state, LocalDate first, LocalDate last) {
    if (inForce.isPresent() && last.isBefore(inForce.get())) {
      return Standing.NOT_BOUND;
    }
    Optional<Party> party = party(state);
    if (party.isPresent() && party.get().bound()) {
      return standing(party.get(), first, last);
    }
    boolean told = party.isPresent() || complete || inForce.isEmpty();
    return told && !last.isAfter(asOf) ? Standing.NOT_BOUND : Standing.UNKNOWN;
  }

  private Standing standing(Party party, LocalDate first, LocalDate last) {
    LocalDate from = party.from().orElse(asOf);
    if (party.until().isPresent() && !last.isBefore(party.until().get())) {
      return first.isBefore(party.until().get()) ? Standing.UNKNOWN : Standing.NOT_BOUND;
    }
    if (!first.isBefore(from)) {
      return Standing.BOUND;
    }
    return party.from().isPresent() && last.isBefore(from) ? Standing.NOT_BOUND : Standing.UNKNOWN;
  }

  /** Whether it is in force between two States throughout a stretch of days. */
  public Standing between(String one, String other, LocalDate first, LocalDate last) {
    Standing a = standing(one, first, last);
    Standing b = standing(other, first, last);
    if (a == Standing.NOT_BOUND || b == Standing.NOT_BOUND) {
      return Standing.NOT_BOUND;
    }
    return a == Standing.BOUND && b == Standing.BOUND ? Standing.BOUND : Standing.UNKNOWN;
  }
}
