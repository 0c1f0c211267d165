// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an assessment is asked for.
 *
 * @param asOf views of later documents, and of undated ones, are left out; empty for all
 * @param standard the standard of proof below which graded facts count as unknown; empty for none
 */
public record Settings(Optional<LocalDate> asOf, Silence silence, Optional<String> standard) {

  /** The law as it stands, silence open, facts as stated. */
  public static final Settings DEFAULT =
      new Settings(Optional.empty(), Silence.OPEN, Optional.empty());
}
