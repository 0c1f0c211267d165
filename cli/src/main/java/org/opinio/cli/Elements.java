// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.law.Element;

/** Lays out the elements of a rule. */
final class Elements {

  private final Notes notes;

  Elements(Notes notes) {
    this.notes = notes;
  }

  /** The elements as a tree. */
  List<Block.Tree.Node> nodes(List<Element> elements) {
    return elements.stream().map(this::node).toList();
  }

  private Block.Tree.Node node(Element element) {
    List<Block.Tree.Node> items =
        element instanceof Element.Composite group ? nodesBelow(group) : List.of();
    Text text = notes.of(words(element), element.citations());
    return new Block.Tree.Node(text, List.of(), items);
  }

  private List<Block.Tree.Node> nodesBelow(Element.Composite group) {
    return nodes(group.items());
  }

  private static String words(Element element) {
    return switch (element) {
      case Element.Group g -> head(g.words(), group(g));
      case Element.Shown s -> head(s.words(), s.any() ? "shown, any of:" : "shown:");
      case Element.UnlessShown u ->
          head(u.words(), u.any() ? "unless shown, any of:" : "unless shown, all of:");
      case Element.Guard g -> "on the reading " + reading(g.reading()) + ":";
      case Element.OfFact f -> f.words() + " (" + f.fact() + ")";
      case Element.OfValue v -> v.words() + " (" + v.fact() + "=" + v.value() + ")";
      case Element.OfRule r -> r.words() + " (" + r.rule() + ")";
      case Element.OfReading r -> r.words() + " (on the reading " + reading(r.reading()) + ")";
      case Element.NotModelled n -> "not modelled: " + n.words() + " (" + n.id() + ")";
    };
  }

  private static String head(String words, String kind) {
    return words.isEmpty() ? kind : words + " - " + kind;
  }

  private static String group(Element.Group group) {
    return switch (group.kind()) {
      case ALL -> "all of:";
      case ANY -> "any of:";
      case NONE -> "none of:";
      case AT_LEAST -> "at least " + group.atLeast() + " of:";
      case GROUNDS -> "any of the grounds:";
    };
  }

  private static String reading(Element.Reading reading) {
    return (reading.only() ? "only " : "")
        + reading.question()
        + "="
        + String.join(" or ", reading.options());
  }

  /** The ids of elements that no page states. */
  static SortedSet<String> notModelled(List<Element> elements) {
    SortedSet<String> ids = new TreeSet<>();
    for (Element element : elements) {
      switch (element) {
        case Element.NotModelled n -> ids.add(n.id());
        case Element.Composite group -> ids.addAll(notModelled(group.items()));
        case Element.OfFact f -> {}
        case Element.OfValue v -> {}
        case Element.OfRule r -> {}
        case Element.OfReading r -> {}
      }
    }
    return ids;
  }
}
