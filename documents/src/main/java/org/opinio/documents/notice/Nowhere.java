// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.Optional;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.ElementWords;

/** A sheet that sets out neither facts nor rules of which elements speak. */
record Nowhere() implements ElementWords.Places {

  @Override
  public Optional<Integer> fact(String fact) {
    return Optional.empty();
  }

  @Override
  public Optional<Text> rule(String rule) {
    return Optional.empty();
  }
}
