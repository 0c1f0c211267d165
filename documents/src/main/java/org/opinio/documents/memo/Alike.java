// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.List;
import org.opinio.assess.FactState;
import org.opinio.explain.Explanation;

/** Whether two explanations say the same, though the facts may stand in other paragraphs. */
final class Alike {

  private Alike() {}

  static boolean are(Explanation a, Explanation b) {
    return a.kind() == b.kind()
        && a.id().equals(b.id())
        && a.value().equals(b.value())
        && a.outcome() == b.outcome()
        && a.guard() == b.guard()
        && a.notes().equals(b.notes())
        && a.fact().map(FactState::status).equals(b.fact().map(FactState::status))
        && are(a.items(), b.items());
  }

  static boolean are(List<Explanation> a, List<Explanation> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!are(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }
}
