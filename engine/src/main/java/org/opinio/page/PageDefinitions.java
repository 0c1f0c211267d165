// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import org.opinio.page.Definition.Kind;

/** Finds what a page defines. */
final class PageDefinitions {

  private final PageFile file;
  private final Report report;
  private final List<Definition> found = new ArrayList<>();
  private String owner = "";

  PageDefinitions(PageFile file, Report report) {
    this.file = file;
    this.report = report;
  }

  List<Definition> of(List<Block> blocks, List<Block.Heading> headings) {
    if (headings.stream().noneMatch(h -> h.level() == 1)) {
      report.add(
          PageCode.NO_TITLE,
          file.place(1, 1),
          "This page has no title.",
          "Begin it with a heading of the first level: `# Title`.");
    }
    headings.forEach(this::heading);
    if (file.kind() == PageKind.POSITIONS) {
      documents(blocks);
    }
    return found;
  }

  private void heading(Block.Heading h) {
    boolean title = h.level() == 1;
    switch (file.kind()) {
      case FACTS -> {
        if (title) {
          define(h, Kind.GROUP, "");
        } else {
          ownerAndParts(h, Kind.FACT, Kind.VALUE);
        }
      }
      case QUESTIONS -> {
        if (!title) {
          ownerAndParts(h, Kind.QUESTION, Kind.OPTION);
        }
      }
      case RULES -> {
        if (!title) {
          define(h, Kind.RULE, "");
        }
      }
      case POSITIONS -> {
        if (title) {
          define(h, Kind.HOLDER, "");
        }
      }
      case TREATIES -> {
        if (title) {
          define(h, Kind.TREATY, "");
        }
      }
      case SOURCES, OTHER -> {}
    }
  }

  private void ownerAndParts(Block.Heading h, Kind whole, Kind part) {
    if (h.level() == 2) {
      owner = h.id();
      define(h, whole, "");
    } else if (!owner.isEmpty()) {
      define(h, part, owner);
    }
  }

  private void define(Block.Heading h, Kind kind, String owner) {
    if (h.id().isEmpty()) {
      report.add(
          PageCode.NO_ID,
          h.place(),
          "This heading should define " + kind.words() + ", but has no id.",
          "End it in the id, in code: ``"
              + "#".repeat(h.level())
              + " "
              + h.words()
              + " `the-id` ``.");
    } else if (!isId(h.id(), owner.isEmpty())) {
      report.add(
          PageCode.BAD_ID,
          h.place(),
          "`" + h.id() + "` cannot be an id.",
          owner.isEmpty()
              ? "Use letters, digits, hyphens and full stops, beginning with a letter."
              : "Use letters, digits and hyphens.");
    } else {
      String id = owner.isEmpty() ? h.id() : owner + "=" + h.id();
      found.add(
          new Definition(kind, id, owner, h.id(), h.words(), file.path(), h.anchor(), h.place()));
    }
  }

  private void documents(List<Block> blocks) {
    for (Block.Paragraph line : DocumentLines.paragraphs(blocks)) {
      List<Mark> marks = line.inline().marks();
      if (!marks.isEmpty() && marks.getFirst() instanceof Mark.Code code && code.start() == 0) {
        String id = line.inline().text().substring(0, code.end());
        found.add(
            new Definition(
                Kind.DOCUMENT,
                id,
                "",
                id,
                line.inline().words(code.end(), line.inline().text().length()),
                file.path(),
                "",
                line.place()));
      }
    }
  }

  private static boolean isId(String id, boolean whole) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean digit = c >= '0' && c <= '9';
      boolean inner = i > 0 && (c == '-' || (whole && c == '.'));
      if (!letter && !inner && !(digit && (i > 0 || !whole))) {
        return false;
      }
    }
    return !id.endsWith(".") && !id.endsWith("-");
  }
}
