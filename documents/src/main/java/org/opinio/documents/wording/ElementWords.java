// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.FactState;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block.Tree.Node;
import org.opinio.documents.report.Text;
import org.opinio.explain.Explanation;
import org.opinio.explain.Outcome;
import org.opinio.law.Citation;
import org.opinio.law.Rule;

/**
 * The elements of a rule with their authority, how the facts meet them, and what each comes to.
 * Alternatives that decide nothing are counted, not set out.
 */
public final class ElementWords {

  /** Undetermined alternatives that are set out beside decided ones. */
  private static final int MOST_OPEN = 4;

  /** Parts of a condition that are named in a sentence. */

  /** Where a document sets out other things. */
  public interface Places {

    /** The paragraph that states a fact; empty where none does. */
    Optional<Integer> fact(String fact);

    /** Words that lead to where a rule is set out; empty where it is not. */
    Optional<Text> rule(String rule);
  }

  private final Wording wording;
  private final Places places;
  private final ReadingWords readings;

  public ElementWords(Wording wording, Places places) {
    this.wording = wording;
    this.places = places;
    this.readings = new ReadingWords(wording);
  }

  /** The steps from which the explanation follows; the rule itself where there are none. */
  public List<Node> nodes(Explanation explanation) {
    List<Explanation> steps = Steps.of(explanation);
    return steps.isEmpty() ? List.of(node(explanation)) : steps.stream().map(this::node).toList();
  }

  private boolean isSetOut(Explanation item) {
    return item.kind() != Explanation.Kind.REFERENCE || places.rule(item.id()).isPresent();
  }

  private Node node(Explanation step) {
    List<Explanation> steps = Steps.of(step);
    if (steps.size() == 1 && steps.getFirst().items().isEmpty() && drawsTogether(step)) {
      return new Node(together(step, steps.getFirst()), remarks(step), List.of());
    }
    Text text = text(step);
    Alternatives alternatives = Alternatives.of(step, steps, MOST_OPEN, this::isSetOut);
    List<Text> remarks = remarks(step);
    List<Node> items = new ArrayList<>();
    alternatives.shown().forEach(item -> items.add(node(item)));
    alternatives.counted(wording).forEach(line -> items.add(new Node(line, List.of(), List.of())));
    return new Node(text, remarks, items);
  }

  /** Whether a group can be said in one line with the one step that it has. */
  private static boolean drawsTogether(Explanation step) {
    return switch (step.kind()) {
      case NONE, UNLESS_ALL, UNLESS_ANY, GUARD_ALL, GUARD_ANY -> true;
      case RULE,
          ALL,
          ANY,
          AT_LEAST,
          GROUNDS,
          SHOWN_ALL,
          SHOWN_ANY,
          FACT,
          REFERENCE,
          READING,
          NOT_MODELLED ->
          false;
    };
  }

  private Text together(Explanation step, Explanation only) {
    if (step.kind().isGuard()) {
      Slot own = guard(step);
      return wording.say(
          "element.guarded",
          own,
          Slot.of("words", clause(only)),
          Slot.of("outcome", remarked(only, outcome(only))));
    }
    Slot words = Slot.of("words", clause(only));
    Slot outcome = Slot.of("outcome", remarked(only, outcome(step)));
    return step.kind().isException()
        ? wording.say("element.unless", words, outcome)
        : wording.say("element.absent", words, outcome);
  }

  /** The words of a step with what leads to it and its authority. */
  private Text clause(Explanation step) {
    Slot words = Slot.of("words", wording.page(step.words()));
    Slot note = wording.note(step.citations());
    Optional<Text> place =
        step.kind() == Explanation.Kind.RULE || step.kind() == Explanation.Kind.REFERENCE
            ? places.rule(step.id())
            : Optional.empty();
    if (step.kind() == Explanation.Kind.READING) {
      return within("clause.placed", words, Slot.of("place", question(step)), note);
    }
    return place.isEmpty()
        ? within("clause", words, note)
        : within("clause.placed", words, Slot.of("place", place.get()), note);
  }

  /** A phrase within a sentence, which begins as its words do. */
  private Text within(String key, Slot... slots) {
    return wording.phrases().say(key, slots);
  }

  private Text text(Explanation step) {
    Slot outcome = Slot.of("outcome", remarked(step, outcome(step)));
    return switch (step.kind()) {
      case ALL, ANY, NONE, AT_LEAST, GROUNDS, SHOWN_ALL, SHOWN_ANY, UNLESS_ALL, UNLESS_ANY ->
          step.words().isEmpty()
              ? wording.say("element.bare-group", kind(step), outcome)
              : wording.say("element.group", Slot.of("words", clause(step)), kind(step), outcome);
      case RULE, REFERENCE, FACT, READING, NOT_MODELLED ->
          wording.say("element", Slot.of("words", clause(step)), outcome);
      case GUARD_ALL, GUARD_ANY -> wording.say("element.on-reading", guard(step), outcome);
    };
  }

  /** The reading on which a step counts, in its own words or those of the options. */
  private Slot guard(Explanation step) {
    Slot note = wording.note(step.citations());
    return Slot.of(
        "reading",
        step.words().isEmpty()
            ? within(
                "guard.bare",
                Slot.of("option", step.reading().map(readings::of).orElse(Text.EMPTY)),
                note)
            : within(
                "clause.placed",
                Slot.of("words", wording.page(step.words())),
                Slot.of("place", question(step)),
                note));
  }

  /** The question of a reading, and whether wider readings count too. */
  private Text question(Explanation step) {
    return step.reading().map(readings::question).orElse(Text.EMPTY);
  }

  private Text remarked(Explanation step, Text outcome) {
    return step.kind() == Explanation.Kind.FACT
        ? wording.say(
            "outcome.remarked", Slot.of("outcome", outcome), Slot.of("remark", remark(step)))
        : outcome;
  }

  /** What a step comes to, in a word or two. */
  public Text outcome(Explanation step) {
    if (step.kind() == Explanation.Kind.NOT_MODELLED) {
      return wording.say("outcome.unmodelled");
    }
    if (step.kind() == Explanation.Kind.READING && step.items().isEmpty()) {
      return wording.say(
          step.outcome().isUndecided() ? "outcome.reading" : reading(step.outcome()));
    }
    boolean undecided = step.items().stream().anyMatch(i -> i.outcome().isUndecided());
    String key =
        switch (step.outcome()) {
          case OPEN -> "outcome.open";
          case ON_SOME_READINGS -> "outcome.some";
          case MET ->
              step.kind().isException()
                  ? undecided ? "outcome.unshown" : "outcome.excluded"
                  : step.kind() == Explanation.Kind.NONE ? "outcome.absent" : "outcome.met";
          case NOT_MET ->
              step.kind().isException()
                  ? "outcome.shown"
                  : step.kind() == Explanation.Kind.NONE ? "outcome.present" : "outcome.not";
        };
    return wording.say(key);
  }

  private static String reading(Outcome outcome) {
    return outcome == Outcome.MET ? "outcome.read-so" : "outcome.not-read-so";
  }

  private Slot kind(Explanation step) {
    boolean one = step.items().size() == 1;
    Text kind =
        switch (step.kind()) {
          case ANY -> wording.say("kind.any");
          case NONE -> wording.say(one ? "kind.none-one" : "kind.none");
          case AT_LEAST -> wording.say("kind.at-least", Slot.of("number", step.needed()));
          case GROUNDS -> wording.say("kind.grounds");
          case SHOWN_ALL -> wording.say(one ? "kind.shown" : "kind.shown-all");
          case SHOWN_ANY -> wording.say(one ? "kind.shown" : "kind.shown-any");
          case UNLESS_ALL -> wording.say(one ? "kind.unless" : "kind.unless-all");
          case UNLESS_ANY -> wording.say(one ? "kind.unless" : "kind.unless-any");
          case ALL, RULE, GUARD_ALL, GUARD_ANY, FACT, REFERENCE, READING, NOT_MODELLED ->
              wording.say("kind.all");
        };
    return Slot.of("kind", kind);
  }

  /** How the fact of a step stands. */
  private Text remark(Explanation step) {
    FactState.Status status = step.fact().map(FactState::status).orElse(FactState.Status.UNKNOWN);
    return switch (status) {
      case ESTABLISHED, REFUTED -> place(step, "remark.fact", "remark.stated");
      case VALUED ->
          step.outcome().isUndecided()
              ? place(step, "remark.not-said", "remark.unknown")
              : place(step, "remark.fact", "remark.stated");
      case UNKNOWN ->
          wording.say(step.outcome().isUndecided() ? "remark.unknown" : "remark.follows");
      case DISPUTED -> place(step, "remark.disputed", "remark.in-dispute");
      case BELOW_STANDARD -> place(step, "remark.below", "remark.unproved");
      case STIPULATED, STIPULATED_NOT -> wording.say("remark.given");
      case DERIVED, DERIVED_NOT -> wording.say("remark.derived");
    };
  }

  private Text place(Explanation step, String placed, String bare) {
    return places
        .fact(step.id())
        .map(p -> wording.say(placed, Slot.of("paragraph", wording.paragraph(p))))
        .orElseGet(() -> wording.say(bare));
  }

  private List<Text> remarks(Explanation step) {
    List<Text> remarks = new ArrayList<>();
    for (Explanation.Note note : step.notes()) {
      switch (note) {
        case STIPULATED -> remarks.add(wording.say("remark.given"));
        case NOT_CONCERNED -> remarks.add(wording.say("remark.not-concerned"));
        case NOT_RELIED_ON -> remarks.add(wording.say("remark.not-relied-on"));
        case TOGETHER -> remarks.add(wording.say("remark.together"));
        case AWAITS_SHOWING -> {
          if (!step.kind().isException()) {
            remarks.add(wording.say("remark.awaits"));
          }
        }
      }
    }
    return remarks;
  }

  /** Defences that are still open and would defeat the result, if shown. */
  public List<Text> defences(Explanation explanation) {
    return OpenPoints.of(explanation, true).stream().map(this::named).toList();
  }

  /** The same as steps. */
  public List<Explanation> openDefences(Explanation explanation) {
    return OpenPoints.of(explanation, true);
  }

  /** What must be shown first and is still open. */
  public List<Text> toBeShown(Explanation explanation) {
    return OpenPoints.of(explanation, false).stream().map(this::named).toList();
  }

  /** The elements of a rule, as a reader follows them. */
  public List<Explanation> elements(Explanation explanation) {
    return Steps.of(explanation);
  }

  /** The elements that are not met, as far as the rule itself states them. */
  public List<Explanation> lacking(Explanation explanation) {
    return Steps.of(explanation).stream().filter(s -> s.outcome() != Outcome.MET).toList();
  }

  /** A step as part of a sentence, with its authority; alternatives as a list. */
  public Text briefly(Explanation step) {
    List<Explanation> steps = Steps.of(step);
    if (!step.words().isEmpty() && !step.kind().isGuard() || steps.isEmpty()) {
      return clause(step);
    }
    Optional<Slot> guard = step.kind().isGuard() ? Optional.of(guard(step)) : Optional.empty();
    List<Text> parts = steps.stream().map(this::briefly).toList();
    if (guard.isPresent()) {
      return within(
          "brief.on-reading", guard.get(), Slot.of("elements", wording.phrases().and(parts)));
    }
    return switch (step.kind()) {
      case ANY, GROUNDS, SHOWN_ANY, AT_LEAST ->
          parts.size() > 2 ? wording.joined("brief.or", parts) : wording.phrases().or(parts);
      case RULE, ALL, SHOWN_ALL -> wording.phrases().and(parts);
      case NONE, UNLESS_ALL, UNLESS_ANY ->
          wording.say("brief.not", Slot.of("elements", wording.phrases().or(parts)));
      case GUARD_ALL, GUARD_ANY, FACT, REFERENCE, READING, NOT_MODELLED -> clause(step);
    };
  }

  private Text named(Explanation leaf) {
    return Text.build()
        .text(wording.page(FactSentences.ended(leaf.words())))
        .text(wording.cite(leaf.citations().isEmpty() ? authority(leaf) : leaf.citations()))
        .done();
  }

  private List<Citation> authority(Explanation leaf) {
    Rule rule = wording.law().rules().get(leaf.id());
    return rule == null ? List.of() : rule.authority();
  }
}
