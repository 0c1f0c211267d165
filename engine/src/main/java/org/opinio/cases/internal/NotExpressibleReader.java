// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.List;
import org.opinio.cases.Marked;
import org.opinio.cases.NotExpressible;

/** Reads what published sources conclude and the law pages cannot say yet. */
final class NotExpressibleReader {

  private final Scope scope;
  private final MarkingReader markings;

  NotExpressibleReader(Scope scope, MarkingReader markings) {
    this.scope = scope;
    this.markings = markings;
  }

  List<NotExpressible> read(Entry root) {
    List<NotExpressible> found = new ArrayList<>();
    for (Yaml item : root.items("not-expressible")) {
      Entry entry =
          Entry.of(
              item,
              "a conclusion that cannot be expressed",
              item.place(),
              scope.faults(),
              "conclusion",
              "area",
              "reason",
              "strength",
              "source",
              "marking");
      markings.read(new Marked.Inexpressible(found.size()), entry);
      String source = entry.requiredText("source");
      scope.sources(source, entry.placeOf("source"));
      found.add(
          new NotExpressible(
              entry.requiredText("conclusion"),
              entry.requiredText("area"),
              entry.requiredText("reason"),
              ExpectationReader.strength(entry, scope),
              source,
              item.place()));
    }
    return List.copyOf(found);
  }
}
