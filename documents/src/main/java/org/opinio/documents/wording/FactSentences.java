// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.assess.FactState;
import org.opinio.cases.Assumption;
import org.opinio.cases.Evidence;
import org.opinio.cases.NamedSource;
import org.opinio.cases.Situation;
import org.opinio.cases.Standards;
import org.opinio.cases.StatedFact;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.law.Fact;

/** What a case states of facts, in sentences, with sources as footnotes and grades of evidence. */
public final class FactSentences {

  /** What a case writes as the source of a fact that no source states. */
  public static final String ASSUMED = "assumed";

  private final Wording wording;

  public FactSentences(Wording wording) {
    this.wording = wording;
  }

  /** All that is stated of one fact in a situation, its source as a footnote. */
  public Text of(StatedFact stated, Situation situation, Optional<FactState> state) {
    Text heading =
        fact(stated)
            .map(f -> wording.page(f.heading(), Inline.Type.STRONG))
            .orElseGet(() -> Text.strong(stated.fact()));
    Text question = fact(stated).map(f -> wording.page(f.question())).orElse(Text.EMPTY);
    NamedSource source = wording.source(stated.source());
    Slot[] slots = {
      Slot.of("fact", heading), Slot.of("question", question), wording.note(source.citations())
    };
    List<Text> sentences = new ArrayList<>();
    if (stated.value() instanceof StatedFact.Value.Disputed) {
      sentences.add(wording.say("fact.disputed", slots));
      sentences.addAll(claims(stated, situation));
    } else {
      boolean below = state.filter(s -> s.status() == FactState.Status.BELOW_STANDARD).isPresent();
      Slot answer = Slot.of("answer", graded(stated, below));
      sentences.add(wording.say("fact.stated", slots[0], slots[1], slots[2], answer));
    }
    judged(stated, sentences);
    source(stated, source, situation, sentences);
    evidence(stated.evidence()).ifPresent(sentences::add);
    if (!stated.probability().isEmpty()) {
      sentences.add(wording.say("fact.probability", Slot.of("probability", stated.probability())));
    }
    if (!stated.marking().isEmpty()) {
      sentences.add(wording.say("fact.marking", Slot.of("marking", stated.marking())));
    }
    return wording.sentences(sentences);
  }

  private Optional<Fact> fact(StatedFact stated) {
    return Optional.ofNullable(wording.law().facts().get(stated.fact()));
  }

  private Text graded(StatedFact stated, boolean below) {
    Slot answer = Slot.of("answer", answer(stated));
    if (below) {
      return wording.say("answer.below", answer);
    }
    return stated.proved().isEmpty()
        ? answer(stated)
        : wording.say("answer.graded", answer, Slot.of("standard", standards(stated.proved())));
  }

  /** The value stated, as an answer to the question for the fact. */
  public Text answer(StatedFact stated) {
    return switch (stated.value()) {
      case StatedFact.Value.YesNo y -> Text.of(wording.words(y.yes() ? "answer.yes" : "answer.no"));
      case StatedFact.Value.One one -> value(stated.fact(), one.value());
      case StatedFact.Value.Some some -> some(stated.fact(), some);
      case StatedFact.Value.Unknown u -> Text.of(wording.words("answer.unknown"));
      case StatedFact.Value.Disputed d -> Text.of(wording.words("answer.disputed"));
    };
  }

  private Text some(String fact, StatedFact.Value.Some some) {
    List<Text> holding = some.holding().stream().map(v -> value(fact, v)).toList();
    List<Text> failing = some.notHolding().stream().map(v -> value(fact, v)).toList();
    if (holding.isEmpty() && failing.isEmpty()) {
      return Text.of(wording.words("answer.none"));
    }
    Slot not = Slot.of("failing", wording.phrases().or(failing));
    if (holding.isEmpty()) {
      return wording.say("answer.not", not);
    }
    Text with = wording.phrases().and(holding);
    return failing.isEmpty() ? with : wording.say("answer.some", Slot.of("holding", with), not);
  }

  /** A value of a fact by its heading, in quotation marks. */
  public Text value(String fact, String value) {
    return wording.quoted(
        Optional.ofNullable(wording.law().facts().get(fact)).stream()
            .flatMap(f -> f.values().stream())
            .filter(v -> v.id().equals(value))
            .map(Fact.Value::heading)
            .findFirst()
            .orElse(value));
  }

  /** What each party claims of a disputed fact; also who claims nothing. */
  public List<Text> claims(StatedFact stated, Situation situation) {
    Set<String> parties = new TreeSet<>(stated.claims().keySet());
    parties.add(situation.alleged());
    parties.add(situation.target());
    return parties.stream()
        .sorted(Alphabet.by(p -> wording.names().bareParty(p)))
        .map(p -> {
          Slot party = Slot.of("party", wording.names().party(p));
          String claim = stated.claims().getOrDefault(p, "");
          return claim.isEmpty()
              ? wording.say("fact.no-claim", party)
              : wording.say("fact.claim", party, Slot.of("claim", claim(stated.fact(), claim)));
        })
        .toList();
  }

  private Text claim(String fact, String claim) {
    return switch (claim) {
      case "yes", "true" -> Text.of(wording.words("claim.yes"));
      case "no", "false" -> Text.of(wording.words("claim.no"));
      default -> {
        boolean isValue =
            Optional.ofNullable(wording.law().facts().get(fact)).stream()
                .flatMap(f -> f.values().stream())
                .anyMatch(v -> v.id().equals(claim));
        yield isValue ? value(fact, claim) : Text.of(claim);
      }
    };
  }

  private void judged(StatedFact stated, List<Text> sentences) {
    if (!stated.assessor().isEmpty()) {
      sentences.add(wording.say("fact.judged", Slot.of("assessor", stated.assessor())));
    }
    if (!stated.reasons().isEmpty()) {
      sentences.add(wording.say("fact.reasons", Slot.of("reasons", ended(stated.reasons()))));
    }
  }

  private void source(
      StatedFact stated, NamedSource source, Situation situation, List<Text> sentences) {
    if (stated.source().equals(ASSUMED)) {
      sentences.add(assumed(stated, situation));
    } else if (!source.words().isEmpty()) {
      sentences.add(wording.say("fact.source", Slot.of("source", ended(source.words()))));
    }
  }

  private Text assumed(StatedFact stated, Situation situation) {
    return assumption(stated, situation)
        .map(a -> wording.say("fact.assumed", Slot.of("reason", ended(a.reason()))))
        .orElseGet(() -> wording.say("fact.assumed-bare"));
  }

  /** Why a fact is assumed, as the case says it; empty where it says nothing. */
  public Optional<Assumption> assumption(StatedFact stated, Situation situation) {
    return wording.subject().assumed().stream()
        .filter(a -> a.fact().equals(stated.fact()))
        .min(Comparator.comparing((Assumption a) -> !isOf(a, situation)));
  }

  private static boolean isOf(Assumption assumption, Situation situation) {
    return assumption.unit().equals(situation.subject())
        || assumption.unit().equals(situation.unit());
  }

  /** Items of evidence by id with their grades, such as B2; empty where there are none. */
  public Optional<Text> evidence(List<String> ids) {
    List<Text> items = new ArrayList<>();
    for (String id : ids) {
      Evidence one = wording.subject().evidence().get(id);
      String grade = one == null ? "" : one.reliability() + one.credibility();
      items.add(
          grade.isEmpty()
              ? wording.say("fact.evidence.ungraded", Slot.of("id", id))
              : wording.say("fact.evidence.item", Slot.of("id", id), Slot.of("grade", grade)));
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.say("fact.evidence", Slot.of("items", wording.phrases().and(items))));
  }

  /** An item of evidence with its track, grade, date and marking. */
  public Text evidence(Evidence item) {
    List<Text> sentences = new ArrayList<>();
    sentences.add(
        wording.say(
            "evidence.item", Slot.strong("id", item.id()), Slot.of("title", ended(item.title()))));
    if (!item.track().isEmpty()) {
      sentences.add(wording.say("evidence.track", Slot.of("track", track(item.track()))));
    }
    if (!item.reliability().isEmpty() && !item.credibility().isEmpty()) {
      sentences.add(
          wording.say(
              "evidence.grade",
              Slot.of("grade", item.reliability() + item.credibility()),
              Slot.of("reliability", item.reliability()),
              Slot.of("credibility", item.credibility())));
    }
    if (!item.date().isEmpty()) {
      String date = new Days(wording.language()).of(item.date());
      sentences.add(wording.say("evidence.date", Slot.of("date", date)));
    }
    if (!item.marking().isEmpty()) {
      sentences.add(wording.say("fact.marking", Slot.of("marking", item.marking())));
    }
    return wording.sentences(sentences);
  }

  private String track(String track) {
    return switch (track) {
      case "technical" -> wording.words("track.technical");
      case "political" -> wording.words("track.political");
      case "legal" -> wording.words("track.legal");
      default -> track;
    };
  }

  /** Standards of proof as a list in a sentence. */
  public Text standards(List<String> standards) {
    return wording.phrases().and(standards.stream().map(this::standard).toList());
  }

  /** A standard of proof in words. */
  public Text standard(String standard) {
    return switch (standard) {
      case "preponderance" -> wording.say("standard.preponderance");
      case "clear-and-convincing" -> wording.say("standard.clear");
      case "beyond-reasonable-doubt" -> wording.say("standard.beyond");
      case Standards.NONE_IN_COMMON -> wording.say("standard.none-in-common");
      default -> wording.say("standard.other", Slot.of("standard", standard));
    };
  }

  /** What the case takes as given, as one sentence each. */
  public List<Text> given(Situation situation) {
    RuleWords rules = new RuleWords(wording);
    CauseWords causes = new CauseWords(wording);
    return situation.stipulated().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> {
          String id = e.getKey();
          Text point =
              wording.law().rules().containsKey(id)
                  ? rules.named(id)
                  : wording.law().facts().containsKey(id) ? causes.fact(id) : causes.unmodelled(id);
          return wording.say(
              e.getValue().met() ? "given.met" : "given.not", Slot.of("point", point));
        })
        .toList();
  }

  /** Words without the full stop at their end. */
  public static String ended(String words) {
    String bare = words.strip();
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
