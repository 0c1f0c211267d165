// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One footnote.
 *
 * @param number from 1
 * @param cited what it cites, each a source with its pinpoints; several citations of one source
 *     stand as one
 */
public record Footnote(int number, List<List<Run>> cited) {

  public Footnote {
    cited = cited.stream().map(List::copyOf).toList();
  }

  /** All of it: what is cited, parted by semicolons, and a full stop. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (List<Run> one : cited) {
      if (!runs.isEmpty()) {
        runs.add(Run.roman("; "));
      }
      runs.addAll(one);
    }
    runs.add(Run.roman("."));
    return List.copyOf(runs);
  }

  /** All of it without italics. */
  public String text() {
    return runs().stream().map(Run::text).collect(Collectors.joining());
  }
}
