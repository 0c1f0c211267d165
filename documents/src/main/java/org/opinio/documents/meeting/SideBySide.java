// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Citation;
import org.opinio.law.Question;

/**
 * What each side said beside the other, question by question, with what they share and where they
 * part beneath.
 */
final class SideBySide {

  private final Minutes minutes;
  private final Wording wording;
  private final PointWords points;
  private final OnRecord record;

  SideBySide(Minutes minutes) {
    this.minutes = minutes;
    this.wording = minutes.wording();
    this.points = new PointWords(minutes);
    this.record = new OnRecord(minutes);
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>(new Proceedings(minutes).sections());
    for (Theme theme : minutes.meeting().themes()) {
      sections.add(section(theme, Integer.toString(sections.size() + 2)));
    }
    return sections;
  }

  private Section section(Theme theme, String number) {
    List<Block> blocks = new ArrayList<>(minutes.lead(theme));
    Map<String, List<Point>> groups = new LinkedHashMap<>();
    groups.put("", new ArrayList<>());
    for (Point point : theme.points()) {
      groups
          .computeIfAbsent(point.tie().map(Point.Tie::question).orElse(""), q -> new ArrayList<>())
          .add(point);
    }
    List<Section> under = new ArrayList<>();
    groups.forEach((id, group) -> {
      Optional<Question> question = minutes.question(id);
      if (question.isEmpty()) {
        blocks.addAll(group(question, group));
      } else {
        String own = number + "." + (under.size() + 1);
        Text heading = wording.page(question.get().heading());
        under.add(new Section(anchor(own), own, heading, group(question, group), List.of()));
      }
    });
    for (Theme inner : theme.themes()) {
      under.add(section(inner, number + "." + (under.size() + 1)));
    }
    return new Section(anchor(number), number, minutes.title(theme), blocks, under);
  }

  private static String anchor(String number) {
    return "theme-" + number.replace('.', '-');
  }

  private List<Block> group(Optional<Question> question, List<Point> group) {
    List<Block> blocks = new ArrayList<>();
    List<Said> beside = group.stream().flatMap(SideBySide::said).toList();
    boolean recorded =
        question
            .filter(q ->
                minutes.meeting().sides().stream()
                    .flatMap(s -> s.holder().stream())
                    .anyMatch(h -> record.hasAny(q, h)))
            .isPresent();
    if (recorded || !beside.isEmpty()) {
      blocks.add(table(question.filter(q -> recorded), question, group, beside));
    }
    List<Point> shared = of(group, EnumSet.of(Point.Kind.AGREED, Point.Kind.CONVERGENCE));
    List<Point> divergent = of(group, EnumSet.of(Point.Kind.DIVERGENCE));
    List<Point> rest =
        group.stream()
            .filter(p -> beside.stream().noneMatch(s -> s.point().equals(p)))
            .filter(p -> !shared.contains(p) && !divergent.contains(p))
            .toList();
    beneath("side.share", shared, blocks);
    beneath("side.part", divergent, blocks);
    if (!beside.isEmpty() && shared.isEmpty() && divergent.isEmpty()) {
      blocks.add(new Block.Line(compared(beside)));
    }
    beneath(blocks.isEmpty() ? "" : "side.also", rest, blocks);
    return blocks;
  }

  private static List<Point> of(List<Point> group, Set<Point.Kind> kinds) {
    return group.stream().filter(p -> kinds.contains(p.kind())).toList();
  }

  private void beneath(String heading, List<Point> points, List<Block> blocks) {
    if (!points.isEmpty() && !heading.isEmpty()) {
      blocks.add(new Block.Line(Minutes.strong(minutes.say(heading))));
    }
    points.forEach(p -> {
      List<Point.View> left = p.views().stream().filter(v -> side(v.by()).isEmpty()).toList();
      blocks.add(this.points.of(p, left));
    });
  }

  /** What one side said: a statement, a view, or its view in a divergence. */
  private record Said(
      String side, Point point, String text, List<String> options, List<Citation> citations) {}

  private static Stream<Said> said(Point point) {
    return switch (point.kind()) {
      case STATEMENT, VIEW ->
          side(point.by()).stream()
              .map(side ->
                  new Said(
                      side,
                      point,
                      point.text(),
                      point.tie().map(Point.Tie::options).orElse(List.of()),
                      point.citations()));
      case DIVERGENCE ->
          point.views().stream()
              .flatMap(v ->
                  side(v.by()).stream()
                      .map(
                          side -> new Said(side, point, v.text(), v.options(), point.citations())));
      case AGREED, CONVERGENCE, RAISED, FURTHER, TAKEAWAY, RECOMMENDATION, WAY_FORWARD ->
          Stream.empty();
    };
  }

  /** The one side that spoke as a whole. */
  private static Optional<String> side(Voice voice) {
    return voice instanceof Voice.Sides s && s.ids().size() == 1
        ? Optional.of(s.ids().getFirst())
        : Optional.empty();
  }

  private Block table(
      Optional<Question> recorded,
      Optional<Question> question,
      List<Point> group,
      List<Said> beside) {
    int number = wording.drafting().nextParagraph();
    Text text =
        question
            .map(q ->
                minutes.say(
                    "side.question",
                    Slot.of("words", wording.page(asked(q))),
                    wording.note(q.text().citations())))
            .orElseGet(() -> minutes.say("side.table"));
    question.ifPresent(q ->
        beside.forEach(s ->
            minutes
                .spoken()
                .note(q.id(), new Voice.Sides(List.of(s.side())), number, s.options())));
    List<Side> sides = minutes.meeting().sides();
    List<Text> columns = new ArrayList<>(List.of(minutes.say("side.origin")));
    sides.forEach(s -> columns.add(minutes.column(s)));
    List<Block.Table.Row> rows = new ArrayList<>();
    if (!beside.isEmpty()) {
      rows.add(
          new Block.Table.Row(
              minutes.say("side.said"),
              sides.stream().map(s -> cell(s, question, group, beside)).toList()));
    }
    recorded.ifPresent(q ->
        rows.add(
            new Block.Table.Row(
                minutes.say("side.record"), sides.stream().map(s -> record(s, q)).toList())));
    String caption =
        beside.isEmpty()
            ? "side.caption-record"
            : recorded.isPresent() ? "side.caption-both" : "side.caption";
    Block table =
        new Block.Table(
            minutes.say(caption), columns, List.of(new Block.Table.Body(Text.EMPTY, rows)));
    return new Block.Paragraph(number, text, List.of(table));
  }

  /** The question alone, without what else the page says of it. */
  private static String asked(Question question) {
    String words = question.text().words();
    int end = words.indexOf('?') + 1;
    return end == 0 ? words : words.substring(0, end);
  }

  private Text record(Side side, Question question) {
    return side.holder()
        .map(h -> record.full(question, h))
        .orElseGet(() -> minutes.say("side.no-record"));
  }

  private Text cell(Side side, Optional<Question> question, List<Point> group, List<Said> beside) {
    List<Text> texts = new ArrayList<>();
    for (Said said : beside) {
      if (said.side().equals(side.id())) {
        texts.add(
            minutes.say(
                "prose",
                Slot.of("text", minutes.said(said.text())),
                wording.note(said.citations())));
        question.ifPresent(q -> texts.add(minutes.reading(q.id(), said.options())));
      }
    }
    if (!texts.isEmpty()) {
      return wording.sentences(texts);
    }
    boolean beneath =
        group.stream()
            .flatMap(p -> Stream.concat(Stream.of(p.by()), p.views().stream().map(Point.View::by)))
            .anyMatch(v -> v.isOf(side.id()) || v instanceof Voice.All);
    return minutes.say(beneath ? "side.beneath" : "side.silent");
  }

  /** Whether what stands beside each other goes with the same readings. */
  private Text compared(List<Said> beside) {
    Set<String> different = new TreeSet<>();
    for (Side side : minutes.meeting().sides()) {
      Set<String> named = new TreeSet<>();
      beside.stream()
          .filter(s -> s.side().equals(side.id()))
          .forEach(s -> named.addAll(s.options()));
      if (named.isEmpty()) {
        return minutes.say("side.neither");
      }
      different.add(String.join(" ", named));
    }
    return minutes.say(different.size() == 1 ? "side.same" : "side.different");
  }
}
