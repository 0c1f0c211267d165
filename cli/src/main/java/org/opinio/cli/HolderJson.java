// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.StringWriter;
import java.util.List;
import org.opinio.check.Contradiction;
import org.opinio.law.Document;
import org.opinio.law.Holder;
import org.opinio.law.Question;
import org.opinio.law.View;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a holder as JSON, with all that its own words settle in the cases. */
final class HolderJson {

  private final JsonGenerator json;
  private final Holder holder;
  private final ShowPage page;

  private HolderJson(JsonGenerator json, Holder holder, ShowPage page) {
    this.json = json;
    this.holder = holder;
    this.page = page;
  }

  static String of(Holder holder, ShowPage page) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new HolderJson(json, holder, page).holder();
    }
    return text.append('\n').toString();
  }

  private void holder() {
    json.writeStartObject();
    json.writeStringProperty("format", "opinio-holder/1");
    json.writeStringProperty("law", page.law().digest());
    json.writeStringProperty("id", holder.id());
    json.writeStringProperty("name", holder.name());
    json.writeStringProperty("kind", Words.of(holder.kind()));
    strings("memberOf", holder.memberOf());
    json.writeArrayPropertyStart("documents");
    holder.documents().forEach(this::document);
    json.writeEndArray();
    json.writeArrayPropertyStart("views");
    holder.views().forEach(v -> ViewJson.write(json, holder, v));
    json.writeEndArray();
    strings(
        "noViewRecorded",
        ShowHolder.questionsWithoutView(holder, page.law()).stream().map(Question::id).toList());
    json.writeArrayPropertyStart("contradictions");
    for (Contradiction one : Contradiction.of(holder, page.law())) {
      json.writeStartObject();
      json.writeStringProperty("question", one.question().id());
      json.writeArrayPropertyStart("views");
      ViewJson.write(json, holder, one.first());
      ViewJson.write(json, holder, one.second());
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("cases");
    page.implications(holder).cases().forEach(this::ofCase);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void document(Document document) {
    json.writeStartObject();
    json.writeStringProperty("id", document.id());
    json.writeStringProperty("issuer", document.issuer());
    json.writeStringProperty("title", document.title());
    json.writeStringProperty("date", document.dateWords());
    json.writeStringProperty("language", document.language());
    json.writeStringProperty("url", document.url());
    json.writeEndObject();
  }

  private void ofCase(Implications.OfCase one) {
    json.writeStartObject();
    json.writeStringProperty("file", one.subject().file());
    json.writeStringProperty("title", one.subject().title());
    json.writeBooleanProperty("tooLarge", one.tooLarge());
    json.writeArrayPropertyStart("settledByOwnWords");
    for (Implications.Line line : one.lines()) {
      json.writeStartObject();
      json.writeStringProperty("rule", line.settled().rule().id());
      strings("situations", line.situations());
      json.writeStringProperty("verdict", Words.of(line.settled().verdict()));
      json.writeBooleanProperty("defeasible", line.settled().defeasible());
      json.writeBooleanProperty("awaitsShowing", line.settled().awaitsShowing());
      json.writeArrayPropertyStart("restsOn");
      for (String question : line.settled().questions()) {
        List<View> views = ShowCases.views(question, holder);
        json.writeStartObject();
        json.writeStringProperty("question", question);
        strings("documents", views.stream().map(View::document).distinct().toList());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void strings(String name, List<String> values) {
    ViewJson.strings(json, name, values);
  }
}
