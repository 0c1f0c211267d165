// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opinio.assess.Finding;
import org.opinio.assess.Stand;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;
import org.opinio.law.Question;

/** The questions of law on which results turn: the readings, who holds them, and the two sides. */
final class LawPart {

  private final Memo memo;

  LawPart(Memo memo) {
    this.memo = memo;
  }

  /** Questions on which a principal result turns, in the order of their numbers. */
  static List<Question> decisive(Memo memo) {
    Set<String> ids = new LinkedHashSet<>();
    memo.plans().stream()
        .flatMap(p -> p.asked().stream())
        .map(Finding::across)
        .forEach(a -> ids.addAll(a.turnsOn()));
    memo.wording().questions(ids);
    return memo.wording().questionsNamed().stream().filter(q -> ids.contains(q.id())).toList();
  }

  Section section() {
    List<Question> decisive = decisive(memo);
    List<Block> blocks = new ArrayList<>();
    blocks.add(memo.paragraph(memo.say(decisive.isEmpty() ? "law-part.none" : "law-part.lead")));
    for (Question question : decisive) {
      blocks.add(question(question));
      sides(question).ifPresent(blocks::add);
    }
    return memo.section("law", "4", "memo.law", blocks);
  }

  private Block question(Question question) {
    int number = memo.wording().drafting().nextParagraph();
    Text text = memo.views().setOut(question);
    List<Block> inside = List.of(new Block.Points(memo.views().readings(question)));
    return new Block.Paragraph(number, text, inside);
  }

  /** What the two sides have themselves said, what groups have, and what they have in common. */
  private Optional<Block> sides(Question question) {
    if (memo.sides().isEmpty()) {
      return Optional.empty();
    }
    int number = memo.wording().drafting().nextParagraph();
    List<Text> sentences = new ArrayList<>();
    sentences.add(memo.views().on(question, memo.sides()));
    common(question).ifPresent(sentences::add);
    List<Block> inside = new ArrayList<>();
    memo.sides().stream()
        .filter(h -> memo.wording().stand(h.id(), question.id()).filter(Stand::isOwn).isEmpty())
        .flatMap(h -> memo.views().groups(question, h).stream())
        .forEach(t -> inside.add(new Block.Line(t)));
    return Optional.of(new Block.Paragraph(number, memo.wording().sentences(sentences), inside));
  }

  private Optional<Text> common(Question question) {
    if (memo.sides().size() < 2) {
      return Optional.empty();
    }
    return common(memo, question, memo.sides().getFirst(), memo.sides().getLast());
  }

  /** Whether two holders' own words meet; empty where one of them has said nothing. */
  static Optional<Text> common(Memo memo, Question question, Holder one, Holder other) {
    List<Stand> stands =
        Stream.of(one, other)
            .map(h -> memo.wording().stand(h.id(), question.id()))
            .flatMap(Optional::stream)
            .filter(s -> s.isOwn() && !s.options().isEmpty())
            .toList();
    if (stands.size() < 2) {
      return Optional.empty();
    }
    List<String> shared = new ArrayList<>(stands.getFirst().options());
    shared.retainAll(stands.getLast().options());
    Slot first = Slot.of("one", memo.wording().names().holder(one.id()));
    Slot second = Slot.of("other", memo.wording().names().holder(other.id()));
    if (shared.isEmpty()) {
      return Optional.of(memo.say("common.none", first, second));
    }
    Slot options = Slot.of("options", memo.readings().anyOf(question, shared));
    boolean settled = stands.stream().allMatch(s -> s.options().size() == 1) && !question.isSet();
    return Optional.of(
        memo.say(
            settled ? "common.same" : "common.compatible",
            first,
            second,
            options,
            Slot.of("question", memo.wording().question(question.id()))));
  }
}
