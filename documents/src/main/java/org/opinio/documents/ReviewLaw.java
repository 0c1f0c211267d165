// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.law.Rule;
import org.opinio.review.ReviewRules;

/**
 * Where the law of a review stands on the pages: its rules by id, the facts on which a planner
 * decides, and the facts that say what is recorded.
 */
public final class ReviewLaw {

  /** The rules that say how a plan comes out. */
  public static final ReviewRules RULES =
      new ReviewRules("EXA-1.red", "EXA-1.near-red", "EXA-1.green", "EXA-1.given");

  /** The procedure of which they are parts. */
  static final String PROCEDURE = "EXA-1";

  static final String RECORD = "review";
  static final String THIRD_STATES = "effect.on-third-States";
  static final String THIRD_STATES_OF_RESPONSE = "resp.affects-third-State";

  private static final Set<String> OF_OPERATION =
      Set.of(
          "op",
          "target",
          "effect",
          "content",
          "coercion",
          "consent",
          "support",
          "access",
          "ihl",
          "rights",
          "review");

  private static final Set<String> OF_RESPONSE = Set.of("resp", "defence");

  /** Facts of those groups that are law, the past, or another's doing. */
  private static final Set<String> NOT_DECIDED =
      Set.of(
          "op.linked-to-armed-conflict",
          "op.series-same-actor-same-target",
          "ihl.article-exception",
          "ihl.medical-misused-and-warning-unheeded",
          "ihl.party-to-additional-protocol-I",
          "rights.obligation-binds-A",
          "rights.in-A-territory",
          "rights.A-controls-territory-or-person",
          "resp.taker-is-injured",
          "resp.act-ceased",
          "resp.before-binding-tribunal",
          "resp.R-uses-procedure-in-good-faith",
          "resp.R-has-complied",
          "resp.reparation-or-assurances-refused",
          "resp.wrong-certain-and-imminent",
          "resp.careful-reasonable-belief",
          "resp.listing-criteria-met",
          "defence.attack-under-way",
          "defence.imminent",
          "defence.last-feasible-chance",
          "defence.host-is-author",
          "defence.host-consents",
          "defence.host-unable-or-unwilling",
          "defence.council-took-necessary-measures",
          "defence.victim-declared-itself-attacked",
          "defence.victim-asked");

  private ReviewLaw() {}

  /**
   * Whether the planner decides on the fact: it is about the plan, not about the law, the past or
   * what others do.
   *
   * @param ofResponse whether it is a fact of the response that the operation carries out
   */
  public static boolean isOfPlan(Fact fact, boolean ofResponse) {
    return (ofResponse ? OF_RESPONSE : OF_OPERATION).contains(fact.group())
        && !NOT_DECIDED.contains(fact.id());
  }

  /** Whether the law has the pages that a review needs. */
  public static boolean isIn(Law law) {
    return List.of(RULES.red(), RULES.nearRed(), RULES.green()).stream()
        .allMatch(id -> {
          Rule rule = law.rules().get(id);
          return rule != null && rule.isComputed();
        });
  }

  /** The rules that a plan takes as given of its author. */
  static List<String> given(Law law) {
    Rule rule = law.rules().get(RULES.given());
    return rule == null
        ? List.of()
        : rule.elements().stream().flatMap(ReviewLaw::rules).distinct().toList();
  }

  private static Stream<String> rules(Element element) {
    return switch (element) {
      case Element.OfRule e -> Stream.of(e.rule());
      case Element.Composite e -> e.items().stream().flatMap(ReviewLaw::rules);
      case Element.OfFact e -> Stream.empty();
      case Element.OfValue e -> Stream.empty();
      case Element.OfReading e -> Stream.empty();
      case Element.NotModelled e -> Stream.empty();
    };
  }

  /** The heads of all the rules of a review, in their order. */
  public static List<String> heads(Law law, ReviewRules rules) {
    return Stream.of(rules.red(), rules.green())
        .flatMap(id -> heads(law, id).stream())
        .distinct()
        .toList();
  }

  /** The facts that say what is recorded, in the order of their page. */
  public static List<Fact> record(Law law) {
    return law.facts().values().stream()
        .filter(f -> f.group().equals(RECORD) && f.adviceOnly())
        .sorted(Comparator.comparingInt((Fact f) -> f.place().line()).thenComparing(Fact::id))
        .toList();
  }

  /** The rules that a rule links first, in the order of its page. */
  static List<String> heads(Law law, String id) {
    Rule rule = law.rules().get(id);
    return rule == null ? List.of() : rule.elements().stream().flatMap(ReviewLaw::linked).toList();
  }

  private static Stream<String> linked(Element element) {
    return switch (element) {
      case Element.OfRule e ->
          e.rule().startsWith(PROCEDURE + ".") ? Stream.of(e.rule()) : Stream.empty();
      case Element.Group e ->
          e.kind() == Element.Group.Kind.NONE
              ? Stream.empty()
              : e.items().stream().flatMap(ReviewLaw::linked);
      case Element.Composite e -> e.items().stream().flatMap(ReviewLaw::linked);
      case Element.OfFact e -> Stream.empty();
      case Element.OfValue e -> Stream.empty();
      case Element.OfReading e -> Stream.empty();
      case Element.NotModelled e -> Stream.empty();
    };
  }
}
