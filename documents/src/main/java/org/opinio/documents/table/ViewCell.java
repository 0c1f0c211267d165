// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.assess.Stand;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.ReadingWords;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Holder;
import org.opinio.law.Question;
import org.opinio.law.View;

/**
 * What a holder has said on a question, each view with its source and marks; or that it is silent.
 */
final class ViewCell {

  /** What a reader must know of a view. */
  enum Mark {
    IMPLIED("view.mark.implied", "view.mark.implied.meaning"),
    REPORTED("view.mark.reported", "view.mark.reported.meaning"),
    MEDIUM("view.mark.medium", "view.mark.medium.meaning"),
    LOW("view.mark.low", "view.mark.low.meaning"),
    CONTRADICTORY("view.mark.contradictory", "view.mark.contradictory.meaning"),
    GROUP("view.mark.group", "view.mark.group.meaning");

    private final String letter;
    private final String meaning;

    Mark(String letter, String meaning) {
      this.letter = letter;
      this.meaning = meaning;
    }

    String letter() {
      return letter;
    }

    String meaning() {
      return meaning;
    }
  }

  private final Wording wording;
  private final ReadingWords readings;
  private final Set<Mark> used = EnumSet.noneOf(Mark.class);

  ViewCell(Wording wording) {
    this.wording = wording;
    this.readings = new ReadingWords(wording);
  }

  Set<Mark> used() {
    return Set.copyOf(used);
  }

  Text of(Holder holder, Question question) {
    Optional<Stand> stand = wording.stand(holder.id(), question.id());
    List<View> views = stand.map(Stand::views).orElse(List.of());
    if (views.isEmpty()) {
      boolean group = Groups.haveSpokenFor(wording, holder.id(), question.id());
      return marked(
          wording.say("view.none"), group ? EnumSet.of(Mark.GROUP) : EnumSet.noneOf(Mark.class));
    }
    List<Text> texts = new ArrayList<>();
    boolean contradictory = stand.filter(Stand::contradictory).isPresent();
    for (View view : views) {
      Set<Mark> marks = marks(view);
      if (contradictory) {
        marks.add(Mark.CONTRADICTORY);
      }
      Text said =
          wording
              .phrases()
              .say(
                  key(question, view),
                  Slot.of("options", options(question, view)),
                  wording.note(view.citations()));
      texts.add(marked(said, marks));
    }
    return wording.apart(texts);
  }

  private Text marked(Text text, Set<Mark> marks) {
    used.addAll(marks);
    Text.Builder marked = Text.build().text(text);
    marks.forEach(m ->
        marked
            .words(" ")
            .part(new Inline.Sign(wording.words(m.letter()), wording.words(m.meaning()))));
    return marked.done();
  }

  private static Set<Mark> marks(View view) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    if (view.implied()) {
      marks.add(Mark.IMPLIED);
    }
    if (view.citations().stream().anyMatch(c -> !c.reportedBy().isEmpty())) {
      marks.add(Mark.REPORTED);
    }
    switch (view.confidence()) {
      case "medium" -> marks.add(Mark.MEDIUM);
      case "low" -> marks.add(Mark.LOW);
      default -> {}
    }
    return marks;
  }

  private Text options(Question question, View view) {
    boolean all = question.isSet() && view.stance() == View.Stance.HOLDS;
    List<Text> options = view.options().stream().map(o -> readings.option(question, o)).toList();
    return all ? wording.phrases().and(options) : wording.phrases().or(options);
  }

  private static String key(Question question, View view) {
    return switch (view.stance()) {
      case HOLDS ->
          view.options().size() > 1 && !question.isSet() ? "view.cell.one-of" : "view.cell.holds";
      case REJECTS -> "view.cell.rejects";
      case RESERVES -> "view.cell.reserves";
      case AMBIGUOUS -> "view.cell.ambiguous";
    };
  }
}
