// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much of a case was left out, in numbers.
 *
 * @param units operations, campaigns and responses
 * @param facts those of the units left out among them
 * @param evidence items of evidence
 * @param sources sources that the case lists
 * @param names names of parties to what is left
 * @param others other texts: the title with the date, the summary, remarks, assumptions, readings
 *     relied on, what cannot be expressed yet, and conclusions taken as given
 */
public record LeftOut(int units, int facts, int evidence, int sources, int names, int others) {

  /** What of the whole is not in what is left of it. */
  static LeftOut between(Case whole, Case left) {
    Set<Map.Entry<String, String>> aliases = names(left);
    aliases.removeAll(names(whole));
    int title = whole.title().equals(left.title()) ? 0 : 1;
    return new LeftOut(
        units(whole) - units(left),
        whole.facts().size() - left.facts().size(),
        whole.evidence().size() - left.evidence().size(),
        sources(whole) - sources(left),
        aliases.size(),
        title + others(whole) - others(left));
  }

  /** Whether nothing was left out. */
  public boolean isNothing() {
    return equals(new LeftOut(0, 0, 0, 0, 0, 0));
  }

  private static int units(Case of) {
    return of.operations().size() + of.campaigns().size() + of.responses().size();
  }

  private static int sources(Case of) {
    return (int) of.sources().stream().map(citation -> citation.key()).distinct().count();
  }

  private static Set<Map.Entry<String, String>> names(Case of) {
    Set<Map.Entry<String, String>> names = new HashSet<>();
    Stream.of(of.states(), of.organisations(), of.groups(), of.persons())
        .forEach(some -> names.addAll(some.entrySet()));
    return names;
  }

  private static int others(Case of) {
    return given(of)
        + (of.summary().isEmpty() ? 0 : 1)
        + of.notes().size()
        + of.assumed().size()
        + of.reliances().size()
        + of.notExpressible().size();
  }

  /** How many conclusions a case takes as given. */
  static int given(Case of) {
    return Stream.of(
            of.operations().values().stream().map(Operation::stipulated),
            of.campaigns().values().stream().map(Campaign::stipulated),
            of.responses().values().stream().map(Response::stipulated),
            Stream.of(of.stipulated()))
        .flatMap(some -> some)
        .mapToInt(Map::size)
        .sum();
  }
}
