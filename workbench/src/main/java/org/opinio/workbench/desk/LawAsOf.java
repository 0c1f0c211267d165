// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opinio.law.Document;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.View;
import org.opinio.page.LawReading;

/** The law with what had been said by a day, and nothing later or undated. */
final class LawAsOf {

  private LawAsOf() {}

  static LawReading of(LawReading reading, LocalDate day) {
    Law law = reading.law();
    SortedMap<String, Holder> holders = new TreeMap<>();
    law.holders().forEach((id, holder) -> holders.put(id, of(holder, day)));
    Law then =
        new Law(
            law.groups(),
            law.facts(),
            law.questions(),
            law.rules(),
            holders,
            law.titles(),
            law.treaties(),
            law.digest());
    return new LawReading(
        then,
        reading.diagnostics(),
        reading.links(),
        reading.citations(),
        reading.definitions(),
        reading.files());
  }

  private static Holder of(Holder holder, LocalDate day) {
    List<Document> documents =
        holder.documents().stream()
            .filter(d -> d.date().filter(date -> !date.isAfter(day)).isPresent())
            .toList();
    Set<String> known = documents.stream().map(Document::id).collect(Collectors.toSet());
    List<View> views = holder.views().stream().filter(v -> known.contains(v.document())).toList();
    return new Holder(
        holder.id(),
        holder.name(),
        holder.kind(),
        holder.memberOf(),
        holder.prose(),
        documents,
        views,
        holder.place());
  }
}
