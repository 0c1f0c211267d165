// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opinio.diagnostic.Place;
import org.opinio.law.Treaty.Standing;

/** Who is bound when: what the record tells, and where it falls silent. */
class TreatyTest {

  private static final Place HERE = Place.of("t.md");
  private static final LocalDate SINCE = day(2004, 7, 1);
  private static final LocalDate AS_OF = day(2024, 3, 14);
  private static final Treaty TREATY = treaty(Optional.of(SINCE), true);

  @Test
  void aPartyIsBoundFromItsDateAndStaysSoAfterTheRecord() {
    assertThat(on(TREATY, "fr", day(2006, 4, 30))).isEqualTo(Standing.NOT_BOUND);
    assertThat(on(TREATY, "fr", day(2006, 5, 1))).isEqualTo(Standing.BOUND);
    assertThat(on(TREATY, "fr", day(2030, 1, 1))).isEqualTo(Standing.BOUND);
  }

  @Test
  void aStretchThatTheDateFallsIntoIsUnknown() {
    assertThat(TREATY.standing("fr", day(2006, 1, 1), day(2006, 12, 31)))
        .isEqualTo(Standing.UNKNOWN);
    assertThat(TREATY.standing("jp", day(2020, 1, 1), day(2020, 12, 31)))
        .isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void aPartyWithoutADateIsBoundFromTheRecordOn() {
    assertThat(on(TREATY, "de", day(2003, 1, 1))).isEqualTo(Standing.NOT_BOUND);
    assertThat(on(TREATY, "de", day(2010, 1, 1))).isEqualTo(Standing.UNKNOWN);
    assertThat(on(TREATY, "de", AS_OF)).isEqualTo(Standing.BOUND);
  }

  @Test
  void whoHasDenouncedIsNoLongerBound() {
    assertThat(on(TREATY, "jp", day(2020, 5, 31))).isEqualTo(Standing.BOUND);
    assertThat(on(TREATY, "jp", day(2020, 6, 1))).isEqualTo(Standing.NOT_BOUND);
  }

  @Test
  void whoWasNotBoundMayBeSince() {
    for (String state : List.of("za", "br")) {
      assertThat(on(TREATY, state, AS_OF)).isEqualTo(Standing.NOT_BOUND);
      assertThat(on(TREATY, state, AS_OF.plusDays(1))).isEqualTo(Standing.UNKNOWN);
    }
  }

  @Test
  void ofAStateThatAnIncompleteListLeavesOutNothingIsKnown() {
    Treaty partial = treaty(Optional.of(SINCE), false);
    assertThat(on(partial, "br", day(2010, 1, 1))).isEqualTo(Standing.UNKNOWN);
    assertThat(on(partial, "br", day(2004, 6, 30))).isEqualTo(Standing.NOT_BOUND);
    assertThat(on(partial, "za", day(2010, 1, 1))).isEqualTo(Standing.NOT_BOUND);
  }

  @Test
  void aTreatyNotInForceBindsNobodyUpToTheRecord() {
    Treaty draft = treaty(Optional.empty(), false);
    assertThat(on(draft, "br", AS_OF)).isEqualTo(Standing.NOT_BOUND);
    assertThat(on(draft, "br", AS_OF.plusDays(1))).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void itIsInForceBetweenTwoWhereBothAreBound() {
    LocalDate day = day(2010, 1, 1);
    assertThat(TREATY.between("fr", "fr", day, day)).isEqualTo(Standing.BOUND);
    assertThat(TREATY.between("fr", "za", day, day)).isEqualTo(Standing.NOT_BOUND);
    assertThat(TREATY.between("de", "za", day, day)).isEqualTo(Standing.NOT_BOUND);
    assertThat(TREATY.between("de", "fr", day, day)).isEqualTo(Standing.UNKNOWN);
  }

  private static Standing on(Treaty treaty, String state, LocalDate day) {
    return treaty.standing(state, day, day);
  }

  private static Treaty treaty(Optional<LocalDate> inForce, boolean complete) {
    boolean bound = inForce.isPresent();
    return new Treaty(
        "xt",
        "Treaty of Xanadu",
        List.of(),
        inForce,
        AS_OF,
        List.of(),
        complete,
        List.of(
            party("fr", bound, Optional.of(day(2006, 5, 1)), Optional.empty()),
            party("jp", bound, Optional.of(day(2012, 11, 1)), Optional.of(day(2020, 6, 1))),
            party("de", bound, Optional.empty(), Optional.empty()),
            party("za", false, Optional.empty(), Optional.empty())),
        HERE);
  }

  private static Treaty.Party party(
      String state, boolean bound, Optional<LocalDate> from, Optional<LocalDate> until) {
    return new Treaty.Party(state, state, "", bound, from, until, List.of(), "", HERE);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
