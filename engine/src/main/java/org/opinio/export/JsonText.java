// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.opinio.diagnostic.Place;
import org.opinio.law.Citation;
import org.opinio.law.Passage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as it is written, with what recurs in a law. */
final class JsonText implements AutoCloseable {

  private final JsonGenerator json;

  JsonText(Writer target) {
    this.json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), target);
  }

  void object(Runnable fields) {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
  }

  <T> void array(String name, Collection<? extends T> items, Consumer<T> each) {
    json.writeArrayPropertyStart(name);
    items.forEach(each);
    json.writeEndArray();
  }

  void string(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void strings(String name, Collection<String> values) {
    array(name, values, json::writeString);
  }

  void lists(String name, Collection<? extends Collection<String>> lists) {
    array(
        name,
        lists,
        list -> {
          json.writeStartArray();
          list.forEach(json::writeString);
          json.writeEndArray();
        });
  }

  void flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  /** A constant as one word, such as {@code one-of}. */
  void word(String name, Enum<?> constant) {
    string(name, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Where it stands among the pages. */
  void place(Place place) {
    string("file", place.file());
    number("line", place.line());
  }

  void passage(String name, Passage passage) {
    json.writeName(name);
    passage(passage);
  }

  void passage(Passage passage) {
    object(() -> {
      string("words", passage.words());
      array("citations", passage.citations(), this::citation);
    });
  }

  void citation(Citation citation) {
    object(() -> {
      string("source", citation.key());
      string("pinpoint", citation.pinpoint());
      flag("checked", !citation.unchecked());
      string("reportedBy", citation.reportedBy());
    });
  }

  @Override
  public void close() {
    json.close();
  }
}
