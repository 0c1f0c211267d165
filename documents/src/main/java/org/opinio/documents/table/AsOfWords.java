// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.table;

import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Days;
import org.opinio.documents.wording.Wording;

/** The day as of which views are taken. */
final class AsOfWords {

  private AsOfWords() {}

  static Text of(Wording wording) {
    return wording
        .assessment()
        .settings()
        .asOf()
        .map(day ->
            wording.say("table.as-of", Slot.of("date", new Days(wording.language()).of(day))))
        .orElseGet(() -> wording.say("table.all-views"));
  }
}
