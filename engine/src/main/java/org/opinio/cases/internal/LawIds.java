// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/**
 * The ids of the law that a case may name.
 *
 * @param rules ids of rules, and of elements that no page states yet
 */
public record LawIds(Set<String> rules) {

  public static LawIds of(Law law) {
    Set<String> ids = new TreeSet<>(law.rules().keySet());
    for (Rule rule : law.rules().values()) {
      collect(rule.elements(), ids);
    }
    return new LawIds(ids);
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
