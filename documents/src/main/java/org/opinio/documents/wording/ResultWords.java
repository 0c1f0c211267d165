// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.assess.Across;
import org.opinio.assess.Columns;
import org.opinio.assess.Finding;
import org.opinio.assess.HolderFinding;
import org.opinio.assess.ReadingTerm;
import org.opinio.assess.Result;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.law.Rule;

/** What a rule comes to, across readings and for one holder, as its kind of rule says it. */
public final class ResultWords {

  private final Wording wording;
  private final ReadingWords readings;
  private final CauseWords causes;

  public ResultWords(Wording wording) {
    this.wording = wording;
    this.readings = new ReadingWords(wording);
    this.causes = new CauseWords(wording);
  }

  /**
   * The result across readings in one sentence.
   *
   * @param rule what the sentence begins with
   */
  public Text sentence(Text rule, Finding finding) {
    return sentence(
        rule, finding.rule().kind(), finding.across().kind(), finding.across().awaitsShowing());
  }

  /** The same, found without readings and causes, which takes less time. */
  public Text sentence(Text words, Rule rule, SituationAssessment situation) {
    int node = situation.evaluation().law().rule(rule.id()).node();
    Result result = situation.result(node, situation.across());
    Across.Kind across =
        switch (result.verdict()) {
          case ESTABLISHED -> Across.Kind.ON_EVERY_READING;
          case NOT_ESTABLISHED -> Across.Kind.ON_NO_READING;
          case OPEN ->
              situation.isEstablishedOnSome(node, situation.across())
                  ? Across.Kind.ON_SOME_READINGS
                  : Across.Kind.OPEN;
        };
    return sentence(words, rule.kind(), across, result.awaitsShowing());
  }

  private Text sentence(Text rule, Rule.Kind kind, Across.Kind across, boolean awaitsShowing) {
    boolean unshown = across == Across.Kind.ON_NO_READING && awaitsShowing;
    return wording.say(key(kind, across, unshown), Slot.of("rule", rule));
  }

  private static String key(Rule.Kind kind, Across.Kind across, boolean unshown) {
    return switch (kind) {
      case OBLIGATION ->
          switch (across) {
            case ON_EVERY_READING -> "result.obligation.every";
            case ON_SOME_READINGS -> "result.obligation.some";
            case ON_NO_READING -> unshown ? "result.obligation.unshown" : "result.obligation.none";
            case OPEN -> "result.obligation.open";
          };
      case VOLUNTARY_NORM ->
          switch (across) {
            case ON_EVERY_READING -> "result.norm.every";
            case ON_SOME_READINGS -> "result.norm.some";
            case ON_NO_READING -> unshown ? "result.norm.unshown" : "result.norm.none";
            case OPEN -> "result.norm.open";
          };
      case PERMISSION ->
          switch (across) {
            case ON_EVERY_READING -> "result.permission.every";
            case ON_SOME_READINGS -> "result.permission.some";
            case ON_NO_READING -> unshown ? "result.permission.unshown" : "result.permission.none";
            case OPEN -> "result.permission.open";
          };
      case DEFINITION ->
          switch (across) {
            case ON_EVERY_READING -> "result.definition.every";
            case ON_SOME_READINGS -> "result.definition.some";
            case ON_NO_READING -> unshown ? "result.definition.unshown" : "result.definition.none";
            case OPEN -> "result.definition.open";
          };
      case PROCEDURE ->
          switch (across) {
            case ON_EVERY_READING -> "result.procedure.every";
            case ON_SOME_READINGS -> "result.procedure.some";
            case ON_NO_READING -> unshown ? "result.procedure.unshown" : "result.procedure.none";
            case OPEN -> "result.procedure.open";
          };
    };
  }

  /**
   * The readings on which it is so, and those on which it is not; empty where it is on all alike.
   */
  public List<Block> readings(Across across) {
    List<Block> blocks = new ArrayList<>();
    if (across.kind() == Across.Kind.ON_SOME_READINGS) {
      boolean known = across.missing().isEmpty();
      add(
          across.onReadings(),
          known ? "across.on-known" : "across.on",
          known ? "across.on-any-known" : "across.on-any",
          blocks);
      if (!across.complete()) {
        blocks.add(new Block.Line(wording.say("across.on-others")));
      }
      if (known) {
        return blocks;
      }
    }
    if (across.kind() == Across.Kind.ON_SOME_READINGS || across.kind() == Across.Kind.OPEN) {
      add(across.offReadings(), "across.off", "across.off-any", blocks);
    }
    return blocks;
  }

  private void add(List<ReadingTerm> terms, String one, String any, List<Block> blocks) {
    if (terms.size() == 1) {
      Text term = readings.of(terms.getFirst());
      blocks.add(new Block.Line(wording.say(one, Slot.of("readings", term))));
    } else if (!terms.isEmpty()) {
      blocks.add(new Block.Line(wording.say(any)));
      blocks.add(new Block.Points(terms.stream().map(readings::of).toList()));
    }
  }

  /**
   * What else a reader must know of it, a sentence each: causes, questions, defences, outsiders.
   */
  public List<Text> further(Finding finding) {
    Across across = finding.across();
    List<Text> sentences = new ArrayList<>();
    if (!across.missing().isEmpty()) {
      String key =
          across.kind() == Across.Kind.ON_SOME_READINGS ? "across.missing-some" : "across.missing";
      sentences.add(wording.say(key, Slot.of("causes", causes.of(across.missing()))));
    }
    if (!across.turnsOn().isEmpty()) {
      sentences.add(
          wording.say(
              "across.turns-on", Slot.of("questions", wording.questions(across.turnsOn()))));
    }
    if (across.defeasible()) {
      sentences.add(wording.say("across.defeasible"));
    }
    if (across.awaitsShowing() && across.kind() != Across.Kind.ON_NO_READING) {
      sentences.add(wording.say("across.awaits"));
    }
    outside(finding).ifPresent(sentences::add);
    return sentences;
  }

  /** Holders whose own words put them outside the result; empty where there are none. */
  public Optional<Text> outside(Finding finding) {
    List<Text> sentences = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<String> ids =
          finding.across().outside().entrySet().stream()
              .filter(e -> e.getValue() == verdict)
              .map(e -> e.getKey())
              .toList();
      if (!ids.isEmpty()) {
        sentences.add(
            wording.say(
                "across.outside",
                Slot.of("holder", wording.names().holders(ids)),
                Slot.of("verdict", Text.of(verdict(finding.rule().kind(), verdict)))));
      }
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(wording.sentences(sentences));
  }

  /** A verdict in a word or two, as its kind of rule says it. */
  public String verdict(Rule.Kind kind, Verdict verdict) {
    return switch (verdict) {
      case OPEN -> wording.words("verdict.open");
      case ESTABLISHED ->
          wording.words(
              switch (kind) {
                case OBLIGATION -> "verdict.obligation.established";
                case VOLUNTARY_NORM -> "verdict.norm.established";
                case PERMISSION -> "verdict.permission.established";
                case DEFINITION -> "verdict.definition.established";
                case PROCEDURE -> "verdict.procedure.established";
              });
      case NOT_ESTABLISHED ->
          wording.words(
              switch (kind) {
                case OBLIGATION -> "verdict.obligation.not";
                case VOLUNTARY_NORM -> "verdict.norm.not";
                case PERMISSION -> "verdict.permission.not";
                case DEFINITION -> "verdict.definition.not";
                case PROCEDURE -> "verdict.procedure.not";
              });
    };
  }

  /** What two holders have in common on a rule, in a word or two. */
  public String common(Rule.Kind kind, Columns.Common common) {
    return switch (common) {
      case ESTABLISHED -> verdict(kind, Verdict.ESTABLISHED);
      case NOT_ESTABLISHED -> verdict(kind, Verdict.NOT_ESTABLISHED);
      case OPEN -> verdict(kind, Verdict.OPEN);
      case PARTED -> wording.words("common.parted");
    };
  }

  /** The result on the reading of one holder, with the reasons where it is open. */
  public Text holder(Finding finding, String holder) {
    return holder(
        finding.rule().kind(),
        finding.of(holder),
        wording.names().holder(holder),
        causes.of(finding.of(holder).causes()));
  }

  /**
   * The results on the readings of holders, those of several together where they are the same;
   * facts are not named again.
   */
  public Text holders(Finding finding, List<String> holders) {
    return holders(finding, holders, true);
  }

  /** The same without the reasons. */
  public Text holdersShortly(Finding finding, List<String> holders) {
    return holders(finding, holders, false);
  }

  private Text holders(Finding finding, List<String> holders, boolean reasoned) {
    Map<Text, List<HolderFinding>> findings = new LinkedHashMap<>();
    Map<Text, List<Text>> names = new LinkedHashMap<>();
    for (String holder : holders) {
      HolderFinding own = finding.of(holder);
      Text why = reasoned ? causes.briefly(own.causes()) : Text.EMPTY;
      Text key = holder(finding.rule().kind(), own, Text.EMPTY, why);
      findings.computeIfAbsent(key, k -> new ArrayList<>()).add(own);
      names.computeIfAbsent(key, k -> new ArrayList<>()).add(wording.names().holder(holder));
    }
    List<Text> sentences = new ArrayList<>();
    findings.forEach((key, own) ->
        sentences.add(
            holder(
                finding.rule().kind(),
                own.getFirst(),
                wording.joined("holder.and", names.getOrDefault(key, List.of())),
                reasoned ? causes.briefly(own.getFirst().causes()) : Text.EMPTY)));
    return wording.sentences(sentences);
  }

  private Text holder(Rule.Kind kind, HolderFinding own, Text holder, Text why) {
    Slot name = Slot.of("holder", holder);
    if (own.verdict() == Verdict.OPEN) {
      return why.isEmpty()
          ? wording.say("holder.undetermined", name)
          : wording.say("holder.open", name, Slot.of("causes", why));
    }
    Slot verdict = Slot.of("verdict", verdict(kind, own.verdict()));
    String key =
        own.defeasible()
            ? "holder.defeasible"
            : own.awaitsShowing() ? "holder.awaits" : "holder.settled";
    return wording.say(key, name, verdict);
  }
}
