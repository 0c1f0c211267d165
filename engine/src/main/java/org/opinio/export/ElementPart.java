// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import org.opinio.law.Element;

/** An element of a rule as JSON, with those in it. */
record ElementPart(JsonText json) {

  void write(Element element) {
    json.object(() -> {
      switch (element) {
        case Element.Group e -> {
          json.word("kind", e.kind());
          if (e.kind() == Element.Group.Kind.AT_LEAST) {
            json.number("atLeast", e.atLeast());
          }
        }
        case Element.Shown e -> {
          json.string("kind", "shown");
          json.flag("any", e.any());
        }
        case Element.UnlessShown e -> {
          json.string("kind", "unless-shown");
          json.flag("any", e.any());
        }
        case Element.Guard e -> {
          json.string("kind", "guard");
          reading(e.reading());
        }
        case Element.OfFact e -> {
          json.string("kind", "fact");
          json.string("fact", e.fact());
        }
        case Element.OfValue e -> {
          json.string("kind", "value");
          json.string("fact", e.fact());
          json.string("value", e.value());
        }
        case Element.OfRule e -> {
          json.string("kind", "rule");
          json.string("rule", e.rule());
        }
        case Element.OfReading e -> {
          json.string("kind", "reading");
          reading(e.reading());
        }
        case Element.NotModelled e -> {
          json.string("kind", "not-modelled");
          json.string("id", e.id());
        }
      }
      json.string("words", element.words());
      json.array("citations", element.citations(), json::citation);
      if (element instanceof Element.Composite composite) {
        json.array("items", composite.items(), this::write);
      }
    });
  }

  private void reading(Element.Reading reading) {
    json.string("question", reading.question());
    json.strings("options", reading.options());
    json.flag("only", reading.only());
  }
}
