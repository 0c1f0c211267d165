// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.stream.Stream;
import org.opinio.cases.Operation;
import org.opinio.cases.StatedFact;

/** What is stated of operations. */
final class Operations {

  private Operations() {}

  /** Every fact stated of the operation, of its parties too. */
  static Stream<StatedFact> facts(Operation operation) {
    return Stream.concat(
        Stream.concat(
            operation.facts().values().stream(),
            operation.own().values().stream().flatMap(m -> m.values().stream())),
        Stream.concat(operation.hosts().stream(), operation.claimants().stream())
            .flatMap(p -> p.facts().values().stream()));
  }
}
