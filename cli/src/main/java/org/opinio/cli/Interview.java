// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.assess.Assessment;
import org.opinio.cases.CaseEdit;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.law.Fact;

/** Asks for unknown facts until there are none left or the user has had enough. */
final class Interview {

  private final CaseInHand hand;
  private final Dialogue dialogue;
  private final Set<String> done = new HashSet<>();
  private final Deque<Inquiry> asked = new ArrayDeque<>();
  private int written;

  Interview(CaseInHand hand, Dialogue dialogue) {
    this.hand = hand;
    this.dialogue = dialogue;
  }

  void run() {
    dialogue.say(hand.subject().title());
    dialogue.say(
        "Answer, or type help, why, back, skip or quit. Each answer is written to the file at once.");
    Optional<Inquiry> next = Inquiry.next(hand.assessment(), done);
    while (next.isPresent()) {
      next = ask(next.get());
    }
    dialogue.say("");
    dialogue.say(Words.count(written, "answer", "answers") + " written to " + hand.file() + ".");
  }

  /** Asks for one fact; returns the next to ask for, if any. */
  private Optional<Inquiry> ask(Inquiry inquiry) {
    pose(inquiry);
    while (true) {
      Optional<String> line = dialogue.ask(">");
      if (line.isEmpty()) {
        return Optional.empty();
      }
      switch (Answer.of(line.get(), inquiry.fact())) {
        case Answer.Why w -> Reasons.of(inquiry).forEach(dialogue::say);
        case Answer.Help h -> help(inquiry.fact());
        case Answer.Unclear u ->
            dialogue.say("  That is not an answer to this question. " + u.mend());
        case Answer.Quit q -> {
          return Optional.empty();
        }
        case Answer.Skip s -> {
          return onwards(inquiry);
        }
        case Answer.Back b -> {
          if (!asked.isEmpty()) {
            Inquiry before = asked.pop();
            done.remove(before.key());
            return Optional.of(before);
          }
          dialogue.say("  This is the first question.");
        }
        case Answer.Value value -> {
          Taken taken = take(inquiry, value);
          if (taken == Taken.ENDED) {
            return Optional.empty();
          }
          if (taken == Taken.WRITTEN) {
            return onwards(inquiry);
          }
        }
      }
    }
  }

  /** What became of an answer. */
  private enum Taken {
    WRITTEN,
    REFUSED,
    ENDED
  }

  private Optional<Inquiry> onwards(Inquiry inquiry) {
    done.add(inquiry.key());
    asked.push(inquiry);
    Optional<Inquiry> next = Inquiry.next(hand.assessment(), done);
    if (next.isEmpty()) {
      dialogue.say("");
      dialogue.say("Nothing else that is unknown could change a finding.");
    }
    return next;
  }

  private void pose(Inquiry inquiry) {
    Fact fact = inquiry.fact();
    dialogue.say("");
    dialogue.say(fact.heading() + " (" + fact.id() + ")");
    dialogue.say("  " + inquiry.situation().situation().title());
    dialogue.say("  " + fact.question());
    if (!fact.values().isEmpty()) {
      dialogue.say("  " + FactValues.shape(fact));
      fact.values().forEach(v -> dialogue.say("    " + v.id() + ": " + v.heading()));
    }
    dialogue.say("  " + Reasons.inShort(inquiry));
    if (fact.evaluative()) {
      dialogue.say("  A judgement: it counts only with who made it and why.");
    }
    if (!fact.toWeigh().isEmpty()) {
      dialogue.say("  To weigh: " + String.join("; ", fact.toWeigh()) + ".");
    }
  }

  private void help(Fact fact) {
    dialogue.say("  Answer: " + Answer.choices(fact) + ".");
    dialogue.say(
        "  why: which findings it would settle. back: to the question before. skip: leave it as it is. quit: enough.");
  }

  private Taken take(Inquiry inquiry, Answer.Value value) {
    Optional<CaseEdit.Judgement> judgement = Optional.empty();
    if (inquiry.fact().evaluative() && value.isSettled()) {
      Optional<String> assessor = dialogue.ask("  Who makes the judgement?");
      Optional<String> reasons =
          assessor.filter(a -> !a.isEmpty()).flatMap(a -> dialogue.ask("  Why?"));
      if (assessor.isEmpty() || (reasons.isEmpty() && !assessor.get().isEmpty())) {
        return Taken.ENDED;
      }
      if (reasons.filter(r -> !r.isEmpty()).isEmpty()) {
        dialogue.say(
            "  A judgement counts only with who made it and why. Nothing was written; answer again, or skip.");
        return Taken.REFUSED;
      }
      judgement = Optional.of(new CaseEdit.Judgement(assessor.get(), reasons.orElse("")));
    }
    Assessment before = hand.assessment();
    List<Diagnostic> faults = hand.write(inquiry.owner(), inquiry.fact(), value, judgement);
    if (!faults.isEmpty()) {
      dialogue.say("  Nothing was written: with that answer the case would not hold together.");
      faults.forEach(
          f -> dialogue.say("  " + f.message() + (f.mend().isEmpty() ? "" : " " + f.mend())));
      return Taken.REFUSED;
    }
    written++;
    dialogue.say("  Written: " + inquiry.fact().id() + ": " + value.words());
    Changes.between(before, hand.assessment()).forEach(c -> dialogue.say("    " + c));
    return Taken.WRITTEN;
  }
}
