// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Variable;
import org.opinio.law.Fact;

/** Reviews planned operations. */
public final class Reviewer {

  /** How far searches for changes go; beyond, the result says to which size it is complete. */
  static final Search.Limits LIMITS = new Search.Limits(6, 4_000, Assessor.NODE_BUDGET / 4);

  private final CompiledLaw law;
  private final Settings settings;
  private final ReviewRules rules;
  private final BiPredicate<Fact, Boolean> ofPlan;
  private final Search.Limits limits;

  /**
   * A reviewer.
   *
   * @param ofPlan which facts the planner decides on; the second argument says whether it is a fact
   *     of the response that the operation carries out
   */
  public Reviewer(
      CompiledLaw law, Settings settings, ReviewRules rules, BiPredicate<Fact, Boolean> ofPlan) {
    this(law, settings, rules, ofPlan, LIMITS);
  }

  Reviewer(
      CompiledLaw law,
      Settings settings,
      ReviewRules rules,
      BiPredicate<Fact, Boolean> ofPlan,
      Search.Limits limits) {
    this.law = law;
    this.settings = settings;
    this.rules = rules;
    this.ofPlan = ofPlan;
    this.limits = limits;
  }

  /**
   * Reviews operations and campaigns of a case.
   *
   * @param situations all situations of the case
   * @param planned ids of the operations and campaigns to review
   * @throws org.opinio.logic.BudgetExceeded if the case is too large
   */
  public Reviews review(Case subject, List<Situation> situations, List<String> planned) {
    PlannedSituations plans = new PlannedSituations(subject, law, rules, planned);
    Assessment assessment =
        new Assessor(law, settings)
            .assess(subject, situations.stream().map(plans::asPlanned).toList());
    List<Review> reviews = new ArrayList<>();
    for (SituationAssessment situation : assessment.situations()) {
      if (plans.isPlanned(situation.situation())) {
        reviews.add(review(assessment, situation, response(assessment, situation)));
      }
    }
    return new Reviews(assessment, rules, reviews);
  }

  private static Optional<SituationAssessment> response(
      Assessment assessment, SituationAssessment operation) {
    String id = operation.situation().carriesOut();
    return assessment.situations().stream()
        .filter(s -> !id.isEmpty() && s.situation().id().equals(id))
        .findFirst();
  }

  private Review review(
      Assessment assessment,
      SituationAssessment operation,
      Optional<SituationAssessment> response) {
    List<SituationAssessment> units = new ArrayList<>(List.of(operation));
    response.ifPresent(units::add);
    List<Evaluation> own = evaluations(assessment, units);
    Plan plan =
        new Plan(
            own,
            response.isPresent() ? derived(own.getFirst()) : Map.of(),
            law.rule(rules.red()).node(),
            law.rule(rules.nearRed()).node(),
            law.rule(rules.green()).node(),
            new Ties(law),
            l -> false);
    Plan findable = plan.allowing(l -> isAsked(l) && isUnknown(plan, l));
    Plan changeable = plan.allowing(l -> isAsked(l) && isOfPlan(l));
    Plan either = plan.allowing(l -> isAsked(l) && (isUnknown(plan, l) || isOfPlan(l)));
    Colour colour = Trial.of(plan, List.of()).colour();
    return new Review(
        operation,
        response,
        colour,
        colour == Colour.RED
            ? Changes.NONE
            : changes(
                units,
                new Search(
                    findable,
                    limits,
                    t -> t.colour() == Colour.RED,
                    t -> Reasons.notEstablished(t, plan.red()))),
        colour != Colour.RED
            ? Changes.NONE
            : changes(
                units,
                new Search(
                    changeable,
                    limits,
                    t -> t.colour() != Colour.RED,
                    t -> Reasons.established(t, plan.red()))),
        colour != Colour.AMBER
            ? Changes.NONE
            : changes(
                units,
                new Search(
                    either,
                    limits,
                    t -> t.colour() == Colour.GREEN,
                    t ->
                        t.isEstablished(plan.green())
                            ? Reasons.established(
                                t, t.isEstablished(plan.red()) ? plan.red() : plan.nearRed())
                            : Reasons.notEstablished(t, plan.green()))));
  }

  /** The same evaluations with diagrams of their own, which a search may fill. */
  private List<Evaluation> evaluations(Assessment assessment, List<SituationAssessment> units) {
    List<Situation> all =
        assessment.situations().stream().map(SituationAssessment::situation).toList();
    List<SituationAssessment> own =
        new Assessor(law, settings).assess(assessment.subject(), all, Set.of()).situations();
    return units.stream()
        .map(u -> own.get(all.indexOf(u.situation())))
        .map(SituationAssessment::evaluation)
        .toList();
  }

  /** Facts of the operation that are found in the response, by variable. */
  private Map<Integer, Integer> derived(Evaluation operation) {
    Map<Integer, Integer> found = new TreeMap<>();
    for (Fact fact : law.law().facts().values()) {
      Encoding encoding = law.facts().get(fact.id());
      if (fact.derivation() instanceof Fact.Derivation.FromResponse from
          && encoding != null
          && operation.known(encoding.first()).isEmpty()
          && law.rules().containsKey(from.rule())) {
        found.put(encoding.first(), law.rule(from.rule()).node());
      }
    }
    return found;
  }

  private Optional<Fact> fact(Literal literal) {
    return law.variables().get(literal.variable()) instanceof Variable.OfFact f
        ? Optional.ofNullable(law.law().facts().get(f.fact()))
        : Optional.empty();
  }

  private boolean isAsked(Literal literal) {
    return fact(literal)
        .filter(f -> f.derivation() instanceof Fact.Derivation.Asked && !f.adviceOnly())
        .isPresent();
  }

  private boolean isOfPlan(Literal literal) {
    return fact(literal).filter(f -> ofPlan.test(f, literal.unit() == 1)).isPresent();
  }

  private static boolean isUnknown(Plan plan, Literal literal) {
    return plan.units().get(literal.unit()).known(literal.variable()).isEmpty();
  }

  private Changes changes(List<SituationAssessment> units, Search search) {
    Search.Result result = search.run();
    List<Change> all = new ArrayList<>();
    result
        .sets()
        .forEach((set, colour) ->
            all.add(new Change(set.stream().map(l -> setting(units, l)).toList(), colour)));
    return new Changes(all, result.complete(), result.completeTo());
  }

  private Setting setting(List<SituationAssessment> units, Literal literal) {
    SituationAssessment unit = units.get(literal.unit());
    Variable.OfFact of = (Variable.OfFact) law.variables().get(literal.variable());
    return new Setting(
        unit.situation().id(),
        of.fact(),
        of.value(),
        literal.value(),
        unit.evaluation().known(literal.variable()).isPresent());
  }
}
