// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.io.StringWriter;
import java.util.Map;
import org.opinio.batch.agenda.Agenda;
import org.opinio.documents.report.Receipt;

/**
 * Prints an agenda as JSON. Its shape is that of docs/schema/agenda.schema.json; a field is added
 * without notice, and none is renamed or taken away without a new number of the format.
 */
public final class JsonAgenda {

  /** Name and number of the format. */
  public static final String FORMAT = "opinio-agenda/1";

  private final Agenda agenda;
  private final Json json;

  private JsonAgenda(Agenda agenda, Json json) {
    this.agenda = agenda;
    this.json = json;
  }

  /** The whole agenda. */
  public static String print(Agenda agenda, String title, String attribution, Receipt receipt) {
    StringWriter text = new StringWriter(1 << 14);
    try (Json json = new Json(text)) {
      JsonAgenda printer = new JsonAgenda(agenda, json);
      json.object(() -> printer.all(title, attribution, receipt));
    }
    return text.append('\n').toString();
  }

  private void all(String title, String attribution, Receipt receipt) {
    json.string("format", FORMAT);
    json.object(
        "receipt",
        () -> {
          json.string("law", receipt.law());
          json.string("case", receipt.subject());
          json.string("engine", receipt.engine());
          json.string("settings", receipt.settings());
          json.string("short", receipt.shortForm());
        });
    json.string("title", title);
    json.optional("attribution", attribution);
    json.count("cases", agenda.cases());
    json.count("situations", agenda.situations());
    json.count("distinct", agenda.distinct());
    json.count("rejected", agenda.rejected());
    json.strings("rules", agenda.rules());
    json.strings("holders", agenda.holders());
    json.count("findings", agenda.findings());
    json.count("open", agenda.open());
    json.count("turning", agenda.turning());
    json.objects("questions", agenda.items(), this::item);
  }

  private void item(Agenda.Item item) {
    json.string("question", item.question());
    json.count("cases", item.cases());
    json.count("findings", item.findings());
    json.count("alone", item.alone());
    json.count("aloneAndOnFacts", item.unlessFacts());
    json.object("with", () -> counts(item.with()));
    json.object("byRule", () -> counts(item.byRule()));
    json.objects("ways", item.ways(), this::way);
  }

  private void counts(Map<String, Long> counts) {
    counts.forEach(json::count);
  }

  private void way(Agenda.Way way) {
    json.string("option", way.option());
    json.bool("accepted", way.accepted());
    json.count("established", way.established());
    json.count("notEstablished", way.notEstablished());
    json.count("open", way.open());
    json.count("excluded", way.excluded());
  }
}
