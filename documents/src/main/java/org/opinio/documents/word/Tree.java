// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XML part of a template as a tree, read without anything from outside it. */
final class Tree {

  private final Document document;

  private Tree(Document document) {
    this.document = document;
  }

  /**
   * Reads a part.
   *
   * @throws TemplateFault if it is not well-formed, or declares a document type
   */
  static Tree read(byte[] part) throws TemplateFault {
    try {
      DocumentBuilder builder = builder();
      builder.setErrorHandler(null);
      return new Tree(builder.parse(new ByteArrayInputStream(part)));
    } catch (SAXException | IOException broken) {
      throw new TemplateFault(
          "A part of it is broken.", "Save it anew in Word as a template, .dotx.");
    } catch (ParserConfigurationException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    return factory.newDocumentBuilder();
  }

  Element root() {
    return document.getDocumentElement();
  }

  /** Elements of WordprocessingML with this name, in the order of the part. */
  List<Element> all(String name) {
    return elements(document.getElementsByTagNameNS(Xml.WORD, name));
  }

  static List<Element> all(Element within, String name) {
    return elements(within.getElementsByTagNameNS(Xml.WORD, name));
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  static Optional<Element> first(Element within, String name) {
    return all(within, name).stream().findFirst();
  }

  static String value(Element element, String attribute) {
    return element.getAttributeNS(Xml.WORD, attribute);
  }

  /**
   * Adds XML in the namespaces of WordprocessingML before a node, or at the end where it is null.
   */
  void add(String xml, Element into, Optional<Node> before) {
    byte[] whole = Xml.word("w:part").raw(xml).bytes();
    try {
      Element from = read(whole).root();
      for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
        Node copy = document.importNode(node, true);
        if (before.isPresent()) {
          into.insertBefore(copy, before.get());
        } else {
          into.appendChild(copy);
        }
      }
    } catch (TemplateFault fault) {
      throw new IllegalStateException(fault);
    }
  }

  byte[] bytes() {
    return bytes(document);
  }

  /** One element as XML, without a declaration. */
  static String words(Element element) {
    return new String(bytes(element), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Node node) {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
      transformer.setOutputProperty(
          OutputKeys.OMIT_XML_DECLARATION, node instanceof Document ? "no" : "yes");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(node), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
