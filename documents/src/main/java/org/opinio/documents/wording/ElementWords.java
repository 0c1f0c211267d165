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
    return explanation.items().isEmpty()
        ? List.of(node(explanation))
        : Alternatives.of(explanation, MOST_OPEN, this::isSetOut).shown().stream()
            .map(this::node)
            .toList();
  }

  /** Some steps by themselves. */
  public List<Node> items(List<Explanation> steps) {
    return steps.stream().map(this::node).toList();
  }

  private boolean isSetOut(Explanation item) {
    return item.kind() != Explanation.Kind.REFERENCE || places.rule(item.id()).isPresent();
  }

  private Node node(Explanation step) {
    Optional<Explanation> only = only(step);
    if (only.isPresent()) {
      return node(only.get());
    }
    Text text = text(step);
    if (falls(step)) {
      return new Node(text, remarks(step), List.of());
    }
    Alternatives alternatives = Alternatives.of(step, MOST_OPEN, this::isSetOut);
    List<Node> items = new ArrayList<>();
    alternatives.shown().forEach(item -> items.add(node(item)));
    List<Text> remarks = new ArrayList<>(remarks(step));
    alternatives.counted(wording).forEach(remarks::add);
    return new Node(text, remarks, items);
  }

  /** The one item of a group that says nothing of its own. */
  private static Optional<Explanation> only(Explanation step) {
    boolean plain =
        switch (step.kind()) {
          case ALL, ANY -> step.words().isEmpty() && step.items().size() == 1;
          case RULE,
              NONE,
              AT_LEAST,
              GROUNDS,
              SHOWN_ALL,
              SHOWN_ANY,
              UNLESS_ALL,
              UNLESS_ANY,
              GUARD_ALL,
              GUARD_ANY,
              FACT,
              REFERENCE,
              READING,
              NOT_MODELLED ->
              false;
        };
    return plain ? Optional.of(step.items().getFirst()) : Optional.empty();
  }

  private static boolean falls(Explanation step) {
    return step.kind().isGuard() && step.guard() == Outcome.NOT_MET;
  }

  private Text text(Explanation step) {
    Slot words = Slot.of("words", wording.page(step.words()));
    Slot note = wording.note(step.citations());
    Slot outcome = Slot.of("outcome", outcome(step));
    return switch (step.kind()) {
      case RULE, REFERENCE -> rule(step, words, note, outcome);
      case ALL, ANY, NONE, AT_LEAST, GROUNDS, SHOWN_ALL, SHOWN_ANY, UNLESS_ALL, UNLESS_ANY ->
          step.words().isEmpty()
              ? wording.say("element.bare-group", kind(step), outcome)
              : wording.say("element.group", words, note, kind(step), outcome);
      case FACT -> fact(step, words, note, outcome);
      case NOT_MODELLED -> wording.say("element.missing", words, note);
      case READING -> wording.say("element.reading", words, reading(step), note, outcome);
      case GUARD_ALL, GUARD_ANY -> guard(step, words, note, outcome);
    };
  }

  private Text rule(Explanation step, Slot words, Slot note, Slot outcome) {
    Optional<Text> place = places.rule(step.id());
    return place.isEmpty()
        ? wording.say("element", words, note, outcome)
        : wording.say("element.rule", words, Slot.of("rule", place.get()), note, outcome);
  }

  private Text fact(Explanation step, Slot words, Slot note, Slot outcome) {
    return wording.say("element.open", words, note, outcome, Slot.of("remark", remark(step)));
  }

  private Text guard(Explanation step, Slot words, Slot note, Slot outcome) {
    boolean bare = step.words().isEmpty();
    if (falls(step)) {
      return bare
          ? wording.say("element.on-bare-reading-off", reading(step), note)
          : wording.say("element.on-reading-off", words, reading(step), note);
    }
    return bare
        ? wording.say("element.on-bare-reading", reading(step), note, outcome)
        : wording.say("element.on-reading", words, reading(step), note, outcome);
  }

  private Slot reading(Explanation step) {
    return Slot.of("reading", step.reading().map(readings::of).orElse(Text.EMPTY));
  }

  /** What a step comes to, in a word or two. */
  public Text outcome(Explanation step) {
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

  /** What must be shown first and is still open. */
  public List<Text> toBeShown(Explanation explanation) {
    return OpenPoints.of(explanation, false).stream().map(this::named).toList();
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
