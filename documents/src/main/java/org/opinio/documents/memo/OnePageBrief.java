// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;

public final class OnePageBrief {
  private OnePageBrief() {}

  public static Document of(Instructions i) {
    return Memorandum.of(i);
  }
}
