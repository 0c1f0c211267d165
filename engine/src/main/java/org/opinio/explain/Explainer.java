// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.explain;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.assess.FactState;
import org.opinio.assess.Perspective;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Response;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledElement;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.compile.Grounds;
import org.opinio.law.Citation;
import org.opinio.law.Element;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/** Explains findings of one situation from one perspective. */
public final class Explainer {

  private final SituationAssessment assessment;
  private final Perspective perspective;
  private final CompiledLaw law;
  private final boolean everyRule;
  private final Set<String> explained = new HashSet<>();

  /**
   * An explainer.
   *
   * @param everyRule whether every rule met on the way is explained too, once; otherwise only those
   *     that stand under the heading of the rule asked for
   */
  public Explainer(SituationAssessment assessment, Perspective perspective, boolean everyRule) {
    this.assessment = assessment;
    this.perspective = perspective;
    this.law = assessment.evaluation().law();
    this.everyRule = everyRule;
  }

  /**
   * Why the rule comes to what it does.
   *
   * @param id of a computed rule
   */
  public Explanation of(String id) {
    explained.clear();
    return rule(law.rule(id), "", List.of(), id);
  }

  private Explanation rule(
      CompiledRule rule, String words, List<Citation> citations, String asked) {
    String id = rule.rule().id();
    explained.add(id);
    Set<Explanation.Note> notes = EnumSet.noneOf(Explanation.Note.class);
    boolean given = isStipulated(rule);
    if (given) {
      notes.add(Explanation.Note.STIPULATED);
    } else if (isOthers(rule)) {
      notes.add(Explanation.Note.NOT_CONCERNED);
    }
    List<Explanation> items =
        given ? List.of() : rule.elements().stream().map(e -> element(e, asked, false)).toList();
    List<Citation> all = citations.isEmpty() ? rule.rule().authority() : citations;
    return node(
        Explanation.Kind.RULE,
        id,
        "",
        words.isEmpty() ? rule.rule().heading() : words,
        rule.node(),
        Outcome.MET,
        0,
        all,
        Optional.empty(),
        Optional.empty(),
        notes,
        items);
  }

  private boolean isStipulated(CompiledRule rule) {
    return assessment.evaluation().isGiven(rule.label());
  }

  private boolean isOthers(CompiledRule rule) {
    Rule.Kind kind = rule.rule().kind();
    if (kind == Rule.Kind.DEFINITION || kind == Rule.Kind.PROCEDURE) {
      return false;
    }
    if (rule.rule().owedTo() == Role.TARGET
        && assessment.situation().as() == Situation.Protected.PERSON) {
      return true;
    }
    return switch (rule.rule().owedBy()) {
      case ACTING, PARTY -> !assessment.situation().allegedActs();
      case HOST -> !assessment.situation().allegedHosts();
      case CLAIMANT -> !assessment.situation().claims();
      case TARGET, ALLEGED, TAKER, INJURED, PERSON, ANY, NOBODY -> false;
    };
  }

  private Explanation element(CompiledElement compiled, String asked, boolean any) {
    return switch (compiled.element()) {
      case Element.OfRule e -> reference(compiled, e, asked);
      case Element.OfFact e -> leaf(compiled, Explanation.Kind.FACT, e.fact(), "");
      case Element.OfValue e -> leaf(compiled, Explanation.Kind.FACT, e.fact(), e.value());
      case Element.OfReading e ->
          composite(
              compiled,
              Explanation.Kind.READING,
              0,
              Optional.of(e.reading()),
              e.reading().question(),
              asked);
      case Element.NotModelled e -> leaf(compiled, Explanation.Kind.NOT_MODELLED, e.id(), "");
      case Element.Group e ->
          composite(compiled, kind(e.kind()), e.atLeast(), Optional.empty(), "", asked);
      case Element.Shown e ->
          composite(
              compiled,
              e.any() ? Explanation.Kind.SHOWN_ANY : Explanation.Kind.SHOWN_ALL,
              0,
              Optional.empty(),
              "",
              asked);
      case Element.UnlessShown e ->
          composite(
              compiled,
              e.any() ? Explanation.Kind.UNLESS_ANY : Explanation.Kind.UNLESS_ALL,
              0,
              Optional.empty(),
              "",
              asked);
      case Element.Guard e ->
          composite(
              compiled,
              any ? Explanation.Kind.GUARD_ANY : Explanation.Kind.GUARD_ALL,
              0,
              Optional.of(e.reading()),
              e.reading().question(),
              asked);
    };
  }

  private static Explanation.Kind kind(Element.Group.Kind kind) {
    return switch (kind) {
      case ALL -> Explanation.Kind.ALL;
      case ANY -> Explanation.Kind.ANY;
      case NONE -> Explanation.Kind.NONE;
      case AT_LEAST -> Explanation.Kind.AT_LEAST;
      case GROUNDS -> Explanation.Kind.GROUNDS;
    };
  }

  private Explanation reference(CompiledElement compiled, Element.OfRule e, String asked) {
    CompiledRule target = law.rule(e.rule());
    boolean open =
        !explained.contains(e.rule()) && (everyRule || target.rule().parent().equals(asked));
    if (open) {
      return rule(target, e.words(), e.citations(), asked);
    }
    List<Citation> citations = e.citations().isEmpty() ? target.rule().authority() : e.citations();
    Set<Explanation.Note> notes =
        isStipulated(target) ? EnumSet.of(Explanation.Note.STIPULATED) : Set.of();
    return node(
        Explanation.Kind.REFERENCE,
        e.rule(),
        "",
        e.words(),
        compiled.node(),
        Outcome.MET,
        0,
        citations,
        Optional.empty(),
        Optional.empty(),
        notes,
        List.of());
  }

  private Explanation leaf(
      CompiledElement compiled, Explanation.Kind kind, String id, String value) {
    Optional<FactState> state = Optional.ofNullable(assessment.facts().get(id));
    return node(
        kind,
        id,
        value,
        compiled.element().words(),
        compiled.node(),
        Outcome.MET,
        0,
        compiled.element().citations(),
        Optional.empty(),
        state,
        Set.of(),
        List.of());
  }

  private Explanation composite(
      CompiledElement compiled,
      Explanation.Kind kind,
      int needed,
      Optional<Element.Reading> reading,
      String id,
      String asked) {
    List<Explanation> items =
        compiled.items().stream()
            .map(i -> relied(i, element(i, asked, kind.takesAny()), kind))
            .toList();
    Outcome guard = kind.isGuard() ? outcome(compiled.guard()) : Outcome.MET;
    return node(
        kind,
        id,
        "",
        compiled.element().words(),
        compiled.node(),
        guard,
        needed,
        compiled.element().citations(),
        reading,
        Optional.empty(),
        Set.of(),
        items);
  }

  /** Where a response relies on one ground, the others say so. */
  private Explanation relied(CompiledElement compiled, Explanation item, Explanation.Kind group) {
    String ground = assessment.situation().response().map(Response::ground).orElse("");
    if (group != Explanation.Kind.GROUNDS || ground.isEmpty()) {
      return item;
    }
    return Grounds.of(compiled.element(), law.law()).contains(ground)
        ? item
        : item.with(Explanation.Note.NOT_RELIED_ON);
  }

  private Explanation node(
      Explanation.Kind kind,
      String id,
      String value,
      String words,
      int node,
      Outcome guard,
      int needed,
      List<Citation> citations,
      Optional<Element.Reading> reading,
      Optional<FactState> fact,
      Set<Explanation.Note> notes,
      List<Explanation> items) {
    Outcome outcome = outcome(node);
    Explanation made =
        new Explanation(
            kind, id, value, words, outcome, guard, needed, citations, reading, fact, notes, items);
    if (items.isEmpty() || notes.contains(Explanation.Note.NOT_CONCERNED)) {
      return made;
    }
    Outcome inferred = Inference.of(kind, needed, items);
    if (!inferred.isUndecided() || outcome.isUndecided()) {
      return made;
    }
    return made.with(kind.isCut() ? Explanation.Note.AWAITS_SHOWING : Explanation.Note.TOGETHER);
  }

  private Outcome outcome(int node) {
    return switch (assessment.verdict(node, perspective)) {
      case ESTABLISHED -> Outcome.MET;
      case NOT_ESTABLISHED -> Outcome.NOT_MET;
      case OPEN ->
          perspective.isAcross() && assessment.isEstablishedOnSome(node, perspective)
              ? Outcome.ON_SOME_READINGS
              : Outcome.OPEN;
    };
  }
}
