// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.util.List;
import org.opinio.assess.Across;

/** What the situations of one case come to. */
public record Judged(List<OfSituation> situations) {

  public Judged {
    situations = List.copyOf(situations);
  }

  /**
   * What one situation comes to.
   *
   * @param across by rule, in the order of the docket
   * @param codes by rule and holder, in the order of the docket, the holders of a rule together:
   *     see {@link Code}; not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // ten thousand codes a situation, held for many
  public record OfSituation(List<Across.Kind> across, short[] codes) {

    public OfSituation {
      across = List.copyOf(across);
    }
  }
}
