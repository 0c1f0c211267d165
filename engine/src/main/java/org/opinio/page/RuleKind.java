// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.List;
import java.util.Optional;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/**
 * The sentence in which a rule says what kind it is and who owes what to whom.
 *
 * @param end where in the paragraph it ends; 0 where it says more than that, and is prose too
 */
record RuleKind(Rule.Kind kind, Role by, Role to, int end) {

  private static final List<String> WORDS =
      List.of("Obligation", "Permission", "Definition", "Voluntary norm", "Procedure");

  static String words() {
    return "`*" + String.join("*`, `*", WORDS) + "*`";
  }

  static Optional<RuleKind> read(Inline paragraph, Report report) {
    List<Mark.Emphasis> marks = paragraph.marks(Mark.Emphasis.class, 0, paragraph.text().length());
    if (marks.isEmpty() || marks.getFirst().start() != 0) {
      return Optional.empty();
    }
    String text = paragraph.text();
    int kindEnd = marks.getFirst().end();
    int kind = WORDS.indexOf(Words.withoutStop(text.substring(0, kindEnd)));
    if (kind < 0) {
      return Optional.empty();
    }
    int end = text.charAt(kindEnd - 1) == '.' ? kindEnd : sentenceEnd(text, kindEnd);
    String parties = text.substring(kindEnd, end).replace('\n', ' ');
    int towards = parties.indexOf(" towards ");
    Role by = first(towards < 0 ? parties : parties.substring(0, towards));
    Role to = towards < 0 ? Role.NOBODY : first(parties.substring(towards));
    Rule.Kind read = Rule.Kind.values()[kind];
    boolean needed = read == Rule.Kind.OBLIGATION || read == Rule.Kind.PERMISSION;
    if (by == Role.NOBODY && needed) {
      noParty(paragraph, report, "who it binds or permits to act");
    } else if (towards >= 0 && to == Role.NOBODY) {
      noParty(paragraph, report, "towards whom");
    }
    boolean saysMore = by == Role.NOBODY && !Words.withoutStop(parties).isEmpty();
    return Optional.of(new RuleKind(read, by, to, saysMore ? 0 : end));
  }

  private static void noParty(Inline paragraph, Report report, String what) {
    report.add(
        PageCode.NO_PARTY,
        paragraph.place(),
        "The rule does not say by role " + what + ".",
        "Name the parties as `" + String.join("`, `", roles()) + "`.");
  }

  private static List<String> roles() {
    return List.of(Role.values()).stream().map(Role::words).filter(w -> !w.isEmpty()).toList();
  }

  private static int sentenceEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '.'
          && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static Role first(String words) {
    Role best = Role.NOBODY;
    int at = Integer.MAX_VALUE;
    for (Role role : Role.values()) {
      int found = role.words().isEmpty() ? -1 : words.indexOf(role.words());
      if (found >= 0 && found < at) {
        at = found;
        best = role;
      }
    }
    return best;
  }
}
