// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import static org.opinio.export.AspText.quoted;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.opinio.assess.Settings;
import org.opinio.law.Fact;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/**
 * The law as a program for clingo. What a law means is a program of its own, the same for every law
 * ({@code meaning.lp}); the law follows as facts. What has to be shown is decided inside one answer
 * set by saturation, after Eiter and Gottlob, On the Computational Cost of Disjunctive Logic
 * Programming (1995) 15 Annals of Mathematics and Artificial Intelligence 289.
 */
public final class AspProgram {

  private static final String MEANING = "meaning.lp";

  private AspProgram() {}

  /** The program; with situations beside it, it yields what is met and what is not. */
  public static String of(Law law, Settings settings) {
    AspText text = new AspText();
    text.comment("The law of Opinio as a logic program, for clingo 5.4 or later.");
    text.comment("Law: " + law.digest());
    settings.asOf().ifPresent(day -> text.comment("Views of holders as of " + day + "."));
    text.blank();
    text.verbatim(meaning());
    text.heading("Facts");
    law.facts().values().forEach(f -> fact(f, text));
    text.heading("Questions");
    law.questions().values().forEach(q -> AspReadings.question(q, text));
    text.heading("Rules");
    AspRules rules = new AspRules(law, text);
    law.rules().values().stream().filter(Rule::isComputed).forEach(rules::rule);
    rules.end();
    text.heading("Holders: what their words leave");
    AspReadings readings = new AspReadings(law, settings, text);
    for (Holder holder : law.holders().values()) {
      readings.holder(holder);
    }
    return text.toString();
  }

  private static void fact(Fact fact, AspText text) {
    String id = quoted(fact.id());
    text.comment(fact.question().isEmpty() ? fact.heading() : fact.question());
    switch (fact.shape()) {
      case YES_NO -> {
        text.fact("yes_no", id);
        text.fact("value_of", id, quoted(""), 1);
      }
      case SCALE -> {
        text.fact("one_value", id);
        text.fact("scale", id);
      }
      case ONE_OF -> text.fact("one_value", id);
      case SET -> text.fact("set", id);
    }
    if (fact.atLeastOne()) {
      text.fact("never_empty", id);
    }
    int place = 1;
    for (Fact.Value value : fact.values()) {
      text.fact("value_of", id, quoted(value.id()), place++);
    }
    fact.implies().forEach(other -> text.fact("implies", id, reference(other)));
    fact.excludes().forEach(other -> text.fact("excludes", id, reference(other)));
  }

  private static String reference(String id) {
    int cut = id.indexOf('=');
    return cut < 0
        ? quoted(id) + "," + quoted("")
        : quoted(id.substring(0, cut)) + "," + quoted(id.substring(cut + 1));
  }

  private static String meaning() {
    try (InputStream in =
        Optional.ofNullable(AspProgram.class.getResourceAsStream(MEANING)).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
