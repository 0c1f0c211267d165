// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.io.StringWriter;
import org.opinio.compare.divergence.CommonResults;
import org.opinio.compare.divergence.CommonStates;
import org.opinio.compare.divergence.Core;
import org.opinio.compare.divergence.RuleCore;
import org.opinio.documents.report.Receipt;

/**
 * Prints what holders have in common as JSON. Its shape is that of docs/schema/core.schema.json; a
 * field is added without notice, and none is renamed or taken away without a new number of the
 * format. Numbers of states are words, for they can be larger than readers of JSON keep exactly.
 */
public final class JsonCore {

  /** Name and number of the format. */
  public static final String FORMAT = "opinio-core/1";

  private final Json json;

  private JsonCore(Json json) {
    this.json = json;
  }

  /** The whole answer. */
  public static String print(Core core, Receipt receipt) {
    StringWriter text = new StringWriter(1 << 15);
    try (Json json = new Json(text)) {
      JsonCore printer = new JsonCore(json);
      json.object(() -> printer.all(core, receipt));
    }
    return text.append('\n').toString();
  }

  private void all(Core core, Receipt receipt) {
    json.string("format", FORMAT);
    json.object("receipt", () -> new JsonResults(json).receipt(receipt));
    json.strings("holders", core.holders());
    json.objects("rules", core.rules(), this::rule);
  }

  private void rule(RuleCore rule) {
    json.string("rule", rule.rule().id());
    json.string("heading", rule.rule().heading());
    json.bool("counted", rule.counted());
    json.strings("drawsOn", rule.drawsOn());
    if (rule.counted()) {
      json.strings("facts", rule.facts());
      json.string("states", rule.states().toString());
      json.strings("questions", rule.questions());
      json.strings("spoken", rule.spoken());
      json.strings("silent", rule.silent());
      json.strings("outside", rule.outside());
      json.object("onEveryReading", () -> results(rule.onEveryReading()));
      json.object("forAll", () -> results(rule.forAll()));
      json.object("forSpoken", () -> results(rule.forSpoken()));
    }
  }

  private void results(CommonResults results) {
    json.object("established", () -> states(results.established()));
    json.object("notEstablished", () -> states(results.notEstablished()));
  }

  private void states(CommonStates states) {
    json.string("states", states.states().toString());
    states.all().ifPresent(n -> json.string("patternCount", n.toString()));
    json.objects("patterns", states.patterns(), p -> new JsonPatterns(json).parts(p));
  }
}
