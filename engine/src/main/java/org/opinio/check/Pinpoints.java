// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.law.Citation;
import org.opinio.law.Rule;
import org.opinio.law.View;
import org.opinio.page.CitationUse;
import org.opinio.page.LawReading;
import org.opinio.page.PageFile;
import org.opinio.page.PageKind;

/**
 * How many pinpoints a law has that nobody has checked against the text, by where they stand.
 *
 * @param all pinpoints, checked or not
 * @param unchecked those that nobody has checked; the counts that follow add up to it
 * @param inElements in elements of rules
 * @param inRules elsewhere on pages of rules
 * @param inQuestions on pages of questions
 * @param inFacts on pages of facts
 * @param inViews in the views of holders
 * @param inHolders elsewhere on the pages of holders
 * @param sources how many sources, documents of holders among them, have such a pinpoint
 */
public record Pinpoints(
    long all,
    long unchecked,
    long inElements,
    long inRules,
    long inQuestions,
    long inFacts,
    long inViews,
    long inHolders,
    int sources) {

  /** Counts those of a law. */
  public static Pinpoints of(LawReading reading) {
    long all = 0;
    long[] byKind = new long[PageKind.values().length];
    Set<String> sources = new TreeSet<>();
    for (CitationUse use : reading.citations()) {
      all += use.citation().pinpoint().isEmpty() ? 0 : 1;
      if (use.citation().unchecked()) {
        PageFile file = reading.files().get(use.place().file());
        byKind[(file == null ? PageKind.OTHER : file.kind()).ordinal()]++;
        sources.add(use.citation().key());
      }
    }
    long elements = 0;
    for (Rule rule : reading.law().rules().values()) {
      long[] own = new long[1];
      Elements.walk(rule, (element, around) -> own[0] += unchecked(element.citations()));
      elements += own[0];
    }
    long views =
        reading.law().holders().values().stream()
            .flatMap(h -> h.views().stream())
            .map(View::citations)
            .mapToLong(Pinpoints::unchecked)
            .sum();
    long rules = byKind[PageKind.RULES.ordinal()];
    long holders = byKind[PageKind.POSITIONS.ordinal()];
    long questions = byKind[PageKind.QUESTIONS.ordinal()];
    long facts = byKind[PageKind.FACTS.ordinal()];
    return new Pinpoints(
        all,
        rules + holders + questions + facts,
        elements,
        rules - elements,
        questions,
        facts,
        views,
        holders - views,
        sources.size());
  }

  private static long unchecked(Collection<Citation> citations) {
    return citations.stream().filter(Citation::unchecked).count();
  }
}
