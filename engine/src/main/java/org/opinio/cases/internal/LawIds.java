// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/**
 * The ids of the law that a case may name.
 *
 * @param rules ids of rules, and of elements that no page states yet
 * @param stipulable those, and ids of derived facts
 * @param deciding ids of questions and facts
 */
public record LawIds(Set<String> rules, Set<String> stipulable, Set<String> deciding) {

  public static LawIds of(Law law) {
    Set<String> ids = new TreeSet<>(law.rules().keySet());
    for (Rule rule : law.rules().values()) {
      collect(rule.elements(), ids);
    }
    Set<String> stipulable = new TreeSet<>(ids);
    law.facts().values().stream().filter(LawIds::isDerived).forEach(f -> stipulable.add(f.id()));
    Set<String> deciding = new TreeSet<>(law.questions().keySet());
    deciding.addAll(law.facts().keySet());
    return new LawIds(ids, stipulable, deciding);
  }

  private static void collect(List<Element> elements, Set<String> ids) {
    for (Element element : elements) {
      switch (element) {
        case Element.NotModelled missing -> ids.add(missing.id());
        case Element.Composite group -> collect(group.items(), ids);
        case Element.OfFact fact -> {}
        case Element.OfValue value -> {}
        case Element.OfRule rule -> {}
        case Element.OfReading reading -> {}
      }
    }
  }

  /** Whether the engine finds the fact, so that nobody states it. */
  static boolean isDerived(Fact fact) {
    return !(fact.derivation() instanceof Fact.Derivation.Asked);
  }

  /** The full fact id for one written with {@code operation} or {@code response} as its group. */
  public static String fact(String written) {
    int dot = written.indexOf('.');
    return dot < 0 ? written : group(written.substring(0, dot)) + written.substring(dot);
  }

  /** The group of facts for its longer name. */
  public static String group(String written) {
    return switch (written) {
      case "operation" -> "op";
      case "response" -> "resp";
      default -> written;
    };
  }
}
