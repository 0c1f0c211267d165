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
    List<Point> beside = group.stream().filter(p -> side(p).isPresent()).toList();
    if (question.isPresent() || !beside.isEmpty()) {
      blocks.add(table(question, beside));
    }
    List<Point> agreed = of(group, EnumSet.of(Point.Kind.AGREED, Point.Kind.CONVERGENCE));
    List<Point> divergent = of(group, EnumSet.of(Point.Kind.DIVERGENCE));
    if (question.isPresent() || !agreed.isEmpty() || !divergent.isEmpty()) {
      beneath("side.share", agreed, share(beside), blocks);
      beneath("side.part", divergent, part(beside), blocks);
    }
    List<Point> rest =
        group.stream()
            .filter(p -> !beside.contains(p) && !agreed.contains(p) && !divergent.contains(p))
            .toList();
    if (!rest.isEmpty()) {
      if (!blocks.isEmpty()) {
        blocks.add(heading("side.also"));
      }
      rest.forEach(p -> blocks.add(points.of(p)));
    }
    return blocks;
  }

  private static List<Point> of(List<Point> group, Set<Point.Kind> kinds) {
    return group.stream().filter(p -> kinds.contains(p.kind())).toList();
  }

  private Block heading(String key) {
    return new Block.Line(Minutes.strong(minutes.say(key)));
  }

  private void beneath(String key, List<Point> points, Text otherwise, List<Block> blocks) {
    blocks.add(heading(key));
    points.forEach(p -> blocks.add(this.points.of(p)));
    if (points.isEmpty()) {
      blocks.add(new Block.Line(otherwise));
    }
  }

  /** The one side whose statement or view the point is. */
  private static Optional<String> side(Point point) {
    return switch (point.kind()) {
      case STATEMENT, VIEW ->
          point.by() instanceof Voice.Sides s && s.ids().size() == 1
              ? Optional.of(s.ids().getFirst())
              : Optional.empty();
      case AGREED,
          CONVERGENCE,
          DIVERGENCE,
          RAISED,
          FURTHER,
          TAKEAWAY,
          RECOMMENDATION,
          WAY_FORWARD ->
          Optional.empty();
    };
  }

  private Block table(Optional<Question> question, List<Point> beside) {
    int number = wording.drafting().nextParagraph();
    Text text =
        question
            .map(q ->
                minutes.say(
                    "side.question",
                    Slot.of("words", wording.page(asked(q))),
                    wording.note(q.text().citations())))
            .orElseGet(() -> minutes.say("side.table"));
    beside.forEach(p -> minutes.spoken().note(p, number));
    List<Side> sides = minutes.meeting().sides();
    List<Text> columns = new ArrayList<>(List.of(minutes.say("side.origin")));
    sides.forEach(s -> columns.add(minutes.column(s)));
    List<Block.Table.Row> rows = new ArrayList<>();
    rows.add(
        new Block.Table.Row(
            minutes.say("side.said"), sides.stream().map(s -> said(s, beside)).toList()));
    Optional<Question> recorded =
        question.filter(q -> sides.stream().anyMatch(s -> s.holder().isPresent()));
    recorded.ifPresent(q ->
        rows.add(
            new Block.Table.Row(
                minutes.say("side.record"),
                sides.stream()
                    .map(s ->
                        s.holder()
                            .map(h -> record.full(q, h))
                            .orElseGet(() -> minutes.say("side.no-record")))
                    .toList())));
    Block table =
        new Block.Table(
            minutes.say(recorded.isPresent() ? "side.caption-recorded" : "side.caption"),
            columns,
            List.of(new Block.Table.Body(Text.EMPTY, rows)));
    return new Block.Paragraph(number, text, List.of(table));
  }

  /** The question alone, without what else the page says of it. */
  private static String asked(Question question) {
    String words = question.text().words();
    int end = words.indexOf('?') + 1;
    return end == 0 ? words : words.substring(0, end);
  }

  private Text said(Side side, List<Point> beside) {
    List<Text> texts = new ArrayList<>();
    for (Point point : beside) {
      if (side(point).equals(Optional.of(side.id()))) {
        texts.add(
            minutes.say(
                "prose",
                Slot.of("text", minutes.said(point.text())),
                wording.note(point.citations())));
        texts.add(
            point.tie().map(t -> minutes.reading(t.question(), t.options())).orElse(Text.EMPTY));
      }
    }
    return texts.isEmpty() ? minutes.say("side.silent") : wording.sentences(texts);
  }

  /** Whether what stands beside each other goes with the same readings. */
  private Text share(List<Point> beside) {
    return readings(beside).filter(r -> r.size() == 1).isPresent()
        ? minutes.say("side.same")
        : minutes.say("side.nothing-agreed");
  }

  private Text part(List<Point> beside) {
    return readings(beside).filter(r -> r.size() > 1).isPresent()
        ? minutes.say("side.different")
        : minutes.say("side.no-divergence");
  }

  /** The different sets of readings that the sides named, where every side named one. */
  private Optional<Set<String>> readings(List<Point> beside) {
    Set<String> different = new TreeSet<>();
    for (Side side : minutes.meeting().sides()) {
      Set<String> named = new TreeSet<>();
      beside.stream()
          .filter(p -> side(p).equals(Optional.of(side.id())))
          .flatMap(p -> p.tie().map(t -> t.options().stream()).orElse(Stream.of()))
          .forEach(named::add);
      if (named.isEmpty()) {
        return Optional.empty();
      }
      different.add(String.join(" ", named));
    }
    return Optional.of(different);
  }
}
