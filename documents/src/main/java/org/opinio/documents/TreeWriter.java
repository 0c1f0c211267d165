// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.SituationSection.Place;
import org.opinio.documents.report.Block.Tree.Node;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.explain.Explanation;
import org.opinio.explain.Outcome;

/** Puts an explanation into words. */
final class TreeWriter {

  private final Place place;
  private final Composition composition;
  private final Terms terms;
  private final FactWords facts;

  TreeWriter(Place place) {
    this.place = place;
    this.composition = place.composition();
    this.terms = new Terms(composition);
    this.facts = new FactWords(composition);
  }

  /** The steps from which the explanation follows; the rule itself if there are none. */
  List<Node> nodes(Explanation explanation, boolean citing) {
    return explanation.items().isEmpty()
        ? List.of(node(explanation, citing))
        : explanation.items().stream().map(item -> node(item, citing)).toList();
  }

  private Node node(Explanation step, boolean citing) {
    Text.Builder text = text(step);
    if (citing) {
      text.text(composition.cite(step.citations()));
    }
    List<Text> remarks = remarks(step);
    List<Node> items = step.items().stream().map(item -> node(item, citing)).toList();
    return new Node(text.done(), remarks, items);
  }

  /** Whether two explanations of one rule come out alike at every step. */
  static boolean sameOutcomes(Explanation a, Explanation b) {
    if (a.outcome() != b.outcome()
        || a.guard() != b.guard()
        || a.items().size() != b.items().size()) {
      return false;
    }
    for (int i = 0; i < a.items().size(); i++) {
      if (!sameOutcomes(a.items().get(i), b.items().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The steps of the second explanation, those that come out as in the first left closed. */
  List<Node> differences(Explanation whole, Explanation own) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < own.items().size(); i++) {
      Explanation item = own.items().get(i);
      boolean comparable = i < whole.items().size();
      if (!comparable) {
        nodes.add(node(item, false));
      } else if (sameOutcomes(whole.items().get(i), item)) {
        nodes.add(new Node(closed(item), List.of(), List.of()));
      } else {
        nodes.add(
            new Node(text(item).done(), remarks(item), differences(whole.items().get(i), item)));
      }
    }
    return nodes;
  }

  /** A step that comes out as before; a group says so, since its items are left out. */
  private Text closed(Explanation step) {
    Text.Builder text = text(step);
    return text.words(step.items().isEmpty() ? "" : " as above").done();
  }

  private Text.Builder text(Explanation step) {
    Text.Builder text = Text.build().part(Signs.of(step.outcome())).words(" ");
    return switch (step.kind()) {
      case RULE, REFERENCE -> rule(text, step);
      case ALL -> group(text, step, "All of");
      case ANY -> group(text, step, "Any of");
      case NONE -> group(text, step, "None of");
      case AT_LEAST -> group(text, step, "At least " + step.needed() + " of");
      case GROUNDS -> group(text, step, "Any of the grounds");
      case SHOWN_ALL -> group(text, step, "Shown, all of");
      case SHOWN_ANY -> group(text, step, "Shown, any of");
      case UNLESS_ALL -> group(text, step, "Unless shown, all of");
      case UNLESS_ANY -> group(text, step, "Unless shown, any of");
      case FACT -> text.words(step.words());
      case NOT_MODELLED -> text.words(step.words()).words(" (" + step.id() + ", not modelled)");
      case READING -> reading(text.words(step.words()), step);
      case GUARD_ALL, GUARD_ANY ->
          reading(text.words(step.words().isEmpty() ? "On the reading" : step.words()), step)
              .words(":");
    };
  }

  private Text.Builder rule(Text.Builder text, Explanation step) {
    String anchor = place.explained(step.id());
    text.words(step.words()).words(" (");
    if (anchor.isEmpty()) {
      text.words(step.id());
    } else {
      text.part(new Inline.Link(step.id(), anchor));
    }
    return text.words(")");
  }

  private static Text.Builder group(Text.Builder text, Explanation step, String kind) {
    return text.words(
        step.words().isEmpty() ? kind + ":" : step.words() + ": " + lower(kind) + ":");
  }

  private static String lower(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  private Text.Builder reading(Text.Builder text, Explanation step) {
    if (step.reading().isPresent()) {
      text.words(" (").text(terms.of(step.reading().get())).words(")");
    }
    return text;
  }

  private List<Text> remarks(Explanation step) {
    List<Text> remarks = new ArrayList<>();
    if (step.kind() == Explanation.Kind.FACT) {
      remarks.addAll(facts.remarks(step));
    }
    if (step.kind().isGuard() && step.guard() == Outcome.NOT_MET) {
      remarks.add(Text.of("another reading is held, so this falls away"));
    }
    for (Explanation.Note note : step.notes()) {
      remarks.add(Text.of(words(step, note)));
    }
    return remarks;
  }

  private static String words(Explanation step, Explanation.Note note) {
    return switch (note) {
      case STIPULATED -> "taken as given by the case";
      case NOT_CONCERNED ->
          "binds another State than the one judged here, or is not owed to the one protected here";
      case NOT_RELIED_ON -> "the response relies on another ground";
      case TOGETHER -> "undecided one by one, but together they settle it";
      case AWAITS_SHOWING ->
          switch (step.kind()) {
            case UNLESS_ALL, UNLESS_ANY ->
                "not shown so far; open exceptions do not help until they are";
            case RULE,
                ALL,
                ANY,
                NONE,
                AT_LEAST,
                GROUNDS,
                SHOWN_ALL,
                SHOWN_ANY,
                GUARD_ALL,
                GUARD_ANY,
                FACT,
                REFERENCE,
                READING,
                NOT_MODELLED ->
                "not shown so far";
          };
    };
  }
}
