// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import org.opinio.compare.Adoption;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;

/** Reads which readings a user wants adopted. */
final class Adoptions {

  private final Law law;

  Adoptions(Law law) {
    this.law = law;
  }

  /**
   * The adoptions, in the order of the questions.
   *
   * @throws UserFault if one cannot be used, or two are of one question
   */
  List<Adoption> of(List<String> written) {
    List<Adoption> adoptions = new ArrayList<>();
    for (String one : written) {
      Adoption adoption = adoption(one);
      if (adoptions.stream().anyMatch(a -> a.question().equals(adoption.question()))) {
        throw UserFault.of(
            "two readings are to be adopted on " + adoption.question().id() + ".",
            "Name each question once.");
      }
      adoptions.add(adoption);
    }
    return adoptions.stream()
        .sorted((a, b) -> a.question().id().compareTo(b.question().id()))
        .toList();
  }

  private Adoption adoption(String written) {
    int equals = written.indexOf('=');
    if (equals < 0) {
      throw UserFault.of(
          "`" + Words.line(written) + "` names no reading.",
          "Write the question and the option: --adopt sovereignty.status=rule");
    }
    String id = new Lookup(law).question(written.substring(0, equals));
    Question question = law.questions().get(id);
    if (question == null) {
      throw new IllegalArgumentException("no such question: " + id);
    }
    List<String> options =
        Words.split(List.of(written.substring(equals + 1))).stream()
            .map(o -> option(question, o))
            .distinct()
            .toList();
    if (!Adoption.isPossible(question, options)) {
      throw UserFault.of(
          question.isSet()
              ? "nobody can hold these options of " + id + " together."
              : "of " + id + " exactly one option is held.",
          "To read what each means: opinio show " + id);
    }
    return new Adoption(question, options);
  }

  private static String option(Question question, String written) {
    List<String> ids = question.options().stream().map(Option::id).toList();
    return Lookup.exactly(written, ids)
        .orElseThrow(() ->
            UserFault.of(
                question.id() + " has no option `" + Words.line(written) + "`.",
                Words.didYouMean(written, ids, "It has " + Words.list(ids, "and") + ".")));
  }
}
