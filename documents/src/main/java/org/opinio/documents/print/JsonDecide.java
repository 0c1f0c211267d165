// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.io.StringWriter;
import java.util.List;
import org.opinio.compile.Variable;
import org.opinio.decide.Deciding;
import org.opinio.decide.Decision;
import org.opinio.decide.Decisions;
import org.opinio.decide.NextFact;
import org.opinio.decide.Route;
import org.opinio.decide.RuleDecision;
import org.opinio.documents.report.Receipt;

/**
 * Prints what decides a case as JSON. Its shape is that of docs/schema/decide.schema.json; a field
 * is added without notice, and none is renamed or taken away without a new number of the format.
 */
public final class JsonDecide {

  /** Name and number of the format. */
  public static final String FORMAT = "opinio-decide/1";

  private final Json json;

  private JsonDecide(Json json) {
    this.json = json;
  }

  /** The whole of it. */
  public static String print(Decisions decisions, Receipt receipt) {
    StringWriter text = new StringWriter(1 << 15);
    try (Json json = new Json(text)) {
      JsonDecide printer = new JsonDecide(json);
      json.object(() -> printer.all(decisions, receipt));
    }
    return text.append('\n').toString();
  }

  private void all(Decisions decisions, Receipt receipt) {
    json.string("format", FORMAT);
    json.object("receipt", () -> new JsonResults(json).receipt(receipt));
    json.string("case", decisions.assessment().subject().title());
    json.number("size", decisions.limits().size());
    json.objects("situations", decisions.all(), this::situation);
  }

  private void situation(Decision decision) {
    json.string("situation", decision.situation().situation().id());
    json.string("title", decision.situation().situation().title());
    json.strings("tooLarge", decision.tooLarge());
    json.objects("next", decision.next(), this::next);
    json.objects("rules", decision.rules(), this::rule);
  }

  private void next(NextFact next) {
    json.string("fact", next.fact());
    json.number("waiting", next.named());
    json.objects(
        "answers",
        next.answers(),
        a -> {
          setting(a.setting());
          json.number("settles", a.settles());
        });
  }

  private void rule(RuleDecision rule) {
    json.string("rule", rule.rule().id());
    json.string("heading", rule.rule().heading());
    json.objects("perspectives", rule.all(), this::deciding);
  }

  private void deciding(Deciding deciding) {
    json.bool("across", deciding.across());
    json.strings("holders", deciding.holders());
    json.word("verdict", deciding.verdict());
    json.objects("routes", deciding.routes(), this::route);
  }

  private void route(Route route) {
    json.word("by", route.means());
    json.word("to", route.to());
    json.bool("complete", route.sets().complete());
    json.number("completeTo", route.sets().completeTo());
    json.array("sets", route.sets().all(), this::set);
  }

  private void set(List<Variable.OfSetting> set) {
    json.objects(set, this::setting);
  }

  private void setting(Variable.OfSetting setting) {
    json.string("fact", setting.fact());
    json.optional("value", setting.value());
    json.word("becomes", setting.to());
  }
}
