// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.opinio.assess.Stand;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.FactSentences;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Question;
import org.opinio.law.View;

/** What holders have on record on a question, apart from what was said in the meeting. */
final class OnRecord {

  private final Minutes minutes;
  private final Wording wording;

  OnRecord(Minutes minutes) {
    this.minutes = minutes;
    this.wording = minutes.wording();
  }

  boolean hasAny(Question question, String holder) {
    return !views(question, holder).isEmpty();
  }

  /** All that one holder has on record, as the page has it. */
  Text full(Question question, String holder) {
    List<Text> texts = new ArrayList<>();
    for (View view : views(question, holder)) {
      Slot options = options(question, view);
      Slot words = Slot.of("words", wording.page(FactSentences.ended(view.words())));
      Slot note = wording.note(view.citations());
      texts.add(
          switch (view.stance()) {
            case HOLDS -> minutes.say("record.full.holds", options, words, note);
            case REJECTS -> minutes.say("record.full.rejects", options, words, note);
            case RESERVES -> minutes.say("record.full.reserves", options, words, note);
            case AMBIGUOUS -> minutes.say("record.full.ambiguous", options, words, note);
          });
      texts.add(reserve(view));
      if (isOwn(view)) {
        texts.add(minutes.say("record.own"));
      }
    }
    return texts.isEmpty() ? minutes.say("record.nothing") : wording.sentences(texts);
  }

  /** What each holder has on record elsewhere, in a few words, and who has nothing. */
  Text brief(Question question, Collection<String> holders) {
    List<Text> texts = new ArrayList<>();
    List<Text> silent = new ArrayList<>();
    for (String holder : holders) {
      List<View> elsewhere = views(question, holder).stream().filter(v -> !isOwn(v)).toList();
      if (elsewhere.isEmpty()) {
        silent.add(minutes.holder(holder));
      }
      Slot name = Slot.of("holder", minutes.holder(holder));
      for (View view : elsewhere) {
        Slot options = options(question, view);
        Slot note = wording.note(view.citations());
        texts.add(
            switch (view.stance()) {
              case HOLDS -> minutes.say("record.holds", name, options, note);
              case REJECTS -> minutes.say("record.rejects", name, options, note);
              case RESERVES -> minutes.say("record.reserves", name, options, note);
              case AMBIGUOUS -> minutes.say("record.ambiguous", name, options, note);
            });
        texts.add(reserve(view));
      }
    }
    if (!silent.isEmpty()) {
      texts.add(minutes.say("record.silent", Slot.of("holders", wording.phrases().and(silent))));
    }
    return wording.sentences(texts);
  }

  private Slot options(Question question, View view) {
    return Slot.of("options", minutes.options(question.id(), view.options()));
  }

  /** With what reserve the page reads these words. */
  private Text reserve(View view) {
    Text implied = view.implied() ? wording.say("view.implied") : Text.EMPTY;
    Text confidence =
        switch (view.confidence()) {
          case "" -> Text.EMPTY;
          case "medium" -> wording.say("view.medium");
          case "low" -> wording.say("view.low");
          default -> wording.say("view.confidence", Slot.of("confidence", view.confidence()));
        };
    return wording.sentences(List.of(implied, confidence));
  }

  private List<View> views(Question question, String holder) {
    return wording.stand(holder, question.id()).map(Stand::views).orElse(List.of());
  }

  private boolean isOwn(View view) {
    return minutes.meeting().ownRecord().contains(view.document());
  }
}
