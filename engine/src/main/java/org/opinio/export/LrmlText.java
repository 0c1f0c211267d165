// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** LegalRuleML as it is written: elements of its two vocabularies, indented. */
final class LrmlText {

  private static final String LRML = "http://docs.oasis-open.org/legalruleml/ns/v1.0/";
  private static final String RULEML = "http://ruleml.org/spec";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;

  LrmlText() {
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** What may fail while it is written; on memory it does not. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (XMLStreamException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** The whole document, its content written by {@code content}. */
  String document(Runnable content) {
    run(() -> {
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("lrml", "LegalRuleML", LRML);
      xml.writeNamespace("lrml", LRML);
      xml.writeNamespace("ruleml", RULEML);
    });
    depth++;
    content.run();
    depth--;
    run(() -> {
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    });
    return text.toString();
  }

  /** An element with others in it; attributes are names and values in turn. */
  void in(String name, Runnable content, String... attributes) {
    start(name, attributes);
    depth++;
    content.run();
    depth--;
    run(() -> {
      indent();
      xml.writeEndElement();
    });
  }

  /** An element of words. */
  void words(String name, String words) {
    start(name);
    run(() -> {
      xml.writeCharacters(words.replaceAll("\\s+", " ").strip());
      xml.writeEndElement();
    });
  }

  /** An element with nothing in it. */
  void empty(String name, String... attributes) {
    run(() -> {
      indent();
      int colon = name.indexOf(':');
      String prefix = name.substring(0, colon);
      xml.writeEmptyElement(prefix, name.substring(colon + 1), space(prefix));
      attributes(attributes);
    });
  }

  private void start(String name, String... attributes) {
    run(() -> {
      indent();
      int colon = name.indexOf(':');
      String prefix = name.substring(0, colon);
      xml.writeStartElement(prefix, name.substring(colon + 1), space(prefix));
      attributes(attributes);
    });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private static String space(String prefix) {
    return prefix.equals("lrml") ? LRML : RULEML;
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
