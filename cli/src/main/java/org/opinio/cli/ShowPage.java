// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import org.opinio.diagnostic.Place;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.FactGroup;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.page.Definition;

/** One thing of the law, laid out to be read. */
final class ShowPage {

  private final Workspace workspace;
  private final Named named;
  private final Notes notes;
  private final Uses uses;
  private final boolean allCases;
  private final Timings timings;
  private final List<Section> sections = new ArrayList<>();

  /**
   * A page.
   *
   * @param allCases whether all is shown that a holder's words settle in cases
   */
  ShowPage(Workspace workspace, Named named, boolean allCases, Timings timings) {
    this.allCases = allCases;
    this.timings = timings;
    this.workspace = workspace;
    this.named = named;
    this.notes = new Notes(workspace.forms());
    this.uses = new Uses(workspace);
  }

  Report report() {
    return switch (named) {
      case Named.OfRule n -> new ShowRule(this).of(n.rule());
      case Named.OfQuestion n -> new ShowQuestion(this).of(n.question());
      case Named.OfFact n -> new ShowFact(this).of(n.fact());
      case Named.OfGroup n -> group(n.group());
      case Named.OfHolder n -> new ShowHolder(this).of(n.holder());
      case Named.OfSource n -> new ShowSource(this).of(n.key());
      case Named.OfNotModelled n -> notModelled(n.id());
    };
  }

  Law law() {
    return workspace.law();
  }

  Workspace workspace() {
    return workspace;
  }

  Notes notes() {
    return notes;
  }

  Uses uses() {
    return uses;
  }

  boolean allCases() {
    return allCases;
  }

  /** What the holder's own words imply on the cases beside the law. */
  Implications implications(Holder holder) {
    return timings.of(
        "cases",
        () -> Implications.of(holder, uses.cases(), workspace.compiled(timings), workspace));
  }

  /** The sections added so far. */
  List<Section> sections() {
    return sections;
  }

  /** Adds a section, unless nothing stands in it. */
  void section(String heading, List<? extends Block> blocks) {
    if (!blocks.isEmpty()) {
      String anchor = "s" + (sections.size() + 1);
      sections.add(new Section(anchor, "", Text.of(heading), List.copyOf(blocks), List.of()));
    }
  }

  /** Adds a section with a list, unless it is empty. */
  void points(String heading, List<String> items) {
    if (!items.isEmpty()) {
      section(heading, List.of(new Block.Points(items.stream().map(Text::of).toList())));
    }
  }

  /** The report with the sections added. */
  Report report(String title, List<Text> about, Place place) {
    List<Text> lines = new ArrayList<>(about);
    lines.add(Text.of(place.toString()));
    return new Report("en-GB", title, lines, sections, notes.all());
  }

  static Block line(Text text) {
    return new Block.Line(text);
  }

  private Report group(FactGroup group) {
    section(
        "About",
        group.about().words().isEmpty() ? List.of() : List.of(line(notes.of(group.about()))));
    points(
        "Facts",
        law().facts().values().stream()
            .filter(f -> f.group().equals(group.id()))
            .map(f -> f.id() + ": " + f.question())
            .toList());
    return report(
        group.heading() + " (" + group.id() + ")",
        List.of(Text.of("A group of facts.")),
        group.place());
  }

  private Report notModelled(String id) {
    points(
        "Rules that turn on it",
        law().rules().values().stream()
            .filter(r -> Elements.notModelled(r.elements()).contains(id))
            .map(r -> r.id() + " " + r.heading())
            .toList());
    points("Cases", uses.cases(id));
    return new Report(
        "en-GB",
        id,
        List.of(
            Text.of(
                "Not modelled: no page states it yet. Findings that turn on it say so; a case may take it as given.")),
        sections,
        notes.all());
  }

  /** The rules whose pages link to the id. */
  List<String> rulesThatUse(String id) {
    return uses.links(id, List.of(Definition.Kind.RULE));
  }
}
