// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.List;
import org.opinio.law.Citation;
import org.opinio.law.Document;
import org.opinio.law.Holder;
import org.opinio.law.View;
import tools.jackson.core.JsonGenerator;

/** Writes a view as JSON; the same wherever one is written. */
final class ViewJson {

  private ViewJson() {}

  /** An object with what the holder has said, its date and its sources. */
  static void write(JsonGenerator json, Holder holder, View view) {
    json.writeStartObject();
    json.writeStringProperty("question", view.question());
    json.writeStringProperty("stance", Words.of(view.stance()));
    strings(json, "options", view.options());
    json.writeBooleanProperty("implied", view.implied());
    json.writeStringProperty("words", view.words());
    json.writeStringProperty("note", view.note());
    json.writeStringProperty("document", view.document());
    json.writeStringProperty("date", date(holder, view));
    json.writeStringProperty(
        "confidence", view.confidence().isEmpty() ? "high" : view.confidence());
    strings(json, "supersedes", view.supersedes());
    json.writeArrayPropertyStart("citations");
    view.citations().forEach(c -> citation(json, c));
    json.writeEndArray();
    json.writeEndObject();
  }

  /** An array of strings as a property. */
  static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static String date(Holder holder, View view) {
    return holder.documents().stream()
        .filter(d -> d.id().equals(view.document()))
        .map(Document::dateWords)
        .findFirst()
        .orElse("");
  }

  private static void citation(JsonGenerator json, Citation citation) {
    json.writeStartObject();
    json.writeStringProperty("source", citation.key());
    json.writeStringProperty("pinpoint", citation.pinpoint());
    json.writeBooleanProperty("checked", !citation.unchecked());
    json.writeStringProperty("reportedBy", citation.reportedBy());
    json.writeEndObject();
  }
}
