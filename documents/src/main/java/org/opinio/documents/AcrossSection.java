// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.assess.Finding;
import org.opinio.documents.SituationSection.Place;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Question;

/** Each rule in a paragraph: on which readings it is established. */
final class AcrossSection {

  private static final String HEADING = "Across readings";
  private static final String NONE = "No rule has a result in this situation.";
  private static final String QUESTIONS = "Questions on which these results turn";
  private static final String NOT_ESTABLISHED = "Not established on any reading: ";
  private static final String UNTOUCHED =
      "Open, and the case says nothing yet that bears on them; each can be read with --rule: ";

  private static final String NOT_IN_PLAY =
      "Not set out, for the case says nothing for what they suppose; each can be read with --rule: ";

  private final Place place;
  private final AcrossWords words;

  AcrossSection(Place place) {
    this.place = place;
    this.words = new AcrossWords(place.composition());
  }

  /**
   * The section.
   *
   * @param findings every rule that concerns the State judged
   * @param untouched those of them on which the case says nothing yet
   * @param notInPlay those of them that suppose what the case says nothing for
   */
  Section section(List<Finding> findings, List<Finding> untouched, List<Finding> notInPlay) {
    List<Block> blocks = new ArrayList<>();
    List<Text> undisputed = new ArrayList<>();
    for (Finding finding : findings) {
      if (Place.isUndisputed(finding.across())) {
        undisputed.add(rule(finding));
      } else if (!untouched.contains(finding) && !notInPlay.contains(finding)) {
        blocks.add(paragraph(finding));
      }
    }
    if (!undisputed.isEmpty()) {
      Text all = Text.build().strong(NOT_ESTABLISHED).joined(undisputed, "; ").words(".").done();
      blocks.add(place.composition().paragraph(all));
    }
    listed(UNTOUCHED, untouched).ifPresent(blocks::add);
    listed(NOT_IN_PLAY, notInPlay).ifPresent(blocks::add);
    questions(place.matter()).ifPresent(blocks::add);
    if (findings.isEmpty()) {
      blocks.add(place.composition().paragraph(Text.of(NONE)));
    }
    return new Section(place.anchor() + "-a", "A", Text.of(HEADING), blocks, List.of());
  }

  private Optional<Block> listed(String lead, List<Finding> findings) {
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    List<Text> rules = findings.stream().map(this::rule).toList();
    Text all = Text.build().strong(lead).joined(rules, "; ").words(".").done();
    return Optional.of(place.composition().paragraph(all));
  }

  private Block paragraph(Finding finding) {
    int number = place.composition().nextParagraph();
    Text.Builder text =
        Text.build().text(rule(finding)).words(": ").strong(words.result(finding.across()));
    List<Block> inside = new ArrayList<>();
    words.readings(finding.across()).ifPresent(inside::add);
    List<Text> further =
        words.further(finding.across(), Optional.of(place.explainedIn(finding.rule().id())));
    further.forEach(line -> inside.add(new Block.Line(line)));
    return new Block.Paragraph(number, text.done(), inside);
  }

  /** What the results turn on, in words. */
  private Optional<Block> questions(List<Finding> findings) {
    SortedMap<String, List<String>> rules = new TreeMap<>();
    for (Finding finding : findings) {
      for (String question : finding.across().turnsOn()) {
        rules.computeIfAbsent(question, q -> new ArrayList<>()).add(finding.rule().id());
      }
    }
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    List<Text> points = new ArrayList<>();
    for (Question question : place.composition().questionsNamed()) {
      List<String> turning = rules.getOrDefault(question.id(), List.of());
      if (!turning.isEmpty()) {
        points.add(
            Text.build()
                .part(place.composition().question(question.id()))
                .words(" " + question.heading() + " [" + String.join(", ", turning) + "]")
                .done());
      }
    }
    return Optional.of(
        place.composition().paragraph(Text.strong(QUESTIONS), new Block.Points(points)));
  }

  private Text rule(Finding finding) {
    String id = finding.rule().id();
    String anchor = place.explained(id);
    Text.Builder text = Text.build();
    if (anchor.isEmpty()) {
      text.words(id);
    } else {
      text.link(id, anchor);
    }
    return text.words(" " + finding.rule().heading()).done();
  }
}
