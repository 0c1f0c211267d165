// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.util.List;
import org.opinio.cases.Situation;

/** What became of a row. */
public sealed interface Taken {

  /**
   * A case.
   *
   * @param id what the case is called
   * @param alike rows with the same text here have the same situations, save for their names
   * @param situations at least one
   */
  record AsCase(String id, String alike, List<Situation> situations) implements Taken {
    public AsCase {
      situations = List.copyOf(situations);
    }
  }

  /** A row that is not judged, and why. */
  record Rejected(String id, String reason) implements Taken {}
}
