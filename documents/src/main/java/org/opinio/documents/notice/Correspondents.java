// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opinio.assess.Perspective;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Situation;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Wording;

/** Who writes to whom, what the two are called, and on whose reading of the law. */
final class Correspondents {

  private final Wording wording;
  private final NoticeKind kind;
  private final Situation situation;
  private final String sender;
  private final Optional<String> holder;
  private final Optional<String> opposing;

  /** Names by the words that the pages use for their parts, the longest first. */
  private final SortedMap<String, String> parts =
      new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s));

  Correspondents(
      Instructions instructions,
      Wording wording,
      NoticeKind kind,
      Situation situation,
      String alleged) {
    this.wording = wording;
    this.kind = kind;
    this.situation = situation;
    this.sender = situation.response().map(r -> r.taker()).orElse(situation.target());
    this.holder = holder(sender).or(instructions::advised);
    this.opposing = holder(situation.alleged()).or(instructions::opposing);
    Wording pages = Wording.of(instructions.assessment(), instructions.forms(), Language.ENGLISH);
    name(pages, pages.words("role.acting"), situation.acting());
    name(pages, pages.words("role.target"), situation.target());
    name(pages, pages.words("role.injured"), situation.target());
    name(pages, pages.words("role.alleged"), situation.alleged());
    name(pages, alleged, situation.alleged());
    name(pages, pages.words("role.taker"), sender);
    if (situation.allegedHosts()) {
      name(pages, pages.words("role.host"), situation.alleged());
    }
  }

  private Optional<String> holder(String party) {
    String id = party.toLowerCase(Locale.ROOT);
    return Optional.of(id).filter(wording.law().holders()::containsKey);
  }

  private void name(Wording pages, String part, String party) {
    parts.put(part, Words.plain(pages.names().party(party)));
  }

  /** Words of a page with the States of this notice named in their parts. */
  Text named(String words) {
    String any = String.join("|", parts.keySet().stream().map(Pattern::quote).toList());
    String named =
        Pattern.compile("(" + any + ")('s)?")
            .matcher(words)
            .replaceAll(found -> {
              String name = Objects.requireNonNull(parts.get(found.group(1)), found.group(1));
              boolean owns = found.group(2) != null;
              String owner = name.endsWith("s") ? name + "'" : name + "'s";
              return Matcher.quoteReplacement(owns ? owner : name);
            });
    return wording.page(named);
  }

  /** Who sends it: by name, or in the term that stands for the name in its language. */
  Slot sender() {
    return called("sender", sender, "term.sender", "term.sender.letter");
  }

  /** Who is to answer for the act. */
  Slot recipient() {
    return called("recipient", situation.alleged(), "term.recipient", "term.recipient.letter");
  }

  /** Whether the act was done against the sender itself. */
  boolean isVictim() {
    return situation.target().equals(sender);
  }

  /** Against whom the act was done. */
  Slot victim() {
    return Slot.of("victim", wording.names().party(situation.target()));
  }

  private Slot called(String slot, String party, String note, String letter) {
    return switch (wording.language()) {
      case ENGLISH -> Slot.of(slot, wording.names().party(party));
      case FRENCH ->
          Slot.of(
              slot,
              switch (kind) {
                case CLAIM, CEASE, COUNTERMEASURES -> wording.say(note);
                case ARTICLE_51 -> wording.say(letter);
              });
    };
  }

  /** The names of the two, where the text itself does not give them. */
  Slot[] names() {
    return new Slot[] {
      Slot.of("sender", wording.names().bareParty(sender)),
      Slot.of("recipient", wording.names().bareParty(situation.alleged()))
    };
  }

  /** The holder on whose reading the notice stands; empty where it must stand on every reading. */
  Optional<String> holder() {
    return holder;
  }

  /** The holder on the other side, if any. */
  Optional<String> opposing() {
    return opposing;
  }

  /** The sender's own reading in a situation; all ordinary readings where it has none. */
  Perspective reading(SituationAssessment assessed) {
    return holder
        .map(h -> Optional.ofNullable(assessed.holders().get(h)))
        .flatMap(p -> p)
        .orElseGet(assessed::across);
  }

  /** The reading in words, as in a sentence. */
  Slot readingWords() {
    return Slot.of(
        "reading",
        holder
            .map(h -> wording.say("reading.own", Slot.of("holder", wording.names().holder(h))))
            .orElseGet(() -> wording.say("reading.all")));
  }
}
