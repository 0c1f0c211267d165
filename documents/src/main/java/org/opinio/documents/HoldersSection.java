// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
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
  private static final String OTHERS =
      " Rules that are not shown are not established for any holder.";
  private static final String ALIKE = "Alike for every holder shown: ";
  private static final String CAPTION = "Rules by holder";
  private static final String STATES = "States";
  private static final String ORGANISATIONS =
      "Organisations: groups, shown as such and not counted as States";
  private static final String EXPERTS = "Groups of experts: not the views of States";

  private final Place place;
  private final Composition composition;
  private final GroupEvidence groups;
  private final Cell cells;

  HoldersSection(Place place) {
    this.place = place;
    this.composition = place.composition();
    this.groups = new GroupEvidence(composition, questions());
    this.cells = new Cell(composition, groups);
  }

  private SortedSet<String> questions() {
    SortedSet<String> questions = new TreeSet<>();
    place.matter().forEach(f -> questions.addAll(f.across().turnsOn()));
    return questions;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    new ColumnsPart(place, cells).blocks().forEach(blocks::add);
    List<Finding> parted = new ArrayList<>();
    List<Text> alike = new ArrayList<>();
    for (Finding finding : place.matter()) {
      List<Text> results = shown().stream().map(h -> cells.of(finding, h.id())).distinct().toList();
      if (results.size() == 1) {
        alike.add(Text.build().words(finding.rule().id() + " ").text(results.getFirst()).done());
      } else {
        parted.add(finding);
      }
    }
    int number = composition.nextParagraph();
    List<Block> inside = new ArrayList<>();
    if (!alike.isEmpty()) {
      inside.add(new Block.Line(Text.build().words(ALIKE).joined(alike, "; ").words(".").done()));
    }
    if (!parted.isEmpty()) {
      inside.add(table(parted));
    }
    boolean whole = composition.options().rule().isEmpty();
    blocks.add(new Block.Paragraph(number, Text.of(INTRODUCTION + (whole ? OTHERS : "")), inside));
    groups.paragraphs().forEach(blocks::add);
    return new Section(place.anchor() + "-b", "B", Text.of(HEADING), blocks, List.of());
  }

  private List<Holder> shown() {
    return composition.holders().stream().filter(h -> composition.options().shows(h.id())).toList();
  }

  private Block.Table table(List<Finding> findings) {
    List<Text> columns = new ArrayList<>();
    columns.add(Text.of("Holder"));
    findings.forEach(f -> columns.add(Text.of(f.rule().id())));
    List<Block.Table.Body> bodies = new ArrayList<>();
    body(bodies, STATES, findings, Holder.Kind.STATE);
    body(bodies, ORGANISATIONS, findings, Holder.Kind.ORGANISATION);
    body(bodies, EXPERTS, findings, Holder.Kind.EXPERT_GROUP);
    return new Block.Table(Text.of(CAPTION), columns, bodies);
  }

  private void body(
      List<Block.Table.Body> bodies, String heading, List<Finding> findings, Holder.Kind kind) {
    List<Holder> holders = shown().stream().filter(h -> h.kind() == kind).toList();
    if (!holders.isEmpty()) {
      bodies.add(
          new Block.Table.Body(
              Text.of(heading), holders.stream().map(h -> row(h, findings)).toList()));
    }
  }

  private Block.Table.Row row(Holder holder, List<Finding> findings) {
    return new Block.Table.Row(
        Text.of(holder.name()), findings.stream().map(f -> cells.of(f, holder.id())).toList());
  }
}
