// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.law.Element.Reading;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.Question.Degree;

/**
 * Checks questions: whether rules use them and tell their options apart, and what their marks say
 * together.
 */
final class Questions {

  private final Law law;
  private final Findings findings;

  Questions(Law law, Findings findings) {
    this.law = law;
    this.findings = findings;
  }

  void check() {
    Set<String> bearing = new TreeSet<>();
    law.rules().values().forEach(rule -> bearing.addAll(rule.bearsOn()));
    Map<String, List<Reading>> readings = new TreeMap<>();
    Elements.readings(law)
        .forEach(r -> readings.computeIfAbsent(r.question(), k -> new ArrayList<>()).add(r));
    for (Question question : law.questions().values()) {
      List<Reading> asked = readings.getOrDefault(question.id(), List.of());
      if (!asked.isEmpty()) {
        alike(question, asked);
      } else if (!bearing.contains(question.id())) {
        findings.add(
            LawCode.QUESTION_UNUSED,
            question.place(),
            "No rule uses the question `" + question.id() + "`.",
            "Use its options in a rule, or name it there: `Bears on: [words](#"
                + question.id()
                + ").`");
      }
      prevailing(question);
      question.options().forEach(option -> marks(question, option));
    }
  }

  private void alike(Question question, List<Reading> asked) {
    Map<String, List<Option>> bySignature = new TreeMap<>();
    for (Option option : question.options()) {
      if (option.computedAs().isEmpty() && !option.always() && option.excludes().isEmpty()) {
        StringBuilder signature = new StringBuilder();
        asked.forEach(r ->
            signature.append(Accepting.options(question, r).contains(option.id()) ? '1' : '0'));
        String met = signature.toString();
        boolean member = option.kind() == Option.Kind.MEMBER && met.indexOf('1') >= 0;
        bySignature.computeIfAbsent(member ? option.id() : met, k -> new ArrayList<>()).add(option);
      }
    }
    for (List<Option> same : bySignature.values()) {
      boolean unused =
          question.isSet()
              && asked.stream().noneMatch(r -> r.options().contains(same.getFirst().id()));
      if (same.size() > 1 || unused) {
        String ids =
            String.join("`, `", same.stream().map(o -> question.id() + "=" + o.id()).toList());
        findings.add(
            LawCode.OPTIONS_ALIKE,
            same.stream().map(o -> findings.quote(o.place(), "")).toList(),
            unused
                ? "No rule asks whether `" + ids + "` is accepted."
                : "No rule has another result on one of `" + ids + "` than on another.",
            "Let a rule ask for it, or say in the prose of the question why it makes no difference.");
      }
    }
  }

  private void prevailing(Question question) {
    if (question.degree() == Degree.NEAR_SETTLED && question.prevailing().isEmpty()) {
      findings.add(
          LawCode.NO_PREVAILING_VIEW,
          question.place(),
          "The question `" + question.id() + "` is near-settled, but no option prevails.",
          "Write `Prevailing view: [words](#" + question.id() + "=...).`, or another degree.");
    }
    question
        .prevailing()
        .flatMap(question::option)
        .ifPresent(option -> {
          if (option.onlyWhereSaid() || !option.computedAs().isEmpty()) {
            contradiction(
                question, option, "prevails, but is computed only where said, or unsettled");
          }
        });
  }

  private void marks(Question question, Option option) {
    if (option.always() && option.kind() != Option.Kind.MEMBER) {
      contradiction(question, option, "belongs to every set, but the question is no set");
    }
    if (!option.excludes().isEmpty() && option.kind() != Option.Kind.MEMBER) {
      contradiction(question, option, "excludes others, which it does already: only one is held");
    }
    if (option.always() && option.onlyWhereSaid()) {
      contradiction(question, option, "belongs to every set and counts only where said");
    }
    if (option.excludes().contains(option.id())) {
      contradiction(question, option, "excludes itself");
    }
    if (option.always()
            && question.options().stream().anyMatch(o -> o.excludes().contains(option.id()))
        || option.excludes().stream()
            .flatMap(id -> question.option(id).stream())
            .anyMatch(Option::always)) {
      contradiction(question, option, "stands against an option that belongs to every set");
    }
    for (String id : option.computedAs()) {
      if (id.equals(option.id())
          || question.option(id).stream().anyMatch(o -> !o.computedAs().isEmpty())) {
        contradiction(question, option, "is computed as an option that is itself unsettled");
      }
    }
  }

  private void contradiction(Question question, Option option, String what) {
    findings.add(
        LawCode.CONTRADICTORY_MARKS,
        option.place(),
        "The option `" + question.id() + "=" + option.id() + "` " + what + ".",
        "Take one of the marks out.");
  }
}
