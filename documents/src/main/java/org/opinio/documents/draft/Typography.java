// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Footnote;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/**
 * The quotation marks and apostrophes of print for those of a keyboard, wherever words come from:
 * pages of the law, a case, a meeting or our own phrases. Addresses stay as they are.
 */
final class Typography {

  private Typography() {}

  static Report of(Report report) {
    return new Report(
        report.language(),
        new Quotes(report.language()).set(report.title()),
        new Texts(report.language()).all(report.about()),
        sections(report.sections(), report.language()),
        report.notes().stream()
            .map(n -> new Footnote(n.number(), of(n.text(), report.language())))
            .toList());
  }

  static Text of(Text text, String language) {
    Quotes quotes = new Quotes(language);
    List<Inline> parts = new ArrayList<>();
    for (Inline part : text.parts()) {
      parts.add(
          switch (part) {
            case Inline.Words w -> new Inline.Words(quotes.set(w.words()), w.type());
            case Inline.Link l -> new Inline.Link(quotes.set(l.words()), l.anchor());
            case Inline.Target t -> new Inline.Target(quotes.set(t.words()), t.anchor());
            case Inline.Foreign f -> {
              String words = quotes.in(f.language()).set(f.words());
              quotes.in(language);
              yield new Inline.Foreign(words, f.language(), f.type());
            }
            case Inline.Blank b -> new Inline.Blank(new Quotes(language).set(b.what()));
            case Inline.Sign s -> s;
            case Inline.NoteRef n -> n;
            case Inline.NoteNumber n -> n;
          });
    }
    return new Text(parts);
  }

  private static List<Section> sections(List<Section> sections, String language) {
    Texts texts = new Texts(language);
    return sections.stream()
        .map(s ->
            new Section(
                s.anchor(),
                s.number(),
                texts.one(s.heading()),
                texts.blocks(s.blocks()),
                sections(s.sections(), language)))
        .toList();
  }

  /** What stands in a section. */
  private record Texts(String language) {

    Text one(Text text) {
      return of(text, language);
    }

    List<Text> all(List<Text> texts) {
      return texts.stream().map(this::one).toList();
    }

    List<Block> blocks(List<Block> blocks) {
      return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
      return switch (block) {
        case Block.Paragraph p ->
            new Block.Paragraph(p.number(), one(p.text()), blocks(p.inside()));
        case Block.Line l -> new Block.Line(one(l.text()));
        case Block.NewPage n -> n;
        case Block.Points p -> new Block.Points(all(p.items()));
        case Block.Legend l ->
            new Block.Legend(
                l.entries().stream()
                    .map(e -> new Block.Legend.Entry(one(e.term()), one(e.meaning())))
                    .toList());
        case Block.Table t ->
            new Block.Table(
                one(t.caption()), all(t.columns()), t.bodies().stream().map(this::body).toList());
        case Block.Tree t -> new Block.Tree(t.nodes().stream().map(this::node).toList());
      };
    }

    private Block.Table.Body body(Block.Table.Body body) {
      return new Block.Table.Body(
          one(body.heading()),
          body.rows().stream()
              .map(r -> new Block.Table.Row(one(r.heading()), all(r.cells())))
              .toList());
    }

    private Block.Tree.Node node(Block.Tree.Node node) {
      return new Block.Tree.Node(
          one(node.text()), all(node.remarks()), node.items().stream().map(this::node).toList());
    }
  }
}
