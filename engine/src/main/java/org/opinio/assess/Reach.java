// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.cases.Stipulation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Encoding;

/**
 * What can change a verdict under some completion of what is unknown. A fact that the case states
 * is looked at as if it did not.
 */
final class Reach {

  private final CompiledLaw law;
  private final Case subject;
  private final List<Situation> situations;
  private final Assessor assessor;
  private final Map<String, Assessment> without = new HashMap<>();

  Reach(CompiledLaw law, Case subject, List<Situation> situations, Settings settings) {
    this.law = law;
    this.subject = subject;
    this.situations = situations;
    this.assessor = new Assessor(law, settings);
  }

  /**
   * Whether the question or fact can change what the node comes to.
   *
   * @param stands readings to judge on; of the question itself every ordinary reading is tried
   */
  boolean canChange(String id, int node, Situation situation, Map<String, Stand> stands) {
    Encoding question = law.questions().get(id);
    Encoding encoding = question != null ? question : law.facts().get(id);
    if (encoding == null) {
      return false;
    }
    Map<String, Stand> others = new HashMap<>(stands);
    others.remove(id);
    boolean stated =
        question == null
            && (situation.facts().containsKey(id) || situation.stipulated().containsKey(id));
    SituationAssessment judged =
        without.computeIfAbsent(stated ? id : "", this::assess).situations().stream()
            .filter(s -> s.situation().id().equals(situation.id()))
            .findFirst()
            .orElseThrow();
    return judged.canTurnOn(node, others, encoding);
  }

  private Assessment assess(String unstated) {
    List<Situation> changed = situations.stream().map(s -> without(s, unstated)).toList();
    return assessor.assess(subject, changed, Set.of());
  }

  private static Situation without(Situation s, String fact) {
    Map<String, StatedFact> facts = new LinkedHashMap<>(s.facts());
    facts.remove(fact);
    Map<String, Stipulation> stipulated = new LinkedHashMap<>(s.stipulated());
    stipulated.remove(fact);
    return new Situation(
        s.id(),
        s.title(),
        s.unit(),
        s.isCampaign(),
        s.response(),
        s.acting(),
        s.target(),
        s.as(),
        s.alleged(),
        s.claims(),
        s.allegedActs(),
        s.allegedHosts(),
        s.by(),
        s.date(),
        facts,
        stipulated,
        s.carriesOut());
  }
}
