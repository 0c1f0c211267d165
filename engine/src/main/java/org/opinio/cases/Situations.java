// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.cases.Situation.Protected;
import org.opinio.cases.internal.Parties;
import org.opinio.cases.internal.SituationWords;
import org.opinio.cases.internal.TreatyFacts;
import org.opinio.cases.internal.UnitFacts;
import org.opinio.law.FactGroup;
import org.opinio.law.Law;

/** Finds the situations of a case: who may answer to whom for what. */
public final class Situations {

  private final Case file;
  private final Law law;
  private final UnitFacts facts;
  private final SituationWords words;
  private final TreatyFacts treaties;
  private final List<Situation> found = new ArrayList<>();

  private Situations(Case file, Law law) {
    this.file = file;
    this.law = law;
    this.facts = new UnitFacts(file, law);
    this.words = new SituationWords(file);
    this.treaties = new TreatyFacts(law, file::nameOf);
  }

  /**
   * The situations of a case, in the order of its file: operations, campaigns, responses. An
   * operation or campaign has one for each acting State and each State or person protected, one for
   * each other host and each protected State, and one for each State that claims jurisdiction.
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
      String id = unit + (parties.acting().size() > 1 ? "/" + acting : "");
      towards(new Roles(unit, acting, acting), id, parties);
      for (String person : parties.persons()) {
        String towards = parties.protectsSeveral() ? id + "/to-" + person : id;
        found.add(situation(towards, new Roles(unit, acting, acting), person, Protected.PERSON));
      }
    }
    for (String host : parties.otherHosts()) {
      Roles roles = new Roles(unit, acting(parties, host), host);
      towards(roles, unit + "/" + host + "-as-host", parties);
    }
    for (String claimant : parties.claimants()) {
      found.add(claim(unit, claimant, parties));
    }
  }

  /** Who is judged for what: the acting State, and the one alleged responsible. */
  private record Roles(String unit, String acting, String alleged) {}

  private void towards(Roles roles, String id, Parties parties) {
    for (String target : parties.target()) {
      String towards = parties.protectsSeveral() ? id + "/to-" + target : id;
      found.add(situation(towards, roles, target, Protected.TARGET_STATE));
    }
    for (String third : parties.third()) {
      found.add(situation(id + "/to-" + third, roles, third, Protected.THIRD_STATE));
    }
  }

  /** The acting State; where nobody is said to have acted, the other one judged. */
  private static String acting(Parties parties, String otherwise) {
    return parties.acting().isEmpty() ? otherwise : parties.acting().getFirst();
  }

  private static String target(Parties parties, String otherwise) {
    return parties.target().isEmpty() ? otherwise : parties.target().getFirst();
  }

  private Situation situation(String id, Roles roles, String target, Protected as) {
    boolean acts = roles.acting().equals(roles.alleged());
    Map<String, StatedFact> all = stated(roles, acts, target, as);
    return finished(
        id,
        words.title(roles.unit(), roles.acting(), roles.alleged(), acts, target, as),
        roles,
        target,
        as,
        Optional.empty(),
        all);
  }

  private Situation claim(String unit, String claimant, Parties parties) {
    Map<String, StatedFact> all = new LinkedHashMap<>(facts.of(unit));
    all.keySet().removeIf(fact -> group(fact).map(FactGroup::ofStateJudged).orElse(false));
    all.putAll(facts.ofClaimant(unit, claimant));
    return new Situation(
        unit + "/" + claimant + "-jurisdiction",
        words.claim(unit, claimant),
        unit,
        file.campaigns().containsKey(unit),
        Optional.empty(),
        acting(parties, claimant),
        target(parties, claimant),
        Protected.TARGET_STATE,
        claimant,
        true,
        false,
        false,
        words.by(unit),
        words.date(unit),
        Collections.unmodifiableMap(all),
        Collections.unmodifiableMap(stipulated(unit)),
        "");
  }

  private void response(Response response) {
    Parties parties = Parties.of(file, response.to());
    String against = response.against();
    boolean acts = parties.acting().contains(against);
    Roles roles = new Roles(response.to(), acts ? against : acting(parties, against), against);
    String target =
        parties.target().contains(response.taker())
            ? response.taker()
            : target(parties, response.taker());
    Map<String, StatedFact> all = stated(roles, acts, target, Protected.TARGET_STATE);
    all.putAll(response.facts());
    found.add(
        finished(
            response.id(),
            words.title(response, parties.target()),
            roles,
            target,
            Protected.TARGET_STATE,
            Optional.of(response),
            all));
  }

  private Map<String, StatedFact> stated(Roles roles, boolean acts, String target, Protected as) {
    Map<String, StatedFact> all = new LinkedHashMap<>(facts.of(roles.unit()));
    if (!acts) {
      all.keySet().removeIf(fact -> group(fact).map(FactGroup::ofStateJudged).orElse(false));
    }
    if (as == Protected.THIRD_STATE) {
      all.keySet().removeIf(fact -> group(fact).map(FactGroup::ofStateProtected).orElse(false));
    }
    all.putAll(facts.ofHost(roles.unit(), roles.alleged()));
    if (acts) {
      all.putAll(facts.own(roles.unit(), roles.alleged()));
    }
    all.putAll(facts.own(roles.unit(), target));
    return all;
  }

  private Map<String, Stipulation> stipulated(String unit) {
    Map<String, Stipulation> stipulated = new LinkedHashMap<>(file.stipulated());
    Campaign campaign = file.campaigns().get(unit);
    stipulated.putAll(campaign != null ? campaign.stipulated() : file.operation(unit).stipulated());
    return stipulated;
  }

  private Situation finished(
      String id,
      String title,
      Roles roles,
      String target,
      Protected as,
      Optional<Response> response,
      Map<String, StatedFact> all) {
    String unit = roles.unit();
    String alleged = roles.alleged();
    Parties parties = Parties.of(file, unit);
    boolean acts = parties.acting().contains(alleged);
    Map<String, Stipulation> stipulated = stipulated(unit);
    response.ifPresent(r -> stipulated.putAll(r.stipulated()));
    String date = response.map(Response::date).filter(d -> !d.isEmpty()).orElse(words.date(unit));
    treaties
        .between(alleged, response.map(Response::taker).orElse(target), date)
        .forEach(all::putIfAbsent);
    return new Situation(
        id,
        title,
        unit,
        file.campaigns().containsKey(unit),
        response,
        roles.acting(),
        target,
        as,
        alleged,
        false,
        acts,
        acts ? parties.mayHost(alleged) : true,
        words.by(unit),
        date,
        Collections.unmodifiableMap(all),
        Collections.unmodifiableMap(stipulated),
        acts ? carriesOut(unit, alleged, target) : "");
  }

  private Optional<FactGroup> group(String fact) {
    return Optional.ofNullable(law.facts().get(fact)).map(known -> law.groups().get(known.group()));
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
