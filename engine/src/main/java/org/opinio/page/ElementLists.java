// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Suggestion;
import org.opinio.law.Citation;
import org.opinio.law.Element;
import org.opinio.law.Element.Group;
import org.opinio.law.Element.Reading;
import org.opinio.law.Passage;
import org.opinio.page.Statements.Keyword;

/** Reads the elements of a rule. */
final class ElementLists {

  private final PageContext context;
  private final ElementLeaves leaves;

  ElementLists(PageContext context) {
    this.context = context;
    this.leaves = new ElementLeaves(context);
  }

  boolean isGroup(Inline paragraph) {
    return GroupWords.read(paragraph.words()).isPresent();
  }

  /** Whether the paragraph is nothing but words of the form. */
  boolean startsStatement(Inline paragraph, List<Keyword> keywords) {
    return keywords.stream().anyMatch(k -> k.words().equals(paragraph.text().strip()));
  }

  /** Reports a paragraph that should start a group but does not, or starts one without a list. */
  boolean reportGroup(Inline paragraph, boolean beforeList) {
    String words = paragraph.words();
    if (!words.endsWith(":")) {
      return false;
    }
    if (isGroup(paragraph)) {
      context
          .report()
          .add(
              PageCode.EMPTY_GROUP,
              paragraph.place(),
              "No list of elements follows these words.",
              "Write the elements as a list below, or take the words out.");
      return true;
    }
    if (beforeList) {
      context
          .report()
          .add(
              PageCode.UNKNOWN_GROUP,
              paragraph.place(),
              "These words start no group of elements.",
              suggestion(words));
    }
    return beforeList;
  }

  /** A list that no words introduce: prose, unless it links to something in the law. */
  void withoutGroup(Block.Items items, List<Passage> prose) {
    boolean reported = false;
    for (Block.Item item : items.items()) {
      for (Inline paragraph : Entries.paragraphs(item.blocks())) {
        if (!reported && !paragraph.links(0, paragraph.text().length()).isEmpty()) {
          reported = true;
          context
              .report()
              .add(
                  PageCode.LIST_WITHOUT_GROUP,
                  items.place(),
                  "Nothing says how many of these elements must be met.",
                  "Write `All of:` or `Any of:` as a paragraph above the list.");
        }
        prose.add(paragraph.passage());
      }
    }
  }

  /** The group that a paragraph and a list make; empty where it cannot be understood. */
  List<Element> group(Inline paragraph, Block.Items list) {
    return group(paragraph, list, paragraph.place());
  }

  private List<Element> group(Inline paragraph, Block.Items list, Place place) {
    GroupWords words = GroupWords.read(paragraph.words()).orElseThrow();
    List<Element> items = new ArrayList<>();
    list.items().forEach(item -> items.addAll(item(item)));
    List<Citation> citations = paragraph.citations(0, paragraph.text().length());
    return switch (words) {
      case GroupWords.Plain p ->
          List.of(new Group(p.kind(), p.atLeast(), p.words(), items, citations, place));
      case GroupWords.Shown s -> List.of(new Element.Shown(s.any(), "", items, citations, place));
      case GroupWords.UnlessShown u ->
          List.of(new Element.UnlessShown(u.any(), "", items, citations, place));
      case GroupWords.Guard g -> {
        Optional<Reading> reading = leaves.reading(paragraph, g.only());
        yield reading.isEmpty()
            ? List.of()
            : List.of(new Element.Guard(reading.get(), g.words(), items, citations, place));
      }
    };
  }

  private List<Element> item(Block.Item item) {
    List<Block> blocks = item.blocks();
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph first)) {
      return broken(
          item.place(),
          "This item has no words of its own.",
          "Begin it with an element or with `All of:`, `Any of:`.");
    }
    Inline inline = first.inline();
    String words = inline.words();
    boolean group = isGroup(inline);
    if (blocks.size() == 1 && !group) {
      return leaves.leaf(inline);
    }
    if (blocks.size() == 1) {
      context
          .report()
          .add(
              PageCode.EMPTY_GROUP,
              inline.place(),
              "No list of elements stands under these words.",
              "Indent the elements below, so that their hyphens stand under the first letter.");
      return List.of();
    }
    if (blocks.size() == 2 && blocks.get(1) instanceof Block.Items list) {
      if (group) {
        return group(inline, list, inline.place());
      }
      context
          .report()
          .add(
              PageCode.UNKNOWN_GROUP,
              inline.place(),
              "These words start no group of elements, but a list stands under them.",
              suggestion(words));
      return List.of();
    }
    return broken(
        blocks.get(1).place(),
        "An item of a list of elements is one element, or one group with its list.",
        "Make what stands here an item of its own.");
  }

  private List<Element> broken(Place place, String message, String mend) {
    context.report().add(PageCode.ELEMENT_BROKEN, place, message, mend);
    return List.of();
  }

  private static String suggestion(String words) {
    String meant = Suggestion.didYouMean(words, GroupWords.FORMS);
    return meant.isEmpty()
        ? "Groups start with `All of:`, `Any of:`, `None of:`, `At least 2 of:`, `Shown:`, `Unless shown, any of:` or `On the reading that [x](#...):`."
        : meant;
  }
}
