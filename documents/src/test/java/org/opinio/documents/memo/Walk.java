// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** Every text of a report, in the order of the report, with the paragraph in which it stands. */
final class Walk {

  /**
   * A text and the text of the numbered paragraph that it belongs to.
   *
   * @param paragraph itself, where it belongs to none
   */
  record Place(Text text, Text paragraph) {}

  private final List<Place> places = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();

  Walk(Report report) {
    report.about().forEach(t -> add(t, t));
    report.sections().forEach(this::section);
  }

  List<Place> places() {
    return places;
  }

  /** Numbers of paragraphs, in order. */
  List<Integer> numbers() {
    return numbers;
  }

  /** What links can lead to. */
  List<String> anchors() {
    List<String> all = new ArrayList<>(anchors);
    numbers.forEach(n -> all.add("p" + n));
    parts()
        .forEach(p -> {
          if (p instanceof Inline.Target t) {
            all.add(t.anchor());
          }
        });
    return all;
  }

  Stream<Inline> parts() {
    return places.stream().flatMap(p -> p.text().parts().stream());
  }

  private void add(Text text, Text paragraph) {
    places.add(new Place(text, paragraph));
  }

  private void section(Section section) {
    anchors.add(section.anchor());
    add(section.heading(), section.heading());
    section.blocks().forEach(b -> block(b, Text.EMPTY));
    section.sections().forEach(this::section);
  }

  private void block(Block block, Text paragraph) {
    switch (block) {
      case Block.Paragraph p -> {
        numbers.add(p.number());
        add(p.text(), p.text());
        p.inside().forEach(b -> block(b, p.text()));
      }
      case Block.Line l -> add(l.text(), paragraph);
      case Block.Points p -> p.items().forEach(t -> add(t, paragraph));
      case Block.Legend l ->
          l.entries()
              .forEach(e -> {
                add(e.term(), paragraph);
                add(e.meaning(), paragraph);
              });
      case Block.Table t -> {
        add(t.caption(), paragraph);
        t.columns().forEach(c -> add(c, paragraph));
        for (Block.Table.Body body : t.bodies()) {
          add(body.heading(), paragraph);
          for (Block.Table.Row row : body.rows()) {
            add(row.heading(), row.heading());
            row.cells().forEach(c -> add(c, together(paragraph, row.heading())));
          }
        }
      }
      case Block.NewPage n -> {}
      case Block.Tree t -> t.nodes().forEach(n -> node(n, paragraph));
    }
  }

  private static Text together(Text one, Text other) {
    return Text.build().text(one).text(other).done();
  }

  private void node(Block.Tree.Node node, Text paragraph) {
    add(node.text(), paragraph);
    node.remarks().forEach(r -> add(r, paragraph));
    node.items().forEach(n -> node(n, paragraph));
  }

  /** The words of a text without marks of notes. */
  static String words(Text text) {
    StringBuilder words = new StringBuilder();
    for (Inline part : text.parts()) {
      switch (part) {
        case Inline.Words w -> words.append(w.words());
        case Inline.Foreign f -> words.append(f.words());
        case Inline.Link l -> words.append(l.words());
        case Inline.Target t -> words.append(t.words());
        case Inline.Sign s -> words.append(s.symbol());
        case Inline.Blank b -> words.append(b.what());
        case Inline.NoteNumber n -> words.append(n.number());
        case Inline.NoteRef n -> {}
      }
    }
    return words.toString();
  }
}
