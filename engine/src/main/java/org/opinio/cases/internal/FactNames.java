// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.opinio.cases.CaseCode;
import org.opinio.law.Fact;

/**
 * Says what was probably meant by a fact that the law does not know, looking in other groups too.
 */
final class FactNames {

  private final Scope scope;

  FactNames(Scope scope) {
    this.scope = scope;
  }

  void unknownGroup(Yaml.Key key) {
    String full = LawIds.fact(key.name());
    boolean isFact = scope.law().facts().containsKey(full);
    int dot = full.indexOf('.');
    String mend =
        isFact
            ? "Write `"
                + full.substring(0, dot)
                + ":` and below it `"
                + full.substring(dot + 1)
                + ":`."
            : scope.faults().meant(key.name(), scope.law().groups().keySet());
    scope
        .faults()
        .add(
            CaseCode.UNKNOWN_FACT_GROUP,
            key.place(),
            "The law has no group of facts " + Words.quoted(key.name()) + ".",
            mend);
  }

  void unknownFact(String group, Yaml.Key key) {
    if (scope.faults().full()) {
      scope.faults().add(CaseCode.UNKNOWN_FACT, key.place(), "", "");
      return;
    }
    List<String> elsewhere =
        scope.law().facts().values().stream()
            .filter(f -> f.id().endsWith("." + key.name()))
            .map(Fact::id)
            .toList();
    TreeSet<String> here = new TreeSet<>();
    scope.law().facts().values().stream()
        .filter(f -> f.id().startsWith(group + "."))
        .forEach(f -> here.add(f.id().substring(group.length() + 1)));
    String mend;
    if (!elsewhere.isEmpty()) {
      mend = "It stands in another group: " + Words.list(elsewhere, "or") + ".";
    } else {
      mend = scope.faults().meant(key.name(), here);
      if (!mend.startsWith("Did")) {
        String wide = scope.faults().meant(group + "." + key.name(), scope.law().facts().keySet());
        mend = wide.startsWith("Did") ? wide : nearElsewhere(key.name()).orElse(mend);
      }
    }
    scope
        .faults()
        .add(
            CaseCode.UNKNOWN_FACT,
            key.place(),
            "The law has no fact " + Words.quoted(group + "." + key.name()) + ".",
            mend);
  }

  private Optional<String> nearElsewhere(String name) {
    for (String group : scope.law().groups().keySet()) {
      String near = scope.faults().meant(group + "." + name, scope.law().facts().keySet());
      if (near.startsWith("Did")) {
        return Optional.of(near);
      }
    }
    return Optional.empty();
  }
}
