// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.law.Citation;

/**
 * The footnotes of one document, numbered in the order in which they are asked for. A source is
 * cited in full in the first, and by its short name and the number of that note in later ones.
 * Nothing here changes: {@link #cite} returns the footnotes with one more.
 */
public final class Footnotes {

  /** What stands after a pinpoint that nobody has checked. */
  public static final String UNCHECKED = "?";

  /** What the legend of a document says of {@link #UNCHECKED}. */
  public static final String LEGEND = UNCHECKED + " after a pinpoint: not checked against the text";

  private record Cited(String key, String reportedBy) {}

  private final CitationForms forms;
  private final SortedMap<String, Integer> firstNote;
  private final Optional<Footnotes> before;
  private final Optional<Footnote> last;

  private Footnotes(
      CitationForms forms,
      SortedMap<String, Integer> firstNote,
      Optional<Footnotes> before,
      Optional<Footnote> last) {
    this.forms = forms;
    this.firstNote = firstNote;
    this.before = before;
    this.last = last;
  }

  /** No footnotes yet. */
  public static Footnotes none(CitationForms forms) {
    return new Footnotes(forms, Collections.emptySortedMap(), Optional.empty(), Optional.empty());
  }

  /**
   * The footnotes with one more, which cites these in this order. Citations of one source are drawn
   * together where the first of them stands.
   *
   * @param citations at least one
   */
  public Footnotes cite(List<Citation> citations) {
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("a footnote cites something");
    }
    Map<Cited, List<Citation>> bySource = new LinkedHashMap<>();
    for (Citation citation : citations) {
      Cited cited = new Cited(citation.key(), citation.reportedBy());
      bySource.computeIfAbsent(cited, c -> new ArrayList<>()).add(citation);
    }
    int number = last.map(Footnote::number).orElse(0) + 1;
    SortedMap<String, Integer> first =
        bySource.keySet().stream().allMatch(this::isKnown) ? firstNote : new TreeMap<>(firstNote);
    List<List<Run>> texts = new ArrayList<>();
    bySource.forEach((cited, ofOne) -> {
      List<Run> runs = new ArrayList<>(cite(cited.key(), Pinpoint.of(ofOne), number, first));
      if (!cited.reportedBy().isEmpty()) {
        runs.add(Run.roman(forms.language().say("reported")));
        runs.addAll(cite(cited.reportedBy(), "", number, first));
      }
      texts.add(runs);
    });
    return new Footnotes(forms, first, Optional.of(this), Optional.of(new Footnote(number, texts)));
  }

  /** The footnote added last; empty where there is none. */
  public Optional<Footnote> last() {
    return last;
  }

  /** All footnotes, in the order of their numbers. */
  public List<Footnote> all() {
    List<Footnote> notes = new ArrayList<>();
    Optional<Footnotes> at = Optional.of(this);
    while (at.isPresent()) {
      at.get().last.ifPresent(notes::add);
      at = at.get().before;
    }
    Collections.reverse(notes);
    return List.copyOf(notes);
  }

  private boolean isKnown(Cited cited) {
    return firstNote.containsKey(cited.key())
        && (cited.reportedBy().isEmpty() || firstNote.containsKey(cited.reportedBy()));
  }

  private List<Run> cite(
      String key, String pinpoint, int number, SortedMap<String, Integer> first) {
    Integer earlier = first.putIfAbsent(key, number);
    CitationForm form = forms.form(key);
    return earlier == null ? form.inFull(pinpoint) : form.again(pinpoint, earlier);
  }
}
