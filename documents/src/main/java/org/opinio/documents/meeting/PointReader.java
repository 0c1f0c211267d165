// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Marking;
import org.opinio.cases.internal.Entry;
import org.opinio.cases.internal.MarkingReader;
import org.opinio.cases.internal.Words;
import org.opinio.cases.internal.Yaml;
import org.opinio.law.Citation;
import org.opinio.law.Question;

/** Reads points, and sees to it that each is said by as many as its kind asks for. */
final class PointReader {

  private static final List<String> KINDS =
      Stream.of(Point.Kind.values())
          .map(k -> k.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .toList();

  private final Scope scope;
  private Marking highest = Marking.NONE;

  PointReader(Scope scope) {
    this.scope = scope;
  }

  /** The marking of all points read so far together. */
  Marking highest() {
    return highest;
  }

  /**
   * The points under the key.
   *
   * @param otherwise what is cited for a point without a source of its own
   */
  List<Point> read(Entry parent, List<Citation> otherwise) {
    List<Point> points = new ArrayList<>();
    for (Yaml item : parent.items("points")) {
      Entry entry =
          Entry.of(
              item,
              "a point",
              item.place(),
              scope.faults(),
              "kind",
              "text",
              "by",
              "of",
              "question",
              "option",
              "views",
              "source",
              "case",
              "marking");
      kind(entry).ifPresent(kind -> points.add(point(kind, entry, otherwise)));
    }
    return points;
  }

  private Optional<Point.Kind> kind(Entry entry) {
    String written = entry.requiredText("kind");
    int at = KINDS.indexOf(written);
    if (at < 0 && !written.isEmpty()) {
      String meant = Words.meant(written, KINDS);
      scope
          .faults()
          .add(
              CaseCode.UNKNOWN_WORD,
              entry.placeOf("kind"),
              "There is no kind of point " + Words.quoted(written) + ".",
              meant);
    }
    return at < 0 ? Optional.empty() : Optional.of(Point.Kind.values()[at]);
  }

  private Point point(Point.Kind kind, Entry entry, List<Citation> otherwise) {
    Optional<Point.Tie> tie = scope.tie(entry);
    Voice by = scope.voice(entry);
    List<Point.View> views = views(entry, tie);
    List<Citation> own = scope.citations(entry, "source");
    voice(kind, by, entry);
    views(kind, views, entry);
    highest = highest.with(Marking.of(MarkingReader.text(entry, scope.faults())));
    return new Point(
        kind,
        entry.requiredText("text"),
        by,
        tie,
        views,
        own.isEmpty() ? otherwise : own,
        entry.text("case"));
  }

  private List<Point.View> views(Entry entry, Optional<Point.Tie> tie) {
    List<Point.View> views = new ArrayList<>();
    for (Yaml item : entry.items("views")) {
      Entry view =
          Entry.of(item, "a view", item.place(), scope.faults(), "by", "of", "text", "option");
      view.required("by");
      Optional<Question> question =
          tie.flatMap(t -> Optional.ofNullable(scope.law().questions().get(t.question())));
      if (entry.get("question").isEmpty() && view.get("option").isPresent()) {
        scope.noQuestion(view);
      }
      views.add(
          new Point.View(
              scope.voice(view),
              view.requiredText("text"),
              question.map(q -> scope.options(view, q)).orElse(List.of())));
    }
    return views;
  }

  private void voice(Point.Kind kind, Voice by, Entry entry) {
    if (by instanceof Voice.Untold && entry.get("by").isPresent()) {
      return;
    }
    String wanted =
        switch (kind) {
          case STATEMENT ->
              by instanceof Voice.Sides s && s.ids().size() == 1
                  ? ""
                  : "A statement is that of one side.";
          case AGREED ->
              by instanceof Voice.All || (by instanceof Voice.Sides s && s.ids().size() > 1)
                  ? ""
                  : "Nobody agrees alone: a point is agreed by `all`, or by several sides.";
          case DIVERGENCE ->
              by instanceof Voice.Untold ? "" : "Who takes which side is said under `views`.";
          case VIEW ->
              by instanceof Voice.All
                  ? "What all hold is `agreed`, not a view."
                  : by instanceof Voice.Untold ? "A view is somebody's." : "";
          case CONVERGENCE, RAISED, FURTHER, TAKEAWAY, RECOMMENDATION, WAY_FORWARD -> "";
        };
    if (!wanted.isEmpty()) {
      scope
          .faults()
          .add(
              MeetingCode.WRONG_VOICE,
              entry.placeOf("by"),
              wanted,
              kind == Point.Kind.DIVERGENCE
                  ? "Take `by:` out of the point itself."
                  : "Correct `by:`, or the `kind`.");
    }
  }

  private void views(Point.Kind kind, List<Point.View> views, Entry entry) {
    boolean divergence = kind == Point.Kind.DIVERGENCE;
    if (divergence ? views.size() < 2 : !views.isEmpty()) {
      scope
          .faults()
          .add(
              MeetingCode.WRONG_VIEWS,
              entry.placeOf("views"),
              divergence
                  ? "A divergence has two views or more, each with who holds it."
                  : "Only a divergence has `views`.",
              divergence ? "Write `views:` with `by:` and `text:` each." : "Make it a divergence.");
    }
  }
}
