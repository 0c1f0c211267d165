// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.solvers.MiniSat;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/**
 * The meaning of rules on one complete reading, asked of a SAT solver. It shares nothing with the
 * compiler: an oracle for laws of any size.
 */
final class SatOracle {

  private final Law law;
  private final Situation situation;
  private final Map<String, Set<String>> reading;
  private final FormulaFactory f = new FormulaFactory();
  private final Formula possible;
  private final Map<String, Formula> rules = new HashMap<>();

  SatOracle(Law law, Situation situation, Map<String, Set<String>> reading) {
    this.law = law;
    this.situation = situation;
    this.reading = reading;
    List<Formula> all = new ArrayList<>();
    law.facts().values().forEach(fact -> all.addAll(constraints(fact)));
    situation.facts().values().forEach(stated -> all.add(stated(stated)));
    this.possible = f.and(all);
  }

  /** Whether anything can be as the case says. */
  boolean isPossible() {
    return satisfiable(f.verum());
  }

  Verdict verdict(String rule) {
    Formula formula = rule(rule);
    if (!satisfiable(formula)) {
      return Verdict.NOT_ESTABLISHED;
    }
    return satisfiable(f.not(formula)) ? Verdict.OPEN : Verdict.ESTABLISHED;
  }

  private boolean satisfiable(Formula formula) {
    MiniSat solver = MiniSat.miniSat(f);
    solver.add(possible);
    solver.add(formula);
    return solver.sat() == Tristate.TRUE;
  }

  private Formula value(String fact, String value) {
    return f.variable(fact + "=" + value);
  }

  /** On a scale, a value is met by itself and by all that follow it. */
  private Formula holds(String id, String value) {
    Fact fact = law.facts().get(id);
    if (fact.shape() != Fact.Shape.SCALE) {
      return value(id, value);
    }
    List<String> ids = fact.values().stream().map(Fact.Value::id).toList();
    return f.or(
        ids.subList(ids.indexOf(value), ids.size()).stream().map(v -> value(id, v)).toList());
  }

  private Formula holdsId(String id) {
    int cut = id.indexOf('=');
    return cut < 0 ? holds(id, "") : holds(id.substring(0, cut), id.substring(cut + 1));
  }

  private List<Formula> constraints(Fact fact) {
    List<Formula> all = new ArrayList<>();
    List<Formula> values = fact.values().stream().map(v -> value(fact.id(), v.id())).toList();
    if (fact.shape() == Fact.Shape.SCALE || fact.shape() == Fact.Shape.ONE_OF) {
      all.add(
          f.exo(fact.values().stream().map(v -> f.variable(fact.id() + "=" + v.id())).toList()));
    } else if (fact.shape() == Fact.Shape.SET && fact.atLeastOne()) {
      all.add(f.or(values));
    }
    if (fact.derivation() instanceof Fact.Derivation.IsCampaign) {
      all.add(f.literal(fact.id() + "=", situation.isCampaign()));
    }
    fact.implies().forEach(id -> all.add(f.implication(holds(fact.id(), ""), holdsId(id))));
    fact.excludes().forEach(id -> all.add(f.not(f.and(holds(fact.id(), ""), holdsId(id)))));
    return all;
  }

  private Formula stated(StatedFact stated) {
    String id = stated.fact();
    return switch (stated.value()) {
      case StatedFact.Value.YesNo y -> y.yes() ? value(id, "") : f.not(value(id, ""));
      case StatedFact.Value.One o -> value(id, o.value());
      case StatedFact.Value.Some s -> {
        List<Formula> all = new ArrayList<>();
        s.holding().forEach(v -> all.add(value(id, v)));
        s.notHolding().forEach(v -> all.add(f.not(value(id, v))));
        yield f.and(all);
      }
      case StatedFact.Value.Unknown u -> f.verum();
      case StatedFact.Value.Disputed d -> f.verum();
    };
  }

  private Formula rule(String id) {
    Formula existing = rules.get(id);
    if (existing != null) {
      return existing;
    }
    Rule rule = law.rules().get(id);
    boolean concerned =
        rule.kind() == Rule.Kind.DEFINITION
            || rule.kind() == Rule.Kind.PROCEDURE
            || (isJudged(rule.owedBy())
                && (rule.owedTo() != Role.TARGET || situation.as() != Situation.Protected.PERSON));
    Formula made = concerned ? f.and(each(rule.elements())) : f.falsum();
    rules.put(id, made);
    return made;
  }

  private boolean isJudged(Role role) {
    return switch (role) {
      case ACTING, PARTY -> situation.allegedActs();
      case HOST -> situation.allegedHosts();
      case CLAIMANT -> situation.claims();
      default -> true;
    };
  }

  private List<Formula> each(List<Element> items) {
    return flatten(items).stream().map(this::element).toList();
  }

  private List<Element> flatten(List<Element> items) {
    List<Element> flat = new ArrayList<>();
    for (Element item : items) {
      if (item instanceof Element.Guard guard) {
        if (holds(guard.reading())) {
          flat.addAll(guard.items().isEmpty() ? List.of(guard) : flatten(guard.items()));
        }
      } else {
        flat.add(item);
      }
    }
    return flat;
  }

  private boolean holds(Element.Reading asked) {
    Question question = law.questions().get(asked.question());
    List<String> rungs =
        question.options().stream()
            .filter(o -> o.kind() == Option.Kind.RUNG)
            .map(Option::id)
            .toList();
    Set<String> held = reading.get(asked.question());
    for (String option : asked.options()) {
      if (held.contains(option)) {
        return true;
      }
      if (rungs.contains(option) && !asked.only()) {
        String actual = held.iterator().next();
        if (rungs.contains(actual) && rungs.indexOf(actual) < rungs.indexOf(option)) {
          return true;
        }
      }
    }
    return false;
  }

  private Formula element(Element element) {
    return switch (element) {
      case Element.OfFact e -> holds(e.fact(), "");
      case Element.OfValue e -> holds(e.fact(), e.value());
      case Element.OfRule e -> rule(e.rule());
      case Element.OfReading e -> f.constant(holds(e.reading()));
      case Element.NotModelled e -> f.variable("n:" + e.id());
      case Element.Guard e -> f.verum();
      case Element.Group e ->
          switch (e.kind()) {
            case ALL -> f.and(each(e.items()));
            case ANY, GROUNDS -> f.or(each(e.items()));
            case NONE -> f.not(f.or(each(e.items())));
            case AT_LEAST -> atLeast(e.atLeast(), each(e.items()));
          };
      case Element.Shown e -> shown(e.any(), e.items());
      case Element.UnlessShown e -> f.not(shown(e.any(), e.items()));
    };
  }

  private Formula atLeast(int n, List<Formula> items) {
    if (n <= 0) {
      return f.verum();
    }
    if (items.size() < n) {
      return f.falsum();
    }
    List<Formula> rest = items.subList(1, items.size());
    return f.or(f.and(items.getFirst(), atLeast(n - 1, rest)), atLeast(n, rest));
  }

  private Formula shown(boolean any, List<Element> items) {
    List<Formula> shown =
        each(items).stream().<Formula>map(i -> f.constant(!satisfiable(f.not(i)))).toList();
    return any ? f.or(shown) : f.and(shown);
  }
}
