// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Finding;
import org.opinio.assess.HolderFinding;
import org.opinio.assess.Perspective;
import org.opinio.documents.Composition.Earlier;
import org.opinio.documents.SituationSection.Place;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;
import org.opinio.law.Passage;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/** Each rule that matters, explained. */
final class RulesSection {

  private static final String HEADING = "Why";

  private final Place place;
  private final Composition composition;
  private final AcrossWords across;
  private final TreeWriter trees;

  RulesSection(Place place) {
    this.place = place;
    this.composition = place.composition();
    this.across = new AcrossWords(composition);
    this.trees = new TreeWriter(place);
  }

  Section section() {
    List<Section> sections = new ArrayList<>();
    for (Finding finding : place.matter()) {
      sections.add(rule(finding));
    }
    return new Section(place.anchor() + "-c", "C", Text.of(HEADING), List.of(), sections);
  }

  private Section rule(Finding finding) {
    Rule rule = finding.rule();
    Optional<Earlier> earlier = composition.earlier(rule.id());
    List<Block> blocks = new ArrayList<>();
    Block.Paragraph result = result(finding, earlier.isEmpty());
    blocks.add(result);
    Explanation whole = explanation(finding, place.situation().across());
    blocks.add(steps(whole, earlier));
    for (String holder : composition.options().explained()) {
      holder(finding, whole, holder).ifPresent(blocks::add);
    }
    open(whole, "What would defeat it, if it were shown: ", OpenSteps.exceptions(whole), blocks);
    open(whole, "Still to be shown: ", OpenSteps.toBeShown(whole), blocks);
    if (earlier.isEmpty()) {
      passages("Not modelled: ", rule.notModelled(), blocks);
      for (int i = 0; i < rule.steps().size(); i++) {
        passages("Step " + (i + 1) + ": ", List.of(rule.steps().get(i)), blocks);
      }
      passages("Needed: ", rule.documents(), blocks);
      passages("Advice: ", rule.advice(), blocks);
      composition.remember(rule.id(), whole, result.number());
    }
    return new Section(
        place.explained(rule.id()),
        place.explainedIn(rule.id()),
        Text.of(rule.id() + " " + rule.heading()),
        blocks,
        List.of());
  }

  /** The steps of the explanation, or where the same steps stand already. */
  private Block steps(Explanation whole, Optional<Earlier> earlier) {
    if (earlier.isEmpty()) {
      return tree(Text.of("Across readings, the result follows from these steps."), whole, true);
    }
    if (earlier.get().explanation().equals(whole)) {
      return composition.paragraph(
          Text.build()
              .words(
                  "The steps, the authorities, what is not modelled and the advice are those of ")
              .text(earlier.get().paragraphs())
              .words(".")
              .done());
    }
    return tree(
        Text.build()
            .words(
                "Across readings, the result follows from these steps. The authorities, what is not modelled and the advice stand in ")
            .text(earlier.get().paragraphs())
            .words(".")
            .done(),
        whole,
        false);
  }

  private Block.Paragraph result(Finding finding, boolean citing) {
    int number = composition.nextParagraph();
    Text text =
        Text.build()
            .italic(kind(finding.rule()))
            .words(": ")
            .strong(across.result(finding.across()))
            .text(citing ? composition.cite(finding.rule().authority()) : Text.EMPTY)
            .done();
    List<Block> inside = new ArrayList<>();
    across.readings(finding.across()).ifPresent(inside::add);
    across.further(finding.across(), Optional.empty()).forEach(l -> inside.add(new Block.Line(l)));
    return new Block.Paragraph(number, text, inside);
  }

  private static String kind(Rule rule) {
    String kind =
        switch (rule.kind()) {
          case OBLIGATION -> "Obligation";
          case PERMISSION -> "Permission";
          case DEFINITION -> "Definition";
          case VOLUNTARY_NORM -> "Voluntary norm";
          case PROCEDURE -> "Procedure";
        };
    boolean permission = rule.kind() == Rule.Kind.PERMISSION;
    String by =
        rule.owedBy() == Role.NOBODY ? "" : (permission ? " to " : " of ") + rule.owedBy().words();
    String to = rule.owedTo() == Role.NOBODY ? "" : " towards " + rule.owedTo().words();
    return kind + by + to;
  }

  private Explanation explanation(Finding finding, Perspective perspective) {
    Explainer explainer =
        new Explainer(place.situation(), perspective, composition.options().why());
    return explainer.of(finding.rule().id());
  }

  private Block tree(Text lead, Explanation explanation, boolean citing) {
    int number = composition.nextParagraph();
    return new Block.Paragraph(
        number, lead, List.of(new Block.Tree(trees.nodes(explanation, citing))));
  }

  private Optional<Block> holder(Finding finding, Explanation whole, String holder) {
    Perspective perspective = place.situation().holders().get(holder);
    if (perspective == null) {
      return Optional.empty();
    }
    HolderFinding own = finding.of(holder);
    Explanation explanation = explanation(finding, perspective);
    String name = composition.holder(holder);
    String result = name + ", on its own reading: " + Signs.words(own);
    if (TreeWriter.sameOutcomes(whole, explanation)) {
      return Optional.of(composition.paragraph(Text.of(result + ", for the same reasons.")));
    }
    int number = composition.nextParagraph();
    Text text = Text.of(result + ". Steps that come out as above are not opened again.");
    Block.Tree tree = new Block.Tree(trees.differences(whole, explanation));
    return Optional.of(new Block.Paragraph(number, text, List.of(tree)));
  }

  private void open(Explanation whole, String lead, List<Text> steps, List<Block> blocks) {
    if (!steps.isEmpty()) {
      blocks.add(
          composition.paragraph(Text.build().strong(lead).joined(steps, "; ").words(".").done()));
    }
  }

  private void passages(String lead, List<Passage> passages, List<Block> blocks) {
    for (Passage passage : passages) {
      int number = composition.nextParagraph();
      Text text =
          Text.build()
              .strong(lead)
              .words(passage.words())
              .text(composition.cite(passage.citations()))
              .done();
      blocks.add(new Block.Paragraph(number, text, List.of()));
    }
  }
}
