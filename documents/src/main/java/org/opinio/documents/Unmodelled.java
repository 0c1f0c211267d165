// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/** The words of elements that no page states yet. */
final class Unmodelled {

  private final Map<String, String> words = new TreeMap<>();

  Unmodelled(Law law) {
    for (Rule rule : law.rules().values()) {
      read(rule.elements());
    }
  }

  private void read(List<Element> elements) {
    for (Element element : elements) {
      if (element instanceof Element.NotModelled one) {
        words.putIfAbsent(one.id(), one.words());
      } else if (element instanceof Element.Composite composite) {
        read(composite.items());
      }
    }
  }

  /** The words with the id; the id alone where no rule uses it. */
  String named(String id) {
    String own = words.getOrDefault(id, "");
    return own.isEmpty() ? id : own + " (" + id + ")";
  }
}
