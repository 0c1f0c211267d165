// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opinio.law.Document;
import org.opinio.law.Holder;

/**
 * The documents in which holders speak, by the year in which they were published.
 *
 * @param years in order; last those without a date
 */
public record TimeLine(List<Year> years) {

  /** A year; its name is empty where the documents have no date. */
  public record Year(String name, List<Item> items) {}

  /** A document. */
  public record Item(Holder holder, Document document) {}

  /** The time line of some holders. */
  public static TimeLine of(Collection<Holder> holders) {
    Map<Integer, List<Item>> byYear = new TreeMap<>();
    for (Holder holder : holders) {
      for (Document document : holder.documents()) {
        int year = document.date().map(d -> d.getYear()).orElse(Integer.MAX_VALUE);
        byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(new Item(holder, document));
      }
    }
    List<Year> years = new ArrayList<>();
    byYear.forEach((year, items) -> {
      items.sort(
          Comparator.comparing((Item i) -> i.document().date().map(Object::toString).orElse(""))
              .thenComparing(i -> i.holder().name())
              .thenComparing(i -> i.document().id()));
      years.add(new Year(year == Integer.MAX_VALUE ? "" : Integer.toString(year), items));
    });
    return new TimeLine(years);
  }

  /** The documents as a table. */
  public Csv csv() {
    List<List<String>> rows = new ArrayList<>();
    for (Year year : years) {
      for (Item item : year.items()) {
        Document document = item.document();
        rows.add(
            List.of(
                year.name(),
                document.date().map(Object::toString).orElse(""),
                document.dateWords(),
                item.holder().id(),
                item.holder().name(),
                document.id(),
                document.title(),
                document.url()));
      }
    }
    return new Csv(
        List.of("year", "date", "date in words", "holder", "name", "document", "title", "url"),
        rows);
  }
}
