// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.opinio.assess.Stand;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.law.Citation;
import org.opinio.law.Document;
import org.opinio.law.Holder;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.View;

/** What holders have said on a question. Silence is neither consent nor objection. */
public final class ViewSentences {

  private final Wording wording;
  private final ReadingWords readings;
  private final Days days;

  public ViewSentences(Wording wording) {
    this.wording = wording;
    this.readings = new ReadingWords(wording);
    this.days = new Days(wording.language());
  }

  /** What one holder has itself said on a question, or that nothing is on record. */
  public Text on(Question question, Holder holder) {
    Optional<Stand> stand = wording.stand(holder.id(), question.id());
    List<View> views = stand.map(Stand::views).orElse(List.of());
    if (views.isEmpty()) {
      return silent(holder, stand.map(Stand::basis).orElse(Stand.Basis.SILENT));
    }
    List<Text> sentences = new ArrayList<>();
    views.forEach(v -> sentences.add(view(question, holder, v)));
    if (stand.filter(Stand::contradictory).isPresent()) {
      sentences.add(wording.say("view.contradictory"));
    }
    return wording.sentences(sentences);
  }

  /** What several holders have said on a question; those who are silent alike in one sentence. */
  public Text on(Question question, List<Holder> holders) {
    List<Text> sentences = new ArrayList<>();
    List<Text> silent = new ArrayList<>();
    for (Holder holder : holders) {
      boolean alike =
          wording
              .stand(holder.id(), question.id())
              .filter(s -> s.basis() == Stand.Basis.SILENT && s.views().isEmpty())
              .isPresent();
      if (alike) {
        silent.add(wording.names().holder(holder.id()));
      } else {
        sentences.add(on(question, holder));
      }
    }
    if (!silent.isEmpty()) {
      sentences.add(wording.say("view.silent", Slot.of("holder", wording.phrases().or(silent))));
    }
    return wording.sentences(sentences);
  }

  private Text silent(Holder holder, Stand.Basis basis) {
    Slot name = Slot.of("holder", wording.names().holder(holder.id()));
    return switch (basis) {
      case GENERAL_LAW -> wording.say("view.silent.general-law", name);
      case PREVAILING_VIEW -> wording.say("view.silent.prevailing", name);
      case NO_LIMIT_STATED -> wording.say("view.silent.no-limit", name);
      case SILENT, SAID, AMBIGUOUS, RESERVES -> wording.say("view.silent", name);
    };
  }

  /** One view of a holder, with its document as a footnote. */
  public Text view(Question question, Holder holder, View view) {
    List<Slot> slots = new ArrayList<>();
    slots.add(Slot.of("holder", wording.names().holder(holder.id())));
    slots.add(Slot.of("options", options(question, view)));
    slots.add(Slot.of("document", date(holder, view)));
    slots.add(wording.note(view.citations()));
    boolean bare = view.words().isBlank();
    if (!bare) {
      slots.add(Slot.of("words", wording.page(FactSentences.ended(view.words()))));
    }
    List<Text> sentences = new ArrayList<>();
    sentences.add(
        wording.say(bare ? bare(view) : worded(question, view), slots.toArray(Slot[]::new)));
    if (view.implied()) {
      sentences.add(wording.say("view.implied"));
    }
    confidence(view).ifPresent(sentences::add);
    return wording.sentences(sentences);
  }

  private Text options(Question question, View view) {
    List<Text> options = view.options().stream().map(o -> readings.option(question, o)).toList();
    boolean all = question.isSet() && view.stance() == View.Stance.HOLDS;
    return all ? wording.phrases().and(options) : wording.phrases().or(options);
  }

  private static String worded(Question question, View view) {
    return switch (view.stance()) {
      case HOLDS -> isOneOfSeveral(question, view) ? "view.holds-one-of" : "view.holds";
      case REJECTS -> "view.rejects";
      case RESERVES -> "view.reserves";
      case AMBIGUOUS -> "view.ambiguous";
    };
  }

  private static String bare(View view) {
    return switch (view.stance()) {
      case HOLDS -> "view.bare.holds";
      case REJECTS -> "view.bare.rejects";
      case RESERVES -> "view.bare.reserves";
      case AMBIGUOUS -> "view.bare.ambiguous";
    };
  }

  private Optional<Text> confidence(View view) {
    return switch (view.confidence()) {
      case "" -> Optional.empty();
      case "medium" -> Optional.of(wording.say("view.medium"));
      case "low" -> Optional.of(wording.say("view.low"));
      default ->
          Optional.of(wording.say("view.confidence", Slot.of("confidence", view.confidence())));
    };
  }

  private String date(Holder holder, View view) {
    return holder.documents().stream()
        .filter(d -> d.id().equals(view.document()) && d.date().isPresent())
        .map(Document::dateWords)
        .map(days::of)
        .findFirst()
        .orElseGet(() -> wording.words("view.undated"));
  }

  /** What groups of which the holder is a member have said for themselves on the question. */
  public List<Text> groups(Question question, Holder holder) {
    List<Text> texts = new ArrayList<>();
    for (Holder group : wording.names().sorted(holder.memberOf())) {
      List<View> views =
          wording.stand(group.id(), question.id()).map(Stand::views).orElse(List.of());
      if (!views.isEmpty()) {
        List<Text> sentences = new ArrayList<>();
        sentences.add(
            wording.say(
                "view.group",
                Slot.of("group", wording.names().holder(group.id())),
                Slot.of("holder", wording.names().holder(holder.id()))));
        views.forEach(v -> sentences.add(view(question, group, v)));
        texts.add(wording.sentences(sentences));
      }
    }
    return texts;
  }

  /**
   * Each reading of a question with those who hold it; then who rejects one, leaves the point open
   * or has spoken ambiguously. Who is silent is not named.
   */
  public List<Text> readings(Question question) {
    List<Text> texts = new ArrayList<>();
    question.options().forEach(o -> texts.add(held(question, o)));
    for (Option option : question.options()) {
      said(question, v -> v.stance() == View.Stance.REJECTS && v.options().contains(option.id()))
          .ifPresent(s ->
              texts.add(
                  wording.say(
                      "option.rejected",
                      s.holders(),
                      s.note(),
                      Slot.of("option", readings.option(question, option.id())))));
    }
    said(question, v -> v.stance() == View.Stance.RESERVES)
        .ifPresent(s -> texts.add(wording.say("option.reserved", s.holders(), s.note())));
    said(question, v -> v.stance() == View.Stance.AMBIGUOUS)
        .ifPresent(s -> texts.add(wording.say("option.ambiguous", s.holders(), s.note())));
    Set<String> contradictory = new TreeSet<>();
    wording
        .assessment()
        .stands()
        .forEach((holder, stands) -> {
          Stand stand = stands.get(question.id());
          if (stand != null && stand.contradictory()) {
            contradictory.add(holder);
          }
        });
    if (!contradictory.isEmpty()) {
      texts.add(
          wording.say(
              "option.contradictory", Slot.of("holders", wording.names().holders(contradictory))));
    }
    return texts;
  }

  private Text held(Question question, Option option) {
    Slot named = Slot.of("option", readings.option(question, option.id()));
    Slot meaning = Slot.of("meaning", wording.page(option.meaning().words()));
    List<Text> sentences = new ArrayList<>();
    sentences.add(
        wording.say("law.option", named, meaning, wording.note(option.meaning().citations())));
    said(question, v -> holds(v, option) && !isOneOfSeveral(question, v))
        .ifPresent(s -> sentences.add(wording.say("option.held", s.holders(), s.note())));
    said(question, v -> holds(v, option) && isOneOfSeveral(question, v))
        .ifPresent(s -> sentences.add(wording.say("option.either", s.holders(), s.note())));
    if (sentences.size() == 1) {
      sentences.add(wording.say("option.unheld"));
    }
    return wording.sentences(sentences);
  }

  private static boolean holds(View view, Option option) {
    return view.stance() == View.Stance.HOLDS && view.options().contains(option.id());
  }

  private static boolean isOneOfSeveral(Question question, View view) {
    return view.options().size() > 1 && !question.isSet();
  }

  /** Who has said something, with one note for all their words. */
  private record Said(Slot holders, Slot note) {}

  private Optional<Said> said(Question question, Predicate<View> such) {
    Set<String> ids = new TreeSet<>();
    List<Citation> citations = new ArrayList<>();
    for (Holder holder : wording.names().all()) {
      for (View view :
          wording.stand(holder.id(), question.id()).map(Stand::views).orElse(List.of())) {
        if (such.test(view)) {
          ids.add(holder.id());
          citations.addAll(view.citations());
        }
      }
    }
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Said(Slot.of("holders", wording.names().holders(ids)), wording.note(citations)));
  }

  /** How far readings of the question differ, in a sentence. */
  public Text degree(Question question) {
    return switch (question.degree()) {
      case CONTESTED -> wording.say("question.contested");
      case LEANING -> wording.say("question.leaning");
      case NEAR_SETTLED -> wording.say("question.near-settled");
    };
  }

  /**
   * The question set out: its number, to which links lead, what it asks, with its authorities, and
   * how far it is settled.
   */
  public Text setOut(Question question) {
    String asked = question.text().words();
    boolean again = asked.startsWith(question.heading());
    String rest = again ? asked.substring(question.heading().length()).strip() : asked;
    Text heading =
        wording.say(
            "question.heading",
            Slot.of("target", wording.questionTarget(question.id())),
            Slot.of("question", wording.page(question.heading(), Inline.Type.STRONG)));
    Text text =
        wording.say(
            "law.question",
            Slot.of("words", wording.page(rest)),
            wording.note(question.text().citations()));
    Text line = Text.build().text(heading).words(rest.isEmpty() ? "" : " ").text(text).done();
    return wording.sentences(List.of(line, degree(question), prevailing(question)));
  }

  private Text prevailing(Question question) {
    return question
        .prevailing()
        .map(p ->
            wording.say("question.prevailing", Slot.of("option", readings.option(question, p))))
        .orElse(Text.EMPTY);
  }
}
