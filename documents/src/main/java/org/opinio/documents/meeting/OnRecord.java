// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.Stand;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.ViewSentences;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Question;
import org.opinio.law.View;

/** What holders have on record on a question, apart from what was said in the meeting. */
final class OnRecord {

  private final Minutes minutes;
  private final Wording wording;
  private final ViewSentences views;

  OnRecord(Minutes minutes) {
    this.minutes = minutes;
    this.wording = minutes.wording();
    this.views = new ViewSentences(wording);
  }

  /** In full sentences. */
  Text full(Question question, String holder) {
    List<View> on = views(question, holder);
    if (on.isEmpty()) {
      return wording.say("view.silent", Slot.of("holder", wording.names().holder(holder)));
    }
    return wording.sentences(
        List.of(
            views.on(question, wording.law().holders().get(holder)),
            on.stream().allMatch(this::isOwn)
                ? minutes.say("record.own")
                : on.stream().anyMatch(this::isOwn)
                    ? minutes.say("record.own-in-part")
                    : Text.EMPTY));
  }

  /** In a few words, with the sources. */
  Text brief(Question question, String holder) {
    Slot name = Slot.of("holder", wording.names().bareHolder(holder));
    List<Text> texts = new ArrayList<>();
    for (View view : views(question, holder)) {
      Slot options = Slot.of("options", minutes.options(question.id(), view.options()));
      Slot note = wording.note(view.citations());
      texts.add(
          switch (view.stance()) {
            case HOLDS -> minutes.say("record.holds", name, options, note);
            case REJECTS -> minutes.say("record.rejects", name, options, note);
            case RESERVES -> minutes.say("record.reserves", name, options, note);
            case AMBIGUOUS -> minutes.say("record.ambiguous", name, options, note);
          });
      if (view.implied()) {
        texts.add(minutes.say("record.implied"));
      }
      if (isOwn(view)) {
        texts.add(minutes.say("record.own"));
      }
    }
    return texts.isEmpty() ? minutes.say("record.silent", name) : wording.sentences(texts);
  }

  private List<View> views(Question question, String holder) {
    return wording.stand(holder, question.id()).map(Stand::views).orElse(List.of());
  }

  private boolean isOwn(View view) {
    return minutes.meeting().ownRecord().contains(view.document());
  }
}
