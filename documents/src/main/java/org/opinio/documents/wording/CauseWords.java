// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opinio.assess.Cause;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Text;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;
import org.opinio.law.Rule;

/** Why something is open, kinds of cause kept apart; long lists are counted after a few. */
public final class CauseWords {

  private static final int MOST_FACTS = 5;
  private static final int MOST_POINTS = 2;

  private final Wording wording;
  private final Map<String, String> unmodelled = new TreeMap<>();

  public CauseWords(Wording wording) {
    this.wording = wording;
    for (Rule rule : wording.law().rules().values()) {
      collect(rule.elements());
    }
  }

  private void collect(List<Element> elements) {
    for (Element element : elements) {
      if (element instanceof Element.NotModelled one) {
        unmodelled.putIfAbsent(one.id(), one.words());
      } else if (element instanceof Element.Composite composite) {
        collect(composite.items());
      }
    }
  }

  /** The causes as parts of a sentence. */
  public Text of(Collection<Cause> causes) {
    Map<Cause.Kind, List<String>> byKind = new TreeMap<>();
    causes.forEach(c -> byKind.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(c.id()));
    List<Text> parts = new ArrayList<>();
    byKind.forEach((kind, ids) -> parts.add(of(kind, ids)));
    return wording.apart(parts);
  }

  private Text of(Cause.Kind kind, List<String> ids) {
    return switch (kind) {
      case UNKNOWN_FACT ->
          ids.size() > MOST_FACTS
              ? wording.say("cause.unknown.many", Slot.of("number", ids.size()))
              : wording.say("cause.unknown", facts(ids));
      case DISPUTED_FACT -> wording.say("cause.disputed", facts(ids));
      case BELOW_STANDARD -> wording.say("cause.below", facts(ids));
      case NOT_MODELLED ->
          ids.size() > MOST_POINTS
              ? wording.say("cause.unmodelled.many", Slot.of("number", ids.size()))
              : wording.say(
                  "cause.unmodelled",
                  Slot.of("points", wording.apart(ids.stream().map(this::unmodelled).toList())));
      case SILENT -> wording.say("cause.silent", questions(ids));
      case RESERVES -> wording.say("cause.reserves", questions(ids));
      case AMBIGUOUS -> wording.say("cause.ambiguous", questions(ids));
      case LEFT_OPEN -> wording.say("cause.left-open", questions(ids));
    };
  }

  /** The causes as parts of a sentence, facts and points of law by their kind alone. */
  public Text briefly(Collection<Cause> causes) {
    Map<Cause.Kind, List<String>> byKind = new TreeMap<>();
    causes.forEach(c -> byKind.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(c.id()));
    List<Text> parts = new ArrayList<>();
    byKind.forEach((kind, ids) ->
        parts.add(
            switch (kind) {
              case UNKNOWN_FACT -> wording.say("cause.unknown.some");
              case DISPUTED_FACT -> wording.say("cause.disputed.some");
              case BELOW_STANDARD -> wording.say("cause.below.some");
              case NOT_MODELLED -> wording.say("cause.unmodelled.some");
              case SILENT, RESERVES, AMBIGUOUS, LEFT_OPEN -> of(kind, ids);
            }));
    return wording.phrases().and(parts);
  }

  private Slot questions(List<String> ids) {
    return Slot.of("questions", wording.questions(ids));
  }

  private Slot facts(List<String> ids) {
    return Slot.of("facts", wording.few(ids.stream().map(this::fact).toList(), MOST_FACTS));
  }

  /** An element that no page states yet, in its words. */
  public Text unmodelled(String id) {
    return wording.page(unmodelled.getOrDefault(id, id));
  }

  /** A fact by its heading and that of its group. */
  public Text fact(String id) {
    Fact fact = wording.law().facts().get(id);
    if (fact == null) {
      return Text.of(id);
    }
    FactGroup group = wording.law().groups().get(fact.group());
    Text heading = wording.quoted(fact.heading());
    return group == null
        ? heading
        : wording.say(
            "fact.named",
            Slot.of("fact", heading),
            Slot.of("group", wording.page(group.heading())));
  }
}
