// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.cases.internal.Parties;
import org.opinio.cases.internal.SituationWords;
import org.opinio.cases.internal.UnitFacts;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;
import org.opinio.law.Law;

/** Finds the situations of a case: who may answer to whom for what. */
public final class Situations {

  private final Case file;
  private final Law law;
  private final UnitFacts facts;
  private final SituationWords words;
  private final List<Situation> found = new ArrayList<>();

  private Situations(Case file, Law law) {
    this.file = file;
    this.law = law;
    this.facts = new UnitFacts(file, law);
    this.words = new SituationWords(file);
  }

  /**
   * The situations of a case, in the order of its file: operations, campaigns, responses. An
   * operation or campaign has one for each acting and each protected State, and one for each other
   * host and each protected State.
   *
   * @param file a case that was read without errors
   */
  public static List<Situation> of(Case file, Law law) {
    Situations situations = new Situations(file, law);
    file.operations().keySet().forEach(situations::unit);
    file.campaigns().keySet().forEach(situations::unit);
    file.responses().values().forEach(situations::response);
    return List.copyOf(situations.found);
  }

  private void unit(String unit) {
    Parties parties = Parties.of(file, unit);
    for (String acting : parties.acting()) {
      for (String target : parties.target()) {
        String id =
            unit + (parties.acting().size() > 1 ? "/" + acting : "") + towards(parties, target);
        found.add(situation(id, unit, acting, acting, target, Optional.empty()));
      }
    }
    for (String host : parties.otherHosts()) {
      for (String target : parties.target()) {
        String id = unit + "/" + host + "-as-host" + towards(parties, target);
        found.add(situation(id, unit, parties.acting().getFirst(), host, target, Optional.empty()));
      }
    }
  }

  private static String towards(Parties parties, String target) {
    return parties.target().size() > 1 ? "/to-" + target : "";
  }

  private void response(Response response) {
    Parties parties = Parties.of(file, response.to());
    String against = response.against();
    boolean acts = parties.acting().contains(against);
    String acting = acts ? against : parties.acting().getFirst();
    String target =
        parties.target().contains(response.taker())
            ? response.taker()
            : parties.target().getFirst();
    found.add(
        situation(response.id(), response.to(), acting, against, target, Optional.of(response)));
  }

  private Situation situation(
      String id,
      String unit,
      String acting,
      String alleged,
      String target,
      Optional<Response> response) {
    Parties parties = Parties.of(file, unit);
    boolean acts = parties.acting().contains(alleged);
    Map<String, StatedFact> all = new LinkedHashMap<>(facts.of(unit));
    if (!acts) {
      all.keySet().removeIf(this::isOfStateJudged);
    }
    all.putAll(facts.ofHost(unit, alleged));
    Map<String, Stipulation> stipulated = new LinkedHashMap<>(file.stipulated());
    Campaign campaign = file.campaigns().get(unit);
    stipulated.putAll(campaign != null ? campaign.stipulated() : file.operation(unit).stipulated());
    response.ifPresent(r -> {
      all.putAll(r.facts());
      stipulated.putAll(r.stipulated());
    });
    String date = response.map(Response::date).filter(d -> !d.isEmpty()).orElse(words.date(unit));
    return new Situation(
        id,
        words.title(unit, acting, alleged, acts, target, response),
        unit,
        campaign != null,
        response,
        acting,
        target,
        alleged,
        acts,
        acts ? parties.mayHost(alleged) : true,
        words.by(unit),
        date,
        Collections.unmodifiableMap(all),
        Collections.unmodifiableMap(stipulated),
        acts ? carriesOut(unit, alleged, target) : "");
  }

  /** Whether what an operation says of the fact is about the acting State alone. */
  private boolean isOfStateJudged(String fact) {
    Fact known = law.facts().get(fact);
    FactGroup group = known == null ? null : law.groups().get(known.group());
    return group != null && group.ofStateJudged();
  }

  /**
   * The response that the act carries out: taken by the State judged, against the State protected.
   */
  private String carriesOut(String unit, String acting, String target) {
    Campaign campaign = file.campaigns().get(unit);
    List<String> operations = campaign == null ? List.of(unit) : campaign.operations();
    List<String> responses =
        operations.stream()
            .map(operation ->
                file.responses().values().stream()
                    .filter(r ->
                        r.by().equals(operation)
                            && r.taker().equals(acting)
                            && r.against().equals(target))
                    .map(Response::id)
                    .findFirst()
                    .orElse(""))
            .distinct()
            .toList();
    return responses.size() == 1 ? responses.getFirst() : "";
  }
}
