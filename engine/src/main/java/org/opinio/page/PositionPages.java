// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.law.Holder;
import org.opinio.law.Passage;
import org.opinio.law.View;
import org.opinio.page.Definition.Kind;

/** Reads the page of a holder. */
final class PositionPages {

  private static final List<String> KINDS = List.of("State", "Organisation", "Expert group");

  private final PageContext context;

  PositionPages(PageContext context) {
    this.context = context;
  }

  List<Holder> read() {
    Optional<Block.Heading> title =
        context.page().blocks().stream()
            .filter(b -> b instanceof Block.Heading h && h.level() == 1)
            .map(b -> (Block.Heading) b)
            .findFirst();
    if (title.isEmpty() || title.get().id().isEmpty()) {
      return List.of();
    }
    List<View> views = new ArrayList<>();
    ViewReader reader = new ViewReader(context);
    List<Inline> intro = new ArrayList<>();
    for (Page.Section section : context.page().sections()) {
      if (section.heading().isEmpty()) {
        intro.addAll(Entries.paragraphs(section.blocks()));
      } else if (!section.heading().getFirst().words().equals("Documents")) {
        views(section.blocks(), reader, views);
      }
    }
    Optional<Holder.Kind> kind = kind(intro);
    if (kind.isEmpty()) {
      context
          .report()
          .add(
              PageCode.NO_KIND,
              title.get().place(),
              "The page does not say what kind of holder this is.",
              "Begin its first paragraph with `*State.*`, `*Organisation.*` or `*Expert group.*`");
    }
    return List.of(
        new Holder(
            title.get().id(),
            title.get().words(),
            kind.orElse(Holder.Kind.EXPERT_GROUP),
            memberOf(intro),
            prose(intro, kind.isPresent()),
            new DocumentLines(context).read(),
            views,
            title.get().place()));
  }

  private void views(List<Block> blocks, ViewReader reader, List<View> views) {
    for (Block block : blocks) {
      if (block instanceof Block.Items items) {
        for (Block.Item item : items.items()) {
          if (item.blocks().size() == 1 && item.blocks().getFirst() instanceof Block.Paragraph p) {
            reader.read(p.inline()).ifPresent(views::add);
          } else {
            context
                .report()
                .add(
                    PageCode.UNKNOWN_STANCE,
                    item.place(),
                    "A view is one paragraph.",
                    "Make what else stands in this item a view of its own.");
          }
        }
      }
    }
  }

  private static Optional<Holder.Kind> kind(List<Inline> intro) {
    if (intro.isEmpty()) {
      return Optional.empty();
    }
    String text = intro.getFirst().text();
    for (Mark.Emphasis e : intro.getFirst().marks(Mark.Emphasis.class, 0, text.length())) {
      int kind = KINDS.indexOf(Words.withoutStop(text.substring(e.start(), e.end())));
      if (e.start() == 0 && kind >= 0) {
        return Optional.of(Holder.Kind.values()[kind]);
      }
    }
    return Optional.empty();
  }

  private List<String> memberOf(List<Inline> intro) {
    if (intro.isEmpty()) {
      return List.of();
    }
    Inline first = intro.getFirst();
    int start = first.text().indexOf("Member of");
    int end = start;
    while (end >= 0
        && end < first.text().length()
        && (first.text().charAt(end) != '.' || first.isReference(end))) {
      end++;
    }
    return start < 0
        ? List.of()
        : context.targets(first, start, end, Kind.HOLDER).stream().map(Definition::id).toList();
  }

  private static List<Passage> prose(List<Inline> intro, boolean hasKind) {
    List<Passage> prose = new ArrayList<>();
    for (int i = 0; i < intro.size(); i++) {
      Inline inline = intro.get(i);
      int from =
          i == 0 && hasKind
              ? inline.marks(Mark.Emphasis.class, 0, inline.text().length()).getFirst().end()
              : 0;
      boolean stop = from > 0 && inline.text().startsWith(".", from);
      Passage passage = inline.passage(stop ? from + 1 : from, inline.text().length());
      if (!passage.words().isEmpty()) {
        prose.add(passage);
      }
    }
    return prose;
  }
}
