// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import org.opinio.cases.Situation;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.law.Passage;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/** What a rule is called, and who owes what to whom. */
public final class RuleWords {

  private final Wording wording;

  public RuleWords(Wording wording) {
    this.wording = wording;
  }

  /** The heading of a rule in strong type; its id where the law has none of that name. */
  public Text heading(String id) {
    return wording.page(words(id), Inline.Type.STRONG);
  }

  /** The heading of a rule in plain type. */
  public Text named(String id) {
    return wording.page(words(id));
  }

  private String words(String id) {
    Rule rule = wording.law().rules().get(id);
    return rule == null ? id : rule.heading();
  }

  /** What kind of rule it is, for whom and towards whom in this situation, with its authority. */
  public Text kind(Rule rule, Situation situation) {
    Slot note = wording.note(rule.authority());
    if (rule.owedBy() == Role.NOBODY) {
      return wording.say(none(rule.kind()), note);
    }
    Slot by = Slot.of("by", wording.names().role(rule.owedBy(), situation));
    if (rule.owedTo() == Role.NOBODY) {
      return wording.say(by(rule.kind()), by, note);
    }
    Slot to = Slot.of("to", wording.names().role(rule.owedTo(), situation));
    return wording.say(both(rule.kind()), by, to, note);
  }

  /** What the page leaves out of account, with its authority; the words are the page's own. */
  public Text notModelled(Passage passage) {
    return passage("law.not-modelled", passage);
  }

  /** What the page says of the law. */
  public Text said(Passage passage) {
    return passage("law.said", passage);
  }

  /** What the page advises. */
  public Text advice(Passage passage) {
    return passage("law.advice", passage);
  }

  private Text passage(String key, Passage passage) {
    return wording.say(
        key, Slot.of("words", wording.page(passage.words())), wording.note(passage.citations()));
  }

  private static String none(Rule.Kind kind) {
    return switch (kind) {
      case OBLIGATION -> "law.obligation.none";
      case PERMISSION -> "law.permission.none";
      case DEFINITION -> "law.definition.none";
      case VOLUNTARY_NORM -> "law.norm.none";
      case PROCEDURE -> "law.procedure.none";
    };
  }

  private static String by(Rule.Kind kind) {
    return switch (kind) {
      case OBLIGATION -> "law.obligation.by";
      case PERMISSION -> "law.permission.by";
      case DEFINITION -> "law.definition.by";
      case VOLUNTARY_NORM -> "law.norm.by";
      case PROCEDURE -> "law.procedure.by";
    };
  }

  private static String both(Rule.Kind kind) {
    return switch (kind) {
      case OBLIGATION -> "law.obligation.both";
      case PERMISSION -> "law.permission.both";
      case DEFINITION -> "law.definition.both";
      case VOLUNTARY_NORM -> "law.norm.both";
      case PROCEDURE -> "law.procedure.both";
    };
  }
}
