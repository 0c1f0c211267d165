// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Marked;
import org.opinio.cases.Stipulation;
import org.opinio.law.Fact;

/** Reads what is taken as given: rules, elements that no page states yet, and derived facts. */
final class StipulationReader {

  private final Scope scope;
  private final MarkingReader markings;

  StipulationReader(Scope scope, MarkingReader markings) {
    this.scope = scope;
    this.markings = markings;
  }

  /**
   * What is taken as given.
   *
   * @param unit id of the operation, campaign or response in which it stands; empty for the case
   */
  Map<String, Stipulation> read(Entry entry, String unit) {
    Map<String, Stipulation> stipulated = new LinkedHashMap<>();
    for (Yaml.Key key : entry.keysOf("stipulated")) {
      MarkingReader.Item item = markings.item(key.value(), "value");
      String said = item.value() instanceof Yaml.Text text ? text.text().strip() : "";
      if (!said.equals("yes") && !said.equals("no")) {
        scope
            .faults()
            .add(
                CaseCode.WRONG_TYPE,
                item.value().place(),
                "A stipulation says whether something is taken as given.",
                "Write `yes` or `no`.");
      } else if (known(key)) {
        String id = LawIds.fact(key.name());
        markings.put(new Marked.Stipulated(unit, id), item.marking());
        stipulated.put(id, new Stipulation(id, said.equals("yes"), key.place()));
      }
    }
    return Collections.unmodifiableMap(stipulated);
  }

  private boolean known(Yaml.Key key) {
    Fact fact = scope.law().facts().get(LawIds.fact(key.name()));
    if (fact == null) {
      return scope.word(
          CaseCode.UNKNOWN_RULE, "rule", key.name(), scope.ids().stipulable(), key.place());
    }
    if (!LawIds.isDerived(fact)) {
      scope
          .faults()
          .add(
              CaseCode.UNKNOWN_RULE,
              key.place(),
              Words.quoted(key.name()) + " is a fact, not a conclusion.",
              "State it under `facts:`, and why it is taken as given under `assumed:`.");
      return false;
    }
    return true;
  }
}
