// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Wording;

/** Points as numbered paragraphs, each with what it is and who made it at its head. */
final class PointWords {

  private final Minutes minutes;
  private final Wording wording;

  PointWords(Minutes minutes) {
    this.minutes = minutes;
    this.wording = minutes.wording();
  }

  /** The point; of a divergence with each view inside, and the question on which it turns. */
  Block.Paragraph of(Point point) {
    return of(point, point.views());
  }

  /** The same with some of the views, where others stand elsewhere. */
  Block.Paragraph of(Point point, List<Point.View> shown) {
    int number = wording.drafting().nextParagraph();
    minutes.spoken().note(point, shown, number);
    Text labelled =
        minutes.say(
            "point",
            Slot.of("label", Minutes.strong(label(point))),
            Slot.of("text", minutes.said(point.text())),
            wording.note(point.citations()));
    boolean divergence = point.kind() == Point.Kind.DIVERGENCE;
    Text text =
        wording.sentences(
            List.of(
                labelled,
                minutes.discussed(point.discussed()),
                divergence ? Text.EMPTY : tie(point)));
    return new Block.Paragraph(number, text, divergence ? inside(point, shown) : List.of());
  }

  private Text tie(Point point) {
    return point
        .tie()
        .map(t ->
            t.options().isEmpty()
                ? minutes.say("tie.question", Slot.of("question", wording.question(t.question())))
                : minutes.say(
                    "tie.reading",
                    Slot.of("options", minutes.options(t.question(), t.options())),
                    Slot.of("question", wording.question(t.question()))))
        .orElse(Text.EMPTY);
  }

  private List<Block> inside(Point point, List<Point.View> shown) {
    List<Text> views = new ArrayList<>();
    String question = point.tie().map(Point.Tie::question).orElse("");
    for (Point.View view : shown) {
      Text by = Minutes.strong(Wording.capital(minutes.voice(view.by())));
      Text held =
          minutes.say("view", Slot.of("by", by), Slot.of("text", minutes.said(view.text())));
      views.add(wording.sentences(List.of(held, minutes.reading(question, view.options()))));
    }
    List<Block> blocks = new ArrayList<>();
    if (!views.isEmpty()) {
      blocks.add(new Block.Points(views));
    }
    minutes
        .question(question)
        .ifPresent(q ->
            blocks.add(
                new Block.Line(
                    minutes.say(
                        "divergence.turns",
                        Slot.of("question", wording.question(q.id())),
                        Slot.of("heading", wording.page(q.heading(), Inline.Type.ITALIC))))));
    return blocks;
  }

  private Text label(Point point) {
    Slot by = Slot.of("by", minutes.voice(point.by()));
    boolean told = !(point.by() instanceof Voice.Untold);
    return switch (point.kind()) {
      case STATEMENT -> minutes.say("label.statement", by);
      case AGREED ->
          point.by() instanceof Voice.Sides
              ? minutes.say("label.agreed-by", by)
              : minutes.say("label.agreed");
      case CONVERGENCE -> minutes.say("label.convergence");
      case DIVERGENCE -> minutes.say("label.divergence");
      case VIEW -> minutes.say("label.view", by);
      case RAISED -> told ? minutes.say("label.raised-by", by) : minutes.say("label.raised");
      case FURTHER -> told ? minutes.say("label.further-by", by) : minutes.say("label.further");
      case TAKEAWAY -> told ? minutes.say("label.takeaway-by", by) : minutes.say("label.takeaway");
      case RECOMMENDATION ->
          told ? minutes.say("label.recommendation-by", by) : minutes.say("label.recommendation");
      case WAY_FORWARD ->
          told ? minutes.say("label.way-forward-by", by) : minutes.say("label.way-forward");
    };
  }
}
