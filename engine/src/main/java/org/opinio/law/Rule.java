// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import java.util.List;
import org.opinio.diagnostic.Place;

/**
 * A conclusion, with the elements it takes; all top-level elements must be met.
 *
 * @param parent id of the rule under whose heading it stands, or empty
 * @param owedBy who owes it, or to whom it is permitted
 * @param authority what the rule as a whole rests on
 * @param elements empty for a rule that is not computed
 * @param notModelled what the page leaves out
 * @param steps what to do, in order
 * @param documents what must be in hand
 * @param supposes groups of ids of facts and rules: the rule comes into play once the case says
 *     something for one of each group; it changes no result
 * @param bearsOn ids of questions that shape its use
 * @param leadsTo ids of rules to look at next
 */
public record Rule(
    String id,
    String parent,
    String heading,
    Kind kind,
    Role owedBy,
    Role owedTo,
    List<Passage> prose,
    List<Citation> authority,
    List<Element> elements,
    List<Passage> notModelled,
    List<Passage> steps,
    List<Passage> documents,
    List<Passage> advice,
    List<List<String>> supposes,
    List<String> bearsOn,
    List<String> leadsTo,
    Place place) {

  public Rule {
    prose = List.copyOf(prose);
    authority = List.copyOf(authority);
    elements = List.copyOf(elements);
    notModelled = List.copyOf(notModelled);
    steps = List.copyOf(steps);
    documents = List.copyOf(documents);
    advice = List.copyOf(advice);
    supposes = supposes.stream().map(List::copyOf).toList();
    bearsOn = List.copyOf(bearsOn);
    leadsTo = List.copyOf(leadsTo);
  }

  /** What kind of conclusion. */
  public enum Kind {
    OBLIGATION,
    PERMISSION,
    DEFINITION,
    VOLUNTARY_NORM,
    PROCEDURE
  }

  /** Whether the rule has a result. */
  public boolean isComputed() {
    return !elements.isEmpty();
  }
}
