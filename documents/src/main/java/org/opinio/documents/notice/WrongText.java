// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Situation;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;
import org.opinio.explain.Outcome;
import org.opinio.law.Citation;
import org.opinio.law.Rule;

/** What was done, whose act it is, and which obligations it breached. */
final class WrongText {

  private final Draft draft;
  private final Writing writing;
  private final String attribution;
  private final String wrong;
  private final List<Explanation> grounds;

  WrongText(Draft draft) {
    this.draft = draft;
    this.writing = draft.writing();
    this.attribution = draft.parts().id("attribution");
    this.wrong = draft.parts().id("wrong");
    this.grounds = grounds();
  }

  /** The obligations on which the wrongful act could rest, none twice. */
  private List<Explanation> grounds() {
    Map<String, Explanation> found = new LinkedHashMap<>();
    new Explainer(draft.situation(), draft.reading(), false)
        .of(wrong)
        .all()
        .filter(e -> e.kind() == Explanation.Kind.REFERENCE)
        .filter(e -> !e.notes().contains(Explanation.Note.NOT_RELIED_ON))
        .filter(e -> draft.rule(e.id()).kind() == Rule.Kind.OBLIGATION)
        .forEach(e -> found.putIfAbsent(e.id(), e));
    return List.copyOf(found.values());
  }

  /** The obligations that are breached on the sender's reading. */
  List<Explanation> breached() {
    return where(e -> e.outcome() == Outcome.MET);
  }

  /** Those on which the case bears, and of which it is undetermined whether they are breached. */
  List<Explanation> undetermined() {
    Set<String> bearing =
        Relevance.of(draft.instructions().assessment(), answered()).thatMatter().stream()
            .map(f -> f.rule().id())
            .collect(Collectors.toSet());
    return where(e -> e.outcome().isUndecided() && bearing.contains(e.id()));
  }

  /** The situation of the act itself, where a measure answers it. */
  private SituationAssessment answered() {
    Situation own = draft.situation().situation();
    return draft.instructions().assessment().situations().stream()
        .filter(s -> s.situation().response().isEmpty())
        .filter(s -> s.situation().unit().equals(own.unit()))
        .filter(s -> s.situation().alleged().equals(own.alleged()))
        .filter(s -> s.situation().target().equals(own.target()))
        .findFirst()
        .orElse(draft.situation());
  }

  private List<Explanation> where(Predicate<Explanation> such) {
    return grounds.stream().filter(such).toList();
  }

  /**
   * The conduct.
   *
   * @param lead phrase before the facts
   * @param blank the same where there are none
   */
  void conduct(String lead, String blank) {
    List<Explanation> of = breached().isEmpty() ? undetermined() : breached();
    Particulars particulars =
        Particulars.of(
            draft.situation(),
            draft.reading(),
            Stream.concat(of.stream().map(Explanation::id), Stream.of(draft.parts().id("going-on")))
                .toList(),
            Set.of(attribution, wrong));
    List<Slot> slots = new ArrayList<>();
    slots.add(draft.sides().sender());
    slots.add(draft.sides().recipient());
    slots.add(draft.unit());
    slots.add(writing.day("date", draft.situation().situation().date(), "blank.date"));
    boolean none = particulars.so().isEmpty();
    if (none) {
      slots.add(writing.blank("facts", "blank.conduct"));
    }
    paragraph(
        List.of(), draft.say(none ? blank : lead, slots.toArray(Slot[]::new)), particulars.so());
  }

  private void paragraph(List<String> rules, Text text, List<Particulars.Element> elements) {
    writing.stated(elements);
    List<Block> inside = elements.isEmpty() ? List.of() : List.of(draft.points(elements, true));
    List<Citation> citations =
        rules.isEmpty()
            ? List.of()
            : elements.stream().flatMap(e -> e.citations().stream()).distinct().toList();
    writing.paragraph(rules, citations, text, inside);
  }

  /** Whose act it is; nothing where a State answers for its own omission alone. */
  void attribution() {
    if (!draft.situation().situation().allegedActs() || omission()) {
      return;
    }
    Particulars particulars =
        Particulars.of(draft.situation(), draft.reading(), List.of(attribution), Set.of());
    List<Particulars.Element> so = draft.isEstablished(attribution) ? particulars.so() : List.of();
    paragraph(
        List.of(attribution),
        so.isEmpty()
            ? draft.say(
                "attribution.blank",
                draft.sides().recipient(),
                writing.blank("grounds", "blank.attribution"))
            : draft.say("attribution", draft.sides().recipient()),
        so);
  }

  /** Whether what is breached does not ask whose act it is. */
  private boolean omission() {
    return !breached().isEmpty() && !draft.isEstablished(attribution);
  }

  /** Which obligations were breached. */
  void breach() {
    List<Explanation> breached = breached();
    Set<String> rules = new TreeSet<>(Set.of(wrong));
    breached.forEach(e -> rules.add(e.id()));
    List<Block> inside = new ArrayList<>();
    if (!breached.isEmpty()) {
      inside.add(
          new Block.Points(breached.stream().map(e -> draft.sides().named(e.words())).toList()));
    }
    writing.paragraph(
        List.copyOf(rules),
        List.of(),
        breached.isEmpty()
            ? draft.say(
                "breach.blank",
                draft.sides().sender(),
                draft.sides().recipient(),
                writing.blank("obligations", "blank.obligation"))
            : draft.say("breach", draft.sides().sender(), draft.sides().recipient()),
        inside);
  }
}
