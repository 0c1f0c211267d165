// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.assess.Finding;
import org.opinio.documents.SituationSection.Place;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;

/** Rules by holders, and what the two sides have in common. */
final class HoldersSection {

  private static final String HEADING = "By holder";
  private static final String INTRODUCTION =
      "How each rule comes out on what each holder has said. The signs are explained in the legend."
          + " Silence is neither consent nor objection.";
  private static final String OTHERS = " Rules that are not shown are not established for any holder.";
  private static final String CAPTION = "Rules by holder";
  private static final String STATES = "States";
  private static final String ORGANISATIONS =
      "Organisations: groups, shown as such and not counted as States";
  private static final String EXPERTS = "Groups of experts: not the views of States";

  private final Place place;
  private final Composition composition;
  private final GroupEvidence groups;

  HoldersSection(Place place) {
    this.place = place;
    this.composition = place.composition();
    this.groups = new GroupEvidence(composition, questions());
  }

  private SortedSet<String> questions() {
    SortedSet<String> questions = new TreeSet<>();
    place.matter().forEach(f -> questions.addAll(f.across().turnsOn()));
    return questions;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    new ColumnsPart(place).blocks().forEach(blocks::add);
    int number = composition.nextParagraph();
    boolean whole = composition.options().rule().isEmpty();
    blocks.add(
        new Block.Paragraph(number, Text.of(INTRODUCTION + (whole ? OTHERS : "")), List.of(table())));
    groups.paragraphs().forEach(blocks::add);
    return new Section(place.anchor() + "-b", "B", Text.of(HEADING), blocks, List.of());
  }

  private Block.Table table() {
    List<Text> columns = new ArrayList<>();
    columns.add(Text.of("Holder"));
    place.matter().forEach(f -> columns.add(Text.of(f.rule().id())));
    List<Block.Table.Body> bodies = new ArrayList<>();
    Collection<Holder> all = composition.law().holders().values();
    body(bodies, STATES, all, Holder.Kind.STATE);
    body(bodies, ORGANISATIONS, all, Holder.Kind.ORGANISATION);
    body(bodies, EXPERTS, all, Holder.Kind.EXPERT_GROUP);
    return new Block.Table(Text.of(CAPTION), columns, bodies);
  }

  private void body(
      List<Block.Table.Body> bodies, String heading, Collection<Holder> all, Holder.Kind kind) {
    List<Holder> shown =
        Names.sorted(
            all.stream()
                .filter(h -> h.kind() == kind && composition.options().shows(h.id()))
                .toList());
    if (!shown.isEmpty()) {
      bodies.add(new Block.Table.Body(Text.of(heading), shown.stream().map(this::row).toList()));
    }
  }

  private Block.Table.Row row(Holder holder) {
    List<Text> cells = new ArrayList<>();
    for (Finding finding : place.matter()) {
      cells.add(new Cell(composition, groups).of(finding, holder.id()));
    }
    return new Block.Table.Row(Text.of(holder.name()), cells);
  }
}
