// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opinio.assess.Across;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.CauseWords;
import org.opinio.documents.wording.ElementWords;
import org.opinio.documents.wording.FactSentences;
import org.opinio.documents.wording.ReadingWords;
import org.opinio.documents.wording.ResultWords;
import org.opinio.documents.wording.RuleWords;
import org.opinio.documents.wording.ViewSentences;
import org.opinio.documents.wording.Wording;
import org.opinio.explain.Explanation;
import org.opinio.law.Holder;

/** A document on a case being written: its words, its plan, and where things stand in it. */
final class Memo {

  private final Instructions instructions;
  private final boolean setsOut;
  private final Wording wording;
  private final List<Plan> plans;
  private final ResultWords results;
  private final RuleWords rules;
  private final ViewSentences views;
  private final FactSentences facts;
  private final CauseWords causes;
  private final ReadingWords readings;
  private final Map<String, Integer> factPlaces = new TreeMap<>();
  private final Map<String, Earlier> explained = new TreeMap<>();

  /** Where a rule was first set out, and what it came to step by step. */
  record Earlier(int paragraph, Explanation explanation) {}

  /**
   * A document being written.
   *
   * @param setsOut whether it sets out each rule in a section, to which links can lead
   */
  Memo(Instructions instructions, boolean setsOut, String... files) {
    this(instructions, setsOut, Wording.of(instructions, files));
  }

  /**
   * A short document, which sets out no rule.
   *
   * @param most how many authorities a note names
   */
  Memo(Instructions instructions, int most, String... files) {
    this(instructions, false, Wording.briefly(instructions, most, files));
  }

  private Memo(Instructions instructions, boolean setsOut, Wording wording) {
    this.instructions = instructions;
    this.setsOut = setsOut;
    this.wording = wording;
    this.plans = Plan.of(instructions.assessment(), instructions.rule());
    this.results = new ResultWords(wording);
    this.rules = new RuleWords(wording);
    this.views = new ViewSentences(wording);
    this.facts = new FactSentences(wording);
    this.causes = new CauseWords(wording);
    this.readings = new ReadingWords(wording);
  }

  Instructions instructions() {
    return instructions;
  }

  Wording wording() {
    return wording;
  }

  List<Plan> plans() {
    return plans;
  }

  ResultWords results() {
    return results;
  }

  RuleWords rules() {
    return rules;
  }

  ViewSentences views() {
    return views;
  }

  FactSentences facts() {
    return facts;
  }

  CauseWords causes() {
    return causes;
  }

  ReadingWords readings() {
    return readings;
  }

  /** The document, its numbers and notes given by now. */
  Document document(String genre, List<Section> sections) {
    Report body =
        new Report(
            wording.language().tag(),
            wording.subject().title(),
            List.of(),
            sections,
            wording.drafting().notes());
    return new Document(instructions.cover().of(wording.words(genre)), instructions.layout(), body);
  }

  Text say(String key, Slot... slots) {
    return wording.say(key, slots);
  }

  /** The next numbered paragraph with nothing inside. */
  Block.Paragraph paragraph(Text text) {
    return wording.drafting().paragraph(text);
  }

  Block.Paragraph paragraph(Text text, List<Block> inside) {
    return wording.drafting().paragraph(text, inside);
  }

  Section section(String anchor, String number, String key, List<Block> blocks) {
    return section(anchor, number, key, blocks, List.of());
  }

  Section section(
      String anchor, String number, String key, List<Block> blocks, List<Section> sections) {
    return new Section(anchor, number, say(key), blocks, sections);
  }

  /** The holder that is advised, if any. */
  Optional<Holder> advised() {
    return instructions.advised().flatMap(this::holder);
  }

  /** The holder on the other side, if any. */
  Optional<Holder> opposing() {
    return instructions.opposing().flatMap(this::holder);
  }

  private Optional<Holder> holder(String id) {
    return Optional.ofNullable(wording.law().holders().get(id));
  }

  /** The advised holder and then the other side, as far as they are named. */
  List<Holder> sides() {
    List<Holder> sides = new ArrayList<>();
    advised().ifPresent(sides::add);
    opposing().ifPresent(sides::add);
    return sides;
  }

  /** Remembers in which paragraph a fact is stated. */
  void stated(StatedFact fact, int paragraph) {
    factPlaces.putIfAbsent(key(fact), paragraph);
  }

  /** The paragraph in which a fact is stated, if any. */
  Optional<Integer> stated(StatedFact fact) {
    return Optional.ofNullable(factPlaces.get(key(fact)));
  }

  private static String key(StatedFact fact) {
    return fact.fact() + " " + fact.value() + " " + fact.place();
  }

  /** Remembers where a rule was first set out. */
  void explained(String rule, Earlier earlier) {
    explained.putIfAbsent(rule, earlier);
  }

  Optional<Earlier> explained(String rule) {
    return Optional.ofNullable(explained.get(rule));
  }

  /** Where things stand for the explanations of one situation. */
  ElementWords elements(Plan plan) {
    return new ElementWords(wording, new InPlan(plan));
  }

  /** Where a rule is set out on a situation, as a link; empty where it is not. */
  Optional<Text> place(Plan plan, String rule) {
    return setsOut
        ? plan.anchor(rule).flatMap(a -> plan.place(rule).map(p -> section(number(plan, p), a)))
        : Optional.empty();
  }

  /** The readings on which something is so, in a sentence; nothing where it is on all or none. */
  List<Text> on(Across across) {
    if (across.kind() != Across.Kind.ON_SOME_READINGS || across.onReadings().isEmpty()) {
      return List.of();
    }
    List<Text> sentences = new ArrayList<>();
    sentences.add(
        say(
            "reply.on",
            Slot.of(
                "readings", readings.anyOf(Folding.first(across.onReadings(), Folding.TERMS)))));
    if (!across.complete() || across.onReadings().size() > Folding.TERMS) {
      sentences.add(say("reply.on-others"));
    }
    return sentences;
  }

  private final class InPlan implements ElementWords.Places {

    private final Plan plan;

    InPlan(Plan plan) {
      this.plan = plan;
    }

    @Override
    public Optional<Integer> fact(String fact) {
      return Optional.ofNullable(plan.situation().situation().facts().get(fact))
          .flatMap(Memo.this::stated);
    }

    @Override
    public Optional<Text> rule(String rule) {
      return place(plan, rule);
    }
  }

  /** A section by its number, as a link. */
  Text section(String number, String anchor) {
    String words = wording.phrases().words("memo.section", Slot.of("number", number));
    return Text.build().link(words, anchor).done();
  }

  /** The number of the section that sets out a rule. */
  String number(Plan plan, int place) {
    return number(plan) + "." + place;
  }

  /** The number of the section that sets out the law on a situation. */
  String number(Plan plan) {
    return Memorandum.ANALYSIS + "." + plan.number();
  }

  /** The situation, as a sentence or heading names it. */
  Text title(Situation situation) {
    return wording.names().situation(situation);
  }

  /** Texts as a list after semicolons; those beyond a number are counted. */
  Text few(Collection<Text> texts, int most) {
    List<Text> all = List.copyOf(texts);
    return wording.few(all, most);
  }

  List<SituationAssessment> situations() {
    return instructions.assessment().situations();
  }
}
