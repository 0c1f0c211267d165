// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opinio.assess.Columns;
import org.opinio.assess.DeniedReliance;
import org.opinio.assess.Finding;
import org.opinio.assess.Verdict;
import org.opinio.documents.SituationSection.Place;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.law.Citation;
import org.opinio.law.Question;
import org.opinio.law.View;

/** The advised holder's reading, the other side's, and what holds on both; and warnings. */
final class ColumnsPart {

  private static final String CAPTION = "Own reading, the other side’s, and common ground";

  private final Place place;
  private final Composition composition;
  private final Cell cells;

  ColumnsPart(Place place, Cell cells) {
    this.place = place;
    this.cells = cells;
    this.composition = place.composition();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    ReportOptions options = composition.options();
    if (options.advised().isPresent() && options.opposing().isPresent()) {
      String advised = options.advised().get();
      String opposing = options.opposing().get();
      blocks.add(table(advised, opposing));
      place.matter().forEach(f -> warning(f, advised, opposing, blocks));
    }
    DeniedReliance.in(composition.assessment()).forEach(denied -> blocks.add(denied(denied)));
    return blocks;
  }

  private Block table(String advised, String opposing) {
    String own = composition.holder(advised);
    String other = composition.holder(opposing);
    int number = composition.nextParagraph();
    List<Text> heads =
        List.of(
            Text.of("Rule"),
            Text.of(own + " (advised)"),
            Text.of(other + " (opposing)"),
            Text.of("Common ground"));
    List<Block.Table.Row> rows = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (Finding finding : place.matter()) {
      Columns columns = Columns.of(finding, advised, opposing);
      if (columns.advised().verdict() == Verdict.OPEN
          && columns.opposing().verdict() == Verdict.OPEN) {
        open.add(finding.rule().id());
      } else {
        rows.add(row(finding, advised, opposing));
      }
    }
    List<Block> inside = new ArrayList<>();
    if (!rows.isEmpty()) {
      List<Block.Table.Body> bodies = List.of(new Block.Table.Body(Text.EMPTY, rows));
      inside.add(new Block.Table(Text.of(CAPTION), heads, bodies));
    }
    if (!open.isEmpty()) {
      inside.add(new Block.Line(Text.of("Open on both: " + String.join(", ", open) + ".")));
    }
    String words =
        "What each rule comes to for "
            + own
            + " (advised), for "
            + other
            + " (opposing), and on both readings.";
    return new Block.Paragraph(number, Text.of(words), inside);
  }

  private Block.Table.Row row(Finding finding, String advised, String opposing) {
    Columns columns = Columns.of(finding, advised, opposing);
    return new Block.Table.Row(
        Text.of(finding.rule().id() + " " + finding.rule().heading()),
        List.of(
            cells.inWords(finding, advised),
            cells.inWords(finding, opposing),
            cell(common(columns.common()))));
  }

  private static Text cell(Inline.Sign sign) {
    return Text.build().part(new Inline.Sign(sign.symbol(), "")).words(" " + sign.meaning()).done();
  }

  private static Inline.Sign common(Columns.Common common) {
    return switch (common) {
      case ESTABLISHED -> Signs.ESTABLISHED;
      case NOT_ESTABLISHED -> Signs.NOT_ESTABLISHED;
      case PARTED -> Signs.PARTED;
      case OPEN -> Signs.OPEN;
    };
  }

  private void warning(Finding finding, String advised, String opposing, List<Block> blocks) {
    Columns columns = Columns.of(finding, advised, opposing);
    if (!columns.advisedWouldRelyOnWhatItDenies(
        composition.assessment().stands().getOrDefault(advised, Collections.emptySortedMap()),
        finding.across())) {
      return;
    }
    String own = composition.holder(advised);
    String other = composition.holder(opposing);
    blocks.add(
        composition.paragraph(
            Text.build()
                .strong("Warning. ")
                .words(own + ", invoking " + finding.rule().id() + " against " + other)
                .words(
                    ", would rely on a reading that it has itself denied: the rule is established on the")
                .words(" reading of the other side and not on its own.")
                .done()));
  }

  private Block denied(DeniedReliance denied) {
    int number = composition.nextParagraph();
    String name = composition.holder(denied.holder());
    Question question = composition.law().questions().get(denied.reliance().question());
    String option =
        question == null
            ? denied.reliance().option()
            : Terms.quoted(question, denied.reliance().option());
    List<Citation> citations =
        denied.views().stream().flatMap(v -> v.citations().stream()).toList();
    Text text =
        Text.build()
            .strong("Warning. ")
            .words(name + " is said to rely on ")
            .part(composition.question(denied.reliance().question()))
            .words(" " + option)
            .text(source(denied.reliance().source()))
            .words("; its own recorded words leave that reading out: ")
            .words(GroupEvidence.sentence(denied.views().stream().map(View::words).toList()))
            .text(composition.cite(citations))
            .done();
    return new Block.Paragraph(number, text, List.of());
  }

  private Text source(String named) {
    return named.isEmpty()
        ? Text.EMPTY
        : Text.build().words(" (").text(new Sourced(composition).of(named)).words(")").done();
  }
}
