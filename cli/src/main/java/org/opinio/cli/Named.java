// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opinio.cases.internal.LawIds;
import org.opinio.law.Document;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.Rule;

/** What a user means by an id. */
sealed interface Named {

  /** A rule. */
  record OfRule(Rule rule) implements Named {}

  /** A question, also where one of its options was named. */
  record OfQuestion(Question question) implements Named {}

  /** A fact, also where one of its values was named. */
  record OfFact(Fact fact) implements Named {}

  /** A group of facts. */
  record OfGroup(FactGroup group) implements Named {}

  /** A holder. */
  record OfHolder(Holder holder) implements Named {}

  /** A source, or the document of a holder. */
  record OfSource(String key) implements Named {}

  /** An element that no page states yet. */
  record OfNotModelled(String id) implements Named {}

  /**
   * What is meant.
   *
   * @throws UserFault if nothing in the law is called so
   */
  static Named of(String written, Workspace workspace) {
    Map<String, Function<String, Named>> known = known(workspace);
    String plain = written.strip().startsWith("@") ? written.strip().substring(1) : written;
    int value = plain.indexOf('=');
    String owner = value > 0 ? plain.substring(0, value) : plain;
    Optional<String> found =
        Lookup.exactly(owner, known.keySet()).or(() -> holderByName(owner, workspace.law()));
    String id =
        found.orElseThrow(() ->
            UserFault.of(
                "the law has nothing called `" + Words.line(written) + "`.",
                Words.didYouMean(
                    owner,
                    candidates(known.keySet(), workspace.law()),
                    "Name a rule (SOV-1), a question, a fact, a holder (fr) or a source by its id.")));
    return Optional.ofNullable(known.get(id)).orElseThrow().apply(id);
  }

  private static Optional<String> holderByName(String written, Law law) {
    return law.holders().values().stream()
        .filter(h -> Lookup.key(h.name()).equals(Lookup.key(written)))
        .map(Holder::id)
        .findFirst();
  }

  private static List<String> candidates(Iterable<String> ids, Law law) {
    List<String> all = new ArrayList<>();
    ids.forEach(all::add);
    law.holders().values().forEach(h -> all.add(h.name()));
    return all;
  }

  /** What each id means; of those that mean several things the first counts. */
  private static Map<String, Function<String, Named>> known(Workspace workspace) {
    Law law = workspace.law();
    Map<String, Function<String, Named>> known = new LinkedHashMap<>();
    law.rules().forEach((id, rule) -> known.putIfAbsent(id, i -> new OfRule(rule)));
    law.questions().forEach((id, q) -> known.putIfAbsent(id, i -> new OfQuestion(q)));
    law.facts().forEach((id, fact) -> known.putIfAbsent(id, i -> new OfFact(fact)));
    law.groups().forEach((id, group) -> known.putIfAbsent(id, i -> new OfGroup(group)));
    law.holders().forEach((id, holder) -> known.putIfAbsent(id, i -> new OfHolder(holder)));
    workspace.forms().forms().keySet().forEach(key -> known.putIfAbsent(key, OfSource::new));
    LawIds.of(law).rules().forEach(id -> known.putIfAbsent(id, OfNotModelled::new));
    return known;
  }

  /** The holder whose document this is, and the document. */
  static Optional<Holder> holderOf(String document, Law law) {
    return law.holders().values().stream()
        .filter(h -> h.documents().stream().map(Document::id).anyMatch(document::equals))
        .findFirst();
  }
}
