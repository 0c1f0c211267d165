// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.opinio.assess.FactState;
import org.opinio.assess.Perspective;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;
import org.opinio.cases.Situation;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.draft.Status;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.FactSentences;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Rule;

/** A notice being drafted: who writes, on what conditions, and the text. */
final class Draft {

  private final Instructions instructions;
  private final NoticeKind kind;
  private final Parts parts;
  private final Wording wording;
  private final SituationAssessment situation;
  private final Correspondents sides;
  private final Gates gates;
  private final Writing writing;

  private Draft(
      Instructions instructions, NoticeKind kind, Parts parts, SituationAssessment situation) {
    this.instructions = instructions;
    this.kind = kind;
    this.parts = parts;
    this.wording = Wording.of(instructions, "notice");
    this.situation = situation;
    this.sides =
        new Correspondents(instructions, wording, kind, situation.situation(), parts.alleged());
    this.gates =
        new Gates(
            instructions.assessment(),
            wording,
            sides,
            situation.situation(),
            parts.gates(kind),
            parts.makes(kind));
    this.writing = new Writing(wording);
  }

  static Draft of(Instructions instructions, NoticeKind kind, Parts parts, Situation of) {
    SituationAssessment situation =
        instructions.assessment().situations().stream()
            .filter(s -> s.situation().id().equals(of.id()))
            .findFirst()
            .orElseThrow();
    return new Draft(instructions, kind, parts, situation);
  }

  NoticeKind kind() {
    return kind;
  }

  Parts parts() {
    return parts;
  }

  Wording wording() {
    return wording;
  }

  Writing writing() {
    return writing;
  }

  Correspondents sides() {
    return sides;
  }

  Gates gates() {
    return gates;
  }

  SituationAssessment situation() {
    return situation;
  }

  /** The sender's own reading, or all. */
  Perspective reading() {
    return sides.reading(situation);
  }

  Text say(String key, Slot... slots) {
    return wording.say(key, slots);
  }

  /** What a rule comes to on the sender's reading as things stand. */
  Verdict verdict(String rule) {
    int node = situation.evaluation().law().rule(rule).node();
    return situation.verdict(node, reading());
  }

  /** Whether a rule is established on the sender's reading as things stand. */
  boolean isEstablished(String rule) {
    return verdict(rule) == Verdict.ESTABLISHED;
  }

  /** A rule of the law, which has one of this id. */
  Rule rule(String id) {
    return Objects.requireNonNull(wording.law().rules().get(id), id);
  }

  /** How the fact that plays a part stands. */
  FactState fact(String part) {
    return Optional.ofNullable(situation.facts().get(parts.id(part)))
        .orElseGet(() -> new FactState(FactState.Status.UNKNOWN, Optional.empty()));
  }

  Document document() {
    text();
    List<Block> outgoing = new ArrayList<>(bar());
    outgoing.addAll(writing.blocks());
    outgoing.add(new Block.NewPage());
    List<Section> sections =
        List.of(
            new Section("text", "", say("notice.text"), outgoing, List.of()),
            new DraftingSheet(this).section());
    Cover cover = instructions.cover();
    Status status = gates.unmet().isEmpty() ? cover.status() : new Status.Draft();
    Cover own =
        new Cover(
            wording.words(genre()),
            cover.reference(),
            cover.marking(),
            status,
            cover.receipt().with("situation=" + situation.situation().id()));
    Report body =
        new Report(
            wording.language().tag(),
            wording.phrases().words("notice.title", titled()),
            List.of(),
            sections,
            wording.drafting().notes());
    return new Document(own, instructions.layout(), body);
  }

  private Slot[] titled() {
    return Stream.concat(
            Stream.of(Slot.of("genre", wording.words(genre()))), Stream.of(sides.names()))
        .toArray(Slot[]::new);
  }

  private void text() {
    switch (kind) {
      case CLAIM -> new ClaimText(this).write();
      case CEASE -> new CeaseText(this).write();
      case COUNTERMEASURES -> new MeasureText(this).write();
      case ARTICLE_51 -> new ReportText(this).write();
    }
  }

  private String genre() {
    return switch (kind) {
      case CLAIM -> "claim.genre";
      case CEASE -> "cease.genre";
      case COUNTERMEASURES -> "measure.genre";
      case ARTICLE_51 -> "report.genre";
    };
  }

  /** What stands above a text that may not go out. */
  private List<Block> bar() {
    List<Text> unmet = gates.unmetTexts();
    return unmet.isEmpty()
        ? List.of()
        : List.of(
            new Block.Line(Text.strong(wording.words("bar"))),
            new Block.Line(say("bar.why")),
            new Block.Points(unmet));
  }

  Instructions instructions() {
    return instructions;
  }

  /**
   * Elements as points. What the case only assumes is no statement of the sender: it is left blank,
   * to be confirmed.
   *
   * @param so whether they are met because what they say is so
   */
  Block points(List<Particulars.Element> elements, boolean so) {
    return new Block.Points(elements.stream().map(e -> point(e, so)).toList());
  }

  private Text point(Particulars.Element element, boolean so) {
    Text words = sides.named(element.words());
    Slot assumed = Slot.of("words", Words.plain(words));
    return element.fact().source().equals(FactSentences.ASSUMED)
        ? writing.blank(so ? "blank.assumed" : "blank.assumed-not", assumed)
        : words;
  }

  /** The operation or campaign by its title. */
  Slot unit() {
    return Slot.of("unit", wording.quoted(wording.names().unit(situation.situation().unit())));
  }

  /** The measure taken, by its title; empty where the case has none. */
  Optional<Text> measure() {
    return situation.situation().response().map(r -> Text.of(r.title()));
  }
}
