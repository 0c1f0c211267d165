// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opinio.documents.book.BookContents;
import org.opinio.documents.book.LawPages;
import org.opinio.law.FactGroup;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.Rule;
import org.opinio.page.LawReading;

/** The pages of the law, as it stands or stood on a day, with the cases of the user. */
public final class LawShelf {

  /** Each takes some megabytes. */
  private static final int AT_HAND = 2;

  private final LawDesk law;
  private final StoredCases cases;
  private final Map<String, LawPages> pages =
      new LinkedHashMap<>(4, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LawPages> eldest) {
          return size() > AT_HAND;
        }
      };

  private Optional<LawReading> whole = Optional.empty();

  public LawShelf(LawDesk law, StoredCases cases) {
    this.law = law;
    this.cases = cases;
  }

  public LawDesk desk() {
    return law;
  }

  public StoredCases cases() {
    return cases;
  }

  /** The law with what had been said by a day; all of it without one. */
  public Law law(Optional<LocalDate> asOf) {
    return asOf.isEmpty() ? law.law() : reading(asOf).law();
  }

  /** A question by its id. */
  public Optional<Question> question(String id) {
    return Optional.ofNullable(law.law().questions().get(id));
  }

  /** All pages, read when they are first asked for. */
  private synchronized LawReading whole() {
    LawReading existing = whole.orElseGet(law::pages);
    whole = Optional.of(existing);
    return existing;
  }

  private LawReading reading(Optional<LocalDate> asOf) {
    return asOf.map(day -> LawAsOf.of(whole(), day)).orElse(whole());
  }

  /** The pages. */
  public LawPages pages(Optional<LocalDate> asOf) {
    StoredCases.Now now = cases.now();
    String key = asOf.map(LocalDate::toString).orElse("") + " " + now.state();
    synchronized (pages) {
      return pages.computeIfAbsent(
          key,
          k ->
              LawPages.of(
                  new BookContents(
                      reading(asOf),
                      law.library().sources().sources(),
                      law.forms(),
                      now.subjects())));
    }
  }

  /** What one page of the law is about. */
  public record Area(
      String name, List<Rule> rules, List<Question> questions, List<FactGroup> groups) {}

  /** The contents of the law by area, in the order of the alphabet. */
  public List<Area> areas() {
    Map<String, Area> areas = new TreeMap<>();
    law.law().rules().values().stream()
        .filter(r -> r.parent().isEmpty())
        .forEach(r -> area(areas, law.law().area(r)).rules().add(r));
    law.law().questions().values().forEach(q -> area(areas, law.law().area(q)).questions().add(q));
    law.law()
        .groups()
        .values()
        .forEach(g -> area(areas, law.law().area(g.place().file())).groups().add(g));
    return List.copyOf(areas.values());
  }

  private static Area area(Map<String, Area> areas, String name) {
    return areas.computeIfAbsent(
        name, n -> new Area(n, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }
}
