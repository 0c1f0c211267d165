// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      " Rules that are not shown are not established for any holder, or the case says nothing yet that bears on them.";
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
  private final List<Holder> shown;

  HoldersSection(Place place) {
    this.place = place;
    this.composition = place.composition();
    this.groups = new GroupEvidence(composition, questions());
    this.cells = new Cell(composition, groups);
    this.shown =
        composition.holders().stream().filter(h -> composition.options().shows(h.id())).toList();
  }

  private SortedSet<String> questions() {
    SortedSet<String> questions = new TreeSet<>();
    place.matter().forEach(f -> questions.addAll(f.across().turnsOn()));
    return questions;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    new ColumnsPart(place, cells).blocks().forEach(blocks::add);
    List<Column> parted = new ArrayList<>();
    List<Text> alike = new ArrayList<>();
    for (Finding finding : place.matter()) {
      Map<String, Text> results = new HashMap<>();
      shown.forEach(h -> results.put(h.id(), cells.of(finding, h.id())));
      if (Set.copyOf(results.values()).size() == 1) {
        Text same = results.values().iterator().next();
        alike.add(Text.build().words(finding.rule().id() + " ").text(same).done());
      } else {
        parted.add(new Column(finding.rule().id(), results));
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

  /** One rule's results by holder id. */
  private record Column(String rule, Map<String, Text> results) {}

  private Block.Table table(List<Column> parted) {
    List<Text> columns = new ArrayList<>();
    columns.add(Text.of("Holder"));
    parted.forEach(c -> columns.add(Text.of(c.rule())));
    List<Block.Table.Body> bodies = new ArrayList<>();
    body(bodies, STATES, parted, Holder.Kind.STATE);
    body(bodies, ORGANISATIONS, parted, Holder.Kind.ORGANISATION);
    body(bodies, EXPERTS, parted, Holder.Kind.EXPERT_GROUP);
    return new Block.Table(Text.of(CAPTION), columns, bodies);
  }

  private void body(
      List<Block.Table.Body> bodies, String heading, List<Column> parted, Holder.Kind kind) {
    List<Holder> holders = shown.stream().filter(h -> h.kind() == kind).toList();
    if (!holders.isEmpty()) {
      bodies.add(
          new Block.Table.Body(
              Text.of(heading), holders.stream().map(h -> row(h, parted)).toList()));
    }
  }

  private Block.Table.Row row(Holder holder, List<Column> parted) {
    return new Block.Table.Row(
        Text.of(holder.name()),
        parted.stream().map(c -> c.results().getOrDefault(holder.id(), Text.EMPTY)).toList());
  }
}
