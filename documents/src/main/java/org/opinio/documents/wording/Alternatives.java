// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Text;
import org.opinio.explain.Explanation;
import org.opinio.explain.Outcome;

/**
 * The items of a step that a reader needs: all, or of alternatives those that decide it. The others
 * are counted.
 */
record Alternatives(List<Explanation> shown, int spared, int failing, int open) {

  Alternatives {
    shown = List.copyOf(shown);
  }

  /**
   * The items to show.
   *
   * @param items of the step, as a reader follows them
   * @param mostOpen undetermined alternatives to show
   * @param isSetOut whether an item is set out elsewhere, and so shown rather than others
   */
  static Alternatives of(
      Explanation step, List<Explanation> items, int mostOpen, Predicate<Explanation> isSetOut) {
    if (!step.kind().takesAny() || step.kind() == Explanation.Kind.AT_LEAST || items.size() < 2) {
      return new Alternatives(items, 0, 0, 0);
    }
    List<Explanation> met = items.stream().filter(i -> i.outcome() == Outcome.MET).toList();
    List<Explanation> some =
        items.stream().filter(i -> i.outcome() == Outcome.ON_SOME_READINGS).toList();
    List<Explanation> open = items.stream().filter(i -> i.outcome() == Outcome.OPEN).toList();
    if (!met.isEmpty()) {
      List<Explanation> shown = met.stream().filter(i -> !i.kind().isGuard()).toList();
      return shown.isEmpty()
          ? new Alternatives(with(items, met, some), items.size() - met.size() - some.size(), 0, 0)
          : new Alternatives(shown, items.size() - shown.size(), 0, 0);
    }
    if (some.isEmpty() && open.isEmpty()) {
      return new Alternatives(items, 0, 0, 0);
    }
    List<Explanation> first = new ArrayList<>(open.stream().filter(isSetOut).toList());
    open.stream().filter(i -> !isSetOut.test(i)).forEach(first::add);
    List<Explanation> kept =
        open.size() <= mostOpen + 1 ? open : List.copyOf(first.subList(0, mostOpen));
    int failing = items.size() - some.size() - open.size();
    return new Alternatives(with(items, some, kept), 0, failing, open.size() - kept.size());
  }

  private static List<Explanation> with(
      List<Explanation> items, List<Explanation> some, List<Explanation> others) {
    return items.stream().filter(i -> some.contains(i) || others.contains(i)).toList();
  }

  /** A sentence for each kind of item that is not shown. */
  List<Text> counted(Wording wording) {
    List<Text> sentences = new ArrayList<>();
    if (spared > 0) {
      sentences.add(
          spared == 1 ? wording.say("element.spared-one") : say(wording, "element.spared", spared));
    }
    if (failing > 0) {
      sentences.add(
          failing == 1
              ? wording.say("element.failing-one")
              : say(wording, "element.failing", failing));
    }
    if (open > 0) {
      sentences.add(
          open == 1 ? wording.say("element.further-one") : say(wording, "element.further", open));
    }
    return sentences;
  }

  private static Text say(Wording wording, String key, int number) {
    return wording.say(key, Slot.of("number", number));
  }
}
