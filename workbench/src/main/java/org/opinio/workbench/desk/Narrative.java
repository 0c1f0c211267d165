// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.StatedFact;

/**
 * What happened, in the user's own words, in passages that facts refer to. A passage begins with
 * its number in brackets, such as {@code [F3]}, which stays when the text around it changes.
 *
 * @param passages in the order of the text
 */
public record Narrative(List<Passage> passages) {

  private static final Pattern MARK = Pattern.compile("\\[F([1-9]\\d{0,3})]\\s*");
  private static final Pattern REFERENCE = Pattern.compile("\\bF([1-9]\\d{0,3})\\b");

  /**
   * A passage.
   *
   * @param number 0 for words before the first number
   * @param facts ids of the facts that refer to it
   */
  public record Passage(int number, String words, List<String> facts) {}

  public Narrative {
    passages = List.copyOf(passages);
  }

  /** The narrative of a case, with the facts of one situation. */
  public static Narrative of(String text, SituationAssessment situation) {
    List<Passage> passages = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int from = 0;
    int number = 0;
    while (mark.find()) {
      add(passages, number, text.substring(from, mark.start()), situation);
      number = Integer.parseInt(mark.group(1));
      from = mark.end();
    }
    add(passages, number, text.substring(from), situation);
    return new Narrative(passages);
  }

  private static void add(
      List<Passage> passages, int number, String words, SituationAssessment situation) {
    if (number == 0 && words.isBlank()) {
      return;
    }
    List<String> facts =
        situation.situation().facts().values().stream()
            .filter(f -> number > 0 && references(f.source()).contains(number))
            .map(StatedFact::fact)
            .sorted()
            .toList();
    passages.add(new Passage(number, words.strip(), facts));
  }

  /** Whether some passage has a number. */
  public boolean isNumbered() {
    return passages.stream().anyMatch(p -> p.number > 0);
  }

  /** The numbers of passages to which the source of a fact refers. */
  public static SortedSet<Integer> references(String source) {
    SortedSet<Integer> numbers = new TreeSet<>();
    Matcher reference = REFERENCE.matcher(source);
    while (reference.find()) {
      numbers.add(Integer.parseInt(reference.group(1)));
    }
    return numbers;
  }

  /** The text with a number before each sentence that has none; numbers that stand there stay. */
  public static String numbered(String text) {
    int next = 1;
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      next = Math.max(next, Integer.parseInt(mark.group(1)) + 1);
    }
    StringBuilder all = new StringBuilder();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
      String sentence = text.substring(from, to);
      boolean told = sentence.codePoints().anyMatch(Character::isLetter);
      boolean apart = from == 0 || Character.isWhitespace(text.charAt(from - 1));
      if (told && apart && !MARK.matcher(sentence).lookingAt() && !endsInMark(all)) {
        all.append("[F").append(next++).append("] ");
      }
      all.append(sentence);
    }
    return all.toString();
  }

  private static boolean endsInMark(CharSequence before) {
    Matcher mark = MARK.matcher(before);
    boolean last = false;
    while (mark.find()) {
      last = mark.end() == before.length();
    }
    return last;
  }
}
