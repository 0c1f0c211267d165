// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import org.opinio.assess.Stand;
import org.opinio.law.Holder;
import org.opinio.law.Question;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the table of positions as JSON: questions, then holders with their views. */
final class PositionsJson {

  private final JsonGenerator json;
  private final PositionTable table;

  private PositionsJson(JsonGenerator json, PositionTable table) {
    this.json = json;
    this.table = table;
  }

  static String of(PositionTable table) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new PositionsJson(json, table).table();
    }
    return text.append('\n').toString();
  }

  private void table() {
    json.writeStartObject();
    json.writeStringProperty("format", "opinio-positions/1");
    json.writeStringProperty("law", table.law().digest());
    json.writeStringProperty("asOf", table.settings().asOf().map(Object::toString).orElse(""));
    json.writeArrayPropertyStart("questions");
    table.questions().forEach(this::question);
    json.writeEndArray();
    json.writeArrayPropertyStart("holders");
    table.holders().forEach(this::holder);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void question(Question question) {
    json.writeStartObject();
    json.writeStringProperty("id", question.id());
    json.writeStringProperty("area", table.law().area(question));
    json.writeStringProperty("heading", question.heading());
    json.writeStringProperty("degree", Words.of(question.degree()));
    json.writeStringProperty("prevailing", question.prevailing().orElse(""));
    json.writeArrayPropertyStart("options");
    question
        .options()
        .forEach(o -> {
          json.writeStartObject();
          json.writeStringProperty("id", o.id());
          json.writeStringProperty("heading", o.heading());
          json.writeEndObject();
        });
    json.writeEndArray();
    json.writeEndObject();
  }

  private void holder(Holder holder) {
    json.writeStartObject();
    json.writeStringProperty("id", holder.id());
    json.writeStringProperty("name", holder.name());
    json.writeStringProperty("kind", Words.of(holder.kind()));
    strings("memberOf", holder.memberOf());
    json.writeArrayPropertyStart("stands");
    for (Question question : table.questions()) {
      Stand stand = table.stands().getOrDefault(holder.id(), new TreeMap<>()).get(question.id());
      if (stand != null) {
        stand(stand, holder);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void stand(Stand stand, Holder holder) {
    json.writeStartObject();
    json.writeStringProperty("question", stand.question());
    json.writeStringProperty("basis", Words.of(stand.basis()));
    strings("options", stand.options());
    json.writeBooleanProperty("othersOpen", stand.restOpen());
    strings("rejected", stand.rejected());
    json.writeBooleanProperty("contradictory", stand.contradictory());
    json.writeArrayPropertyStart("views");
    stand.views().forEach(v -> ViewJson.write(json, holder, v));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void strings(String name, List<String> values) {
    ViewJson.strings(json, name, values);
  }
}
