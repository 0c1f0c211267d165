// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opinio.law.Holder;
import org.opinio.law.Law;

/** Finds what a user names in the law, whatever the letter case. */
final class Lookup {

  private final Law law;

  Lookup(Law law) {
    this.law = law;
  }

  /**
   * The id of a holder named by id, ISO 3166 code or name.
   *
   * @throws UserFault if there is none
   */
  String holder(String written) {
    String key = key(written);
    for (Holder holder : law.holders().values()) {
      if (key(holder.id()).equals(key) || key(holder.name()).equals(key)) {
        return holder.id();
      }
    }
    List<String> candidates = new ArrayList<>(law.holders().keySet());
    law.holders().values().forEach(h -> candidates.add(h.name()));
    throw UserFault.of(
        "no position is recorded for `" + Words.line(written) + "`.",
        Words.didYouMean(written, candidates, "`opinio positions` lists the holders.")
            + " A holder is named by its id, its country code or its name.");
  }

  /**
   * The id of a rule.
   *
   * @throws UserFault if there is none
   */
  String rule(String written) {
    return id(written, law.rules().keySet(), "rule");
  }

  /**
   * The ids of a question, or of all questions of an area.
   *
   * @throws UserFault if there is none
   */
  List<String> questions(String written) {
    String area = key(written) + ".";
    List<String> ofArea =
        law.questions().keySet().stream().filter(q -> key(q).startsWith(area)).toList();
    return ofArea.isEmpty() ? List.of(question(written)) : ofArea;
  }

  /**
   * The id of one question.
   *
   * @throws UserFault if there is none
   */
  String question(String written) {
    return id(written, law.questions().keySet(), "question");
  }

  private static String id(String written, Collection<String> known, String what) {
    return exactly(written, known)
        .orElseThrow(() ->
            UserFault.of(
                "the law has no " + what + " `" + Words.line(written) + "`.",
                Words.didYouMean(written, known, "`opinio show` explains what can be named.")));
  }

  /** The id among these that was written, whatever the letter case. */
  static Optional<String> exactly(String written, Collection<String> known) {
    String key = key(written);
    return known.stream().filter(k -> key(k).equals(key)).findFirst();
  }

  /** What is compared: letter case, accents and spaces at the ends do not count. */
  static String key(String written) {
    String apart = Normalizer.normalize(written.strip(), Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder();
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
