// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.cases.Marking;
import org.opinio.law.Citation;

/**
 * What a meeting file says.
 *
 * @param language ISO 639-1 code of its own words
 * @param head what stands at the top of the file
 * @param sides who sat on which side, in the order of the file
 * @param summary paragraphs
 * @param outline who spoke, in order
 * @param themes in order; the first may be without a title, for points on the meeting as a whole
 * @param compared ids of holders whose record is set beside what was said
 * @param ownRecord ids of documents in which pages of the law record this very meeting
 * @param areas beginnings of ids of questions; which of them nobody spoke to is to be listed
 * @param marking the highest of all its parts
 * @param digest SHA-256 of the file, in hexadecimal
 */
public record Meeting(
    String file,
    String title,
    String language,
    Head head,
    List<Side> sides,
    List<String> summary,
    List<Contribution> outline,
    List<Theme> themes,
    List<String> compared,
    Set<String> ownRecord,
    List<String> areas,
    List<Citation> sources,
    Marking marking,
    String digest) {

  public Meeting {
    sides = List.copyOf(sides);
    summary = List.copyOf(summary);
    outline = List.copyOf(outline);
    themes = List.copyOf(themes);
    compared = List.copyOf(compared);
    ownRecord = Set.copyOf(ownRecord);
    areas = List.copyOf(areas);
    sources = List.copyOf(sources);
  }

  /**
   * The circumstances of a meeting. A text that is not given is empty.
   *
   * @param date the first day, as written
   * @param until the last day, as written
   * @param participants one text, or a name each
   * @param chathamHouse whether nobody is named
   * @param disclaimer what the organisers want to be said
   */
  public record Head(
      String date,
      String until,
      String place,
      List<String> organisers,
      List<String> participants,
      boolean chathamHouse,
      String disclaimer) {

    public Head {
      organisers = List.copyOf(organisers);
      participants = List.copyOf(participants);
    }
  }

  /** The side of this id. */
  Optional<Side> side(String id) {
    return sides.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** Ids of all holders whose record is shown: those of sides, then those compared. */
  Set<String> onRecord() {
    Set<String> holders = new LinkedHashSet<>();
    sides.forEach(s -> s.holder().ifPresent(holders::add));
    holders.addAll(compared);
    return holders;
  }
}
