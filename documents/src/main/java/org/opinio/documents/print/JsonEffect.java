// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.io.StringWriter;
import org.opinio.assess.Result;
import org.opinio.compare.Adoption;
import org.opinio.compare.ChangedFinding;
import org.opinio.compare.Effect;
import org.opinio.documents.report.Receipt;

/**
 * Prints what adopting readings changes as JSON. Its shape is that of
 * docs/schema/effect.schema.json; a field is added without notice, and none is renamed or taken
 * away without a new number of the format.
 */
public final class JsonEffect {

  /** Name and number of the format. */
  public static final String FORMAT = "opinio-effect/1";

  private final Json json;

  private JsonEffect(Json json) {
    this.json = json;
  }

  /** The whole answer. */
  public static String print(Effect effect, Receipt receipt) {
    StringWriter text = new StringWriter(1 << 15);
    try (Json json = new Json(text)) {
      JsonEffect printer = new JsonEffect(json);
      json.object(() -> printer.all(effect, receipt));
    }
    return text.append('\n').toString();
  }

  private void all(Effect effect, Receipt receipt) {
    json.string("format", FORMAT);
    json.object("receipt", () -> new JsonResults(json).receipt(receipt));
    json.objects("adopted", effect.adoptions(), this::adoption);
    json.strings("by", effect.holders());
    json.objects("cases", effect.cases(), this::ofCase);
  }

  private void adoption(Adoption adoption) {
    json.string("question", adoption.question().id());
    json.strings("options", adoption.options());
  }

  private void ofCase(Effect.OfCase one) {
    json.string("title", one.subject().title());
    json.string("digest", one.subject().digest());
    json.number("compared", one.compared());
    json.number("changedFindings", one.findings());
    json.objects("changed", one.changed(), this::change);
  }

  private void change(ChangedFinding change) {
    json.string("situation", change.situation());
    json.string("rule", change.rule().id());
    json.object("before", () -> result(change.before()));
    json.object("after", () -> result(change.after()));
    json.strings("holders", change.holders());
  }

  private void result(Result result) {
    json.word("verdict", result.verdict());
    json.bool("awaitsShowing", result.awaitsShowing());
    json.bool("defeasible", result.defeasible());
  }
}
