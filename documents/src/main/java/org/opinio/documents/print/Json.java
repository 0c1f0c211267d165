// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON in ASCII, two spaces a level, so that no reader or terminal can misread it. */
final class Json implements AutoCloseable {

  private final JsonGenerator out;

  Json(Writer writer) {
    JsonFactory factory = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    this.out = factory.createGenerator(new Indented(), writer);
  }

  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** An object, as a value of its own or of an array. */
  void object(Runnable fields) {
    out.writeStartObject();
    fields.run();
    out.writeEndObject();
  }

  void object(String name, Runnable fields) {
    out.writeName(name);
    object(fields);
  }

  /** An array of objects, as a value of an array. */
  <T> void objects(Collection<T> items, Consumer<T> fields) {
    out.writeStartArray();
    items.forEach(item -> object(() -> fields.accept(item)));
    out.writeEndArray();
  }

  <T> void array(String name, Collection<T> items, Consumer<T> write) {
    out.writeName(name);
    out.writeStartArray();
    items.forEach(write);
    out.writeEndArray();
  }

  /** An array of objects. */
  <T> void objects(String name, Collection<T> items, Consumer<T> fields) {
    array(name, items, item -> object(() -> fields.accept(item)));
  }

  void strings(String name, Collection<String> items) {
    array(name, items, this::string);
  }

  void string(String value) {
    out.writeString(wellFormed(value));
  }

  void string(String name, String value) {
    out.writeName(name);
    string(value);
  }

  /** The field, unless the value is empty. */
  void optional(String name, String value) {
    if (!value.isEmpty()) {
      string(name, value);
    }
  }

  void bool(String name, boolean value) {
    out.writeName(name);
    out.writeBoolean(value);
  }

  void number(String name, int value) {
    out.writeName(name);
    out.writeNumber(value);
  }

  /** A number that may be large. */
  void count(String name, long value) {
    out.writeName(name);
    out.writeNumber(value);
  }

  /** A number rounded to nine digits after the point. */
  void decimal(String name, BigDecimal value) {
    out.writeName(name);
    out.writeNumber(
        value.setScale(Math.min(value.scale(), 9), RoundingMode.HALF_EVEN).toPlainString());
  }

  /** A word of a closed list, in lower case with hyphens. */
  void word(String name, Enum<?> value) {
    string(name, word(value));
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public void close() {
    out.close();
  }

  private static String wellFormed(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        int[] points =
            value.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).toArray();
        return new String(points, 0, points.length);
      }
    }
    return value;
  }
}
