// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;
import org.opinio.law.Role;

/** How States, organisations, groups and situations are called in a document. */
public final class Names {

  private static final Set<String> STATES = Set.of(Locale.getISOCountries());

  private final Wording wording;

  Names(Wording wording) {
    this.wording = wording;
  }

  /** A holder by name, as within a sentence; its id where the law does not know it. */
  public Text holder(String id) {
    return Text.of(within(bareHolder(id)));
  }

  /** A holder by name alone, as in a table. */
  public String bareHolder(String id) {
    Holder holder = wording.law().holders().get(id);
    if (holder == null) {
      return id;
    }
    if (wording.has("name." + id)) {
      return wording.words("name." + id);
    }
    return holder.kind() == Holder.Kind.STATE ? state(id, holder.name()) : holder.name();
  }

  /** A party to the case by name, as within a sentence. */
  public Text party(String code) {
    return Text.of(within(bareParty(code)));
  }

  /** A party to the case by name alone. */
  public String bareParty(String code) {
    String name = wording.subject().nameOf(code);
    Holder holder = wording.law().holders().get(code.toLowerCase(Locale.ROOT));
    boolean known =
        STATES.contains(code)
            && (name.equals(display(code, Locale.ENGLISH))
                || (holder != null && name.equals(holder.name())));
    return known ? state(code, name) : name;
  }

  private String state(String code, String name) {
    boolean known = STATES.contains(code.toUpperCase(Locale.ROOT));
    return known && wording.language() != Language.ENGLISH
        ? display(code, Locale.forLanguageTag(wording.language().tag()))
        : name;
  }

  private static String display(String code, Locale language) {
    return Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(language);
  }

  /** The name with its article where it has one. */
  private String within(String name) {
    List<String> articled = Arrays.asList(wording.words("name.articled").split(" ", -1));
    boolean hasArticle =
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
            .anyMatch(articled::contains);
    return hasArticle ? wording.phrases().words("name.with-article", Slot.of("name", name)) : name;
  }

  /** Holders as a list in a sentence: States, then organisations, then experts, each labelled. */
  public Text holders(Collection<String> ids) {
    List<Text> parts = new ArrayList<>();
    for (Holder.Kind kind : Holder.Kind.values()) {
      List<Text> names =
          sorted(ids).stream().filter(h -> h.kind() == kind).map(h -> holder(h.id())).toList();
      if (!names.isEmpty()) {
        Text list = wording.phrases().and(names);
        parts.add(
            switch (kind) {
              case STATE -> list;
              case ORGANISATION -> wording.say("names.organisations", Slot.of("names", list));
              case EXPERT_GROUP -> wording.say("names.experts", Slot.of("names", list));
            });
      }
    }
    return wording.apart(parts);
  }

  /** The holders with these ids, in the order of the alphabet of their names in this language. */
  public List<Holder> sorted(Collection<String> ids) {
    return wording.law().holders().values().stream()
        .filter(h -> ids.contains(h.id()))
        .sorted(Alphabet.by(h -> bareHolder(h.id())))
        .toList();
  }

  /** All holders, in the same order. */
  public List<Holder> all() {
    return sorted(wording.law().holders().keySet());
  }

  /** The part that is played, and by whom in this situation; the part alone where nobody is. */
  public Text role(Role role, Situation situation) {
    String party =
        switch (role) {
          case ACTING -> situation.acting();
          case PARTY -> situation.by().isEmpty() ? situation.acting() : "";
          case TARGET ->
              situation.as() == Situation.Protected.TARGET_STATE ? situation.target() : "";
          case INJURED -> situation.as() == Situation.Protected.PERSON ? "" : situation.target();
          case HOST -> situation.allegedHosts() ? situation.alleged() : "";
          case ALLEGED -> situation.alleged();
          case TAKER -> situation.response().map(r -> r.taker()).orElse("");
          case CLAIMANT -> situation.claims() ? situation.alleged() : "";
          case PERSON -> situation.as() == Situation.Protected.PERSON ? situation.target() : "";
          case ANY, NOBODY -> "";
        };
    Text part = Text.of(role(role));
    return party.isEmpty()
        ? part
        : wording.say("role.named", Slot.of("role", part), Slot.of("name", party(party)));
  }

  private String role(Role role) {
    return switch (role) {
      case ACTING -> wording.words("role.acting");
      case PARTY -> wording.words("role.party");
      case TARGET -> wording.words("role.target");
      case HOST -> wording.words("role.host");
      case ALLEGED -> wording.words("role.alleged");
      case TAKER -> wording.words("role.taker");
      case INJURED -> wording.words("role.injured");
      case CLAIMANT -> wording.words("role.claimant");
      case PERSON -> wording.words("role.person");
      case ANY -> wording.words("role.any");
      case NOBODY -> "";
    };
  }

  /** What is assessed in a situation, and between whom. */
  public Text situation(Situation situation) {
    Slot unit = Slot.of("unit", unit(situation.subject()));
    Slot alleged = Slot.of("alleged", party(situation.alleged()));
    Slot target = Slot.of("target", party(situation.target()));
    if (situation.response().isPresent()) {
      String taker = situation.response().get().taker();
      return wording.say("situation.response", unit, alleged, Slot.of("taker", party(taker)));
    }
    if (situation.claims()) {
      return wording.say("situation.claim", unit, alleged);
    }
    if (!situation.allegedActs()) {
      return wording.say("situation.host", unit, alleged, target);
    }
    return switch (situation.as()) {
      case TARGET_STATE -> wording.say("situation.acting", unit, alleged, target);
      case THIRD_STATE -> wording.say("situation.third", unit, alleged, target);
      case PERSON -> wording.say("situation.person", unit, alleged, target);
    };
  }

  /** Who plays which part in a situation, in one or two sentences. */
  public Text parties(Situation situation) {
    Slot alleged = Slot.of("alleged", party(situation.alleged()));
    Slot target = Slot.of("target", party(situation.target()));
    if (situation.response().isPresent()) {
      String taker = situation.response().get().taker();
      return wording.say("parties.response", alleged, Slot.of("taker", party(taker)));
    }
    if (situation.claims()) {
      return wording.say("parties.claim", alleged);
    }
    Text parts =
        situation.allegedActs()
            ? switch (situation.as()) {
              case TARGET_STATE -> wording.say("parties.acting", alleged, target);
              case THIRD_STATE -> wording.say("parties.third", alleged, target);
              case PERSON -> wording.say("parties.person", alleged, target);
            }
            : wording.say(
                "parties.host", alleged, target, Slot.of("acting", party(situation.acting())));
    Text by =
        situation.by().isEmpty()
            ? Text.EMPTY
            : wording.say("parties.by", Slot.of("group", party(situation.by())));
    return wording.sentences(List.of(parts, by));
  }

  /** An operation, campaign or response by its title; by its id where the case gives it none. */
  public String unit(String id) {
    Case subject = wording.subject();
    return Stream.of(
            Optional.ofNullable(subject.responses().get(id))
                .map(r -> titled(r.title(), "Response ", "unit.response", id)),
            Optional.ofNullable(subject.campaigns().get(id))
                .map(c -> titled(c.title(), "Campaign ", "unit.campaign", id)),
            Optional.ofNullable(subject.operations().get(id))
                .map(o -> titled(o.title(), "Operation ", "unit.operation", id)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(id);
  }

  /** The title; that which a unit without one is given, in the language of the document. */
  private String titled(String title, String kind, String key, String id) {
    return title.equals(kind + id) ? wording.phrases().words(key, Slot.of("id", id)) : title;
  }
}
