// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Stand;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.memo.TalkingPoints.Point;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;
import org.opinio.law.Holder;
import org.opinio.law.Question;

/** Questions that a delegation must expect, each with what the record answers. */
final class QuestionsToExpect {

  private final Memo memo;
  private final List<Point> points;

  QuestionsToExpect(Memo memo, List<Point> points) {
    this.memo = memo;
    this.points = points;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    memo.advised().ifPresent(h -> own(h, blocks));
    disputed(blocks);
    judged(blocks);
    defences(blocks);
    return blocks;
  }

  private void ask(Text question, Text answer, List<Block> blocks) {
    blocks.add(
        memo.paragraph(
            memo.say("expect", Slot.of("question", question), Slot.of("answer", answer))));
  }

  /** The questions of law, with what the advised holder has said, or that it is silent. */
  private void own(Holder advised, List<Block> blocks) {
    Set<String> ids = new LinkedHashSet<>();
    points.forEach(p -> ids.addAll(p.finding().across().turnsOn()));
    for (String id : ids) {
      Optional.ofNullable(memo.wording().law().questions().get(id))
          .ifPresent(q -> blocks.add(own(advised, q)));
    }
  }

  private Block own(Holder advised, Question question) {
    int number = memo.wording().drafting().nextParagraph();
    boolean spoken =
        memo.wording().stand(advised.id(), question.id()).filter(Stand::isOwn).isPresent();
    List<Text> sentences = new ArrayList<>();
    sentences.add(
        memo.say(
            "expect.law",
            Slot.of("asked", memo.wording().page(question.heading())),
            Slot.of("question", memo.wording().question(question.id()))));
    sentences.add(memo.views().on(question, advised));
    if (!spoken) {
      sentences.add(memo.say("expect.decide"));
    }
    return new Block.Paragraph(number, memo.wording().sentences(sentences), List.of());
  }

  private void disputed(List<Block> blocks) {
    facts(f -> f.value() instanceof StatedFact.Value.Disputed)
        .forEach((fact, situation) -> ask("expect.disputed", fact, situation, blocks));
  }

  private void judged(List<Block> blocks) {
    facts(f -> !f.assessor().isEmpty())
        .forEach((fact, situation) -> ask("expect.judged", fact, situation, blocks));
  }

  private void ask(String key, StatedFact fact, SituationAssessment situation, List<Block> blocks) {
    ask(
        memo.say(key, Slot.of("fact", memo.causes().fact(fact.fact()))),
        memo.facts()
            .of(
                fact,
                situation.situation(),
                Optional.ofNullable(situation.facts().get(fact.fact()))),
        blocks);
  }

  private Map<StatedFact, SituationAssessment> facts(Predicate<StatedFact> such) {
    Map<String, StatedFact> first = new LinkedHashMap<>();
    Map<StatedFact, SituationAssessment> found = new LinkedHashMap<>();
    for (SituationAssessment situation : memo.situations()) {
      Situation of = situation.situation();
      for (StatedFact fact : new TreeMap<>(of.facts()).values()) {
        if (such.test(fact) && first.putIfAbsent(fact.fact(), fact) == null) {
          found.put(fact, situation);
        }
      }
    }
    return found;
  }

  private void defences(List<Block> blocks) {
    Set<Text> told = new LinkedHashSet<>();
    for (Point point : points) {
      if (!point.finding().across().defeasible()) {
        continue;
      }
      Explanation whole =
          new Explainer(point.plan().situation(), point.plan().situation().across(), false)
              .of(point.finding().rule().id());
      for (Explanation defence : memo.elements(point.plan()).openDefences(whole)) {
        if (told.add(Text.of(defence.words()))) {
          ask(
              memo.say(
                  "expect.defence",
                  Slot.of("defence", memo.elements(point.plan()).briefly(defence))),
              memo.say("expect.not-shown"),
              blocks);
        }
      }
    }
  }
}
