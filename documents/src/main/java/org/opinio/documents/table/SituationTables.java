// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.opinio.assess.Columns;
import org.opinio.assess.Finding;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.RuleWords;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Holder;
import org.opinio.law.Rule;

/** The tables on one situation: the two sides, States, each group with its members, experts. */
final class SituationTables {

  private final Instructions instructions;
  private final Wording wording;
  private final Fitting fitting;
  private final ResultCell cells;
  private final List<Finding> findings;
  private final Set<String> questions = new TreeSet<>();

  SituationTables(
      Instructions instructions,
      Wording wording,
      Fitting fitting,
      ResultCell cells,
      SituationAssessment situation) {
    this.instructions = instructions;
    this.wording = wording;
    this.fitting = fitting;
    this.cells = cells;
    this.findings = findings(instructions, situation);
    findings.forEach(f -> questions.addAll(f.across().turnsOn()));
  }

  /** The findings shown: of the rule asked for, or of the rules that matter. */
  static List<Finding> findings(Instructions instructions, SituationAssessment situation) {
    if (instructions.rule().isPresent()) {
      return Optional.ofNullable(situation.findings().get(instructions.rule().get())).stream()
          .toList();
    }
    return Relevance.of(instructions.assessment(), situation).thatMatter().stream()
        .filter(f -> f.rule().parent().isEmpty() && f.rule().kind() != Rule.Kind.PROCEDURE)
        .toList();
  }

  /** Questions on which the results shown turn. */
  Set<String> questions() {
    return Set.copyOf(questions);
  }

  /** A table or more, and who is in none; nothing where no rule is shown. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (findings.isEmpty()) {
      return blocks;
    }
    sides().ifPresent(blocks::add);
    blocks.addAll(tables(of(Holder.Kind.STATE), "table.caption.states"));
    for (Holder group : of(Holder.Kind.ORGANISATION)) {
      List<Holder> open = new ArrayList<>(List.of(group));
      open.addAll(Groups.members(wording, group));
      Slot name = Slot.of("group", wording.names().bareHolder(group.id()));
      blocks.addAll(tables(open, "table.caption.group", name));
    }
    blocks.addAll(tables(of(Holder.Kind.EXPERT_GROUP), "table.caption.experts"));
    silent().ifPresent(blocks::add);
    return blocks;
  }

  /** Holders of a kind of whom something is on record that bears on these results. */
  private List<Holder> of(Holder.Kind kind) {
    return wording.names().all().stream().filter(h -> h.kind() == kind && isHeard(h)).toList();
  }

  private boolean isHeard(Holder holder) {
    return questions.stream().anyMatch(q -> Groups.hasSpoken(wording, holder.id(), q))
        || findings.stream().anyMatch(f -> f.across().outside().containsKey(holder.id()));
  }

  private Optional<Block> silent() {
    List<String> ids =
        wording.names().all().stream().filter(h -> !isHeard(h)).map(Holder::id).toList();
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    Slot holders = Slot.of("holders", wording.names().holders(ids));
    return Optional.of(
        new Block.Line(wording.say(questions.isEmpty() ? "table.alike" : "table.silent", holders)));
  }

  private Optional<Block> sides() {
    if (instructions.advised().isEmpty()) {
      return Optional.empty();
    }
    String advised = instructions.advised().get();
    List<Text> columns = new ArrayList<>();
    columns.add(wording.say("table.rule"));
    columns.add(wording.say("table.advised", name(advised)));
    if (instructions.opposing().isEmpty()) {
      return Optional.of(
          table(
              wording.say("table.caption.advised", name(advised)),
              columns,
              f -> List.of(cells.of(f, advised))));
    }
    String opposing = instructions.opposing().get();
    columns.add(wording.say("table.opposing", name(opposing)));
    columns.add(wording.say("table.common"));
    return Optional.of(
        table(
            wording.say("table.caption.sides"),
            columns,
            f ->
                List.of(
                    cells.of(f, advised),
                    cells.of(f, opposing),
                    cells.of(Columns.of(f, advised, opposing).common()))));
  }

  private Slot name(String holder) {
    return Slot.of("holder", wording.names().bareHolder(holder));
  }

  private List<Block> tables(List<Holder> holders, String caption, Slot... slots) {
    List<Block> tables = new ArrayList<>();
    List<List<Holder>> parts = fitting.split(holders);
    for (List<Holder> side : parts) {
      List<Text> columns = new ArrayList<>();
      columns.add(wording.say("table.rule"));
      side.forEach(h -> columns.add(Text.of(wording.names().bareHolder(h.id()))));
      tables.add(
          table(
              parts.size() == 1
                  ? wording.say(caption, slots)
                  : part(wording.say(caption, slots), side),
              columns,
              f -> side.stream().map(h -> cells.of(f, h.id())).toList()));
    }
    return tables;
  }

  private Text part(Text caption, List<Holder> side) {
    return wording.say(
        "table.caption.part",
        Slot.of("caption", caption),
        Slot.of("first", wording.names().bareHolder(side.getFirst().id())),
        Slot.of("last", wording.names().bareHolder(side.getLast().id())));
  }

  private Block table(Text caption, List<Text> columns, Function<Finding, List<Text>> row) {
    RuleWords rules = new RuleWords(wording);
    Map<String, List<Block.Table.Row>> areas = new LinkedHashMap<>();
    for (Finding finding : findings) {
      areas
          .computeIfAbsent(wording.law().area(finding.rule()), a -> new ArrayList<>())
          .add(new Block.Table.Row(rules.named(finding.rule().id()), row.apply(finding)));
    }
    List<Block.Table.Body> bodies = new ArrayList<>();
    areas.forEach((area, rows) -> bodies.add(new Block.Table.Body(wording.page(area), rows)));
    return new Block.Table(caption, columns, bodies);
  }
}
