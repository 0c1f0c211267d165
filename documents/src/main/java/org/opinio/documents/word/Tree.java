// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  private static final int LARGEST = 8 * 1024 * 1024;

  private final Document document;

  private Tree(Document document) {
    this.document = document;
  }

  /**
   * Reads a part.
   *
   * @param name of the part
   * @throws TemplateFault if it is not well-formed, or declares a document type
   */
  static Tree read(String name, byte[] part) throws TemplateFault {
    if (part.length > LARGEST) {
      throw new TemplateFault("Its part " + name + " is too large.", TemplateFile.SAVE_AGAIN);
    }
    try {
      DocumentBuilder builder = builder();
      builder.setErrorHandler(null);
      return new Tree(builder.parse(new ByteArrayInputStream(part)));
    } catch (SAXException | IOException broken) {
      throw new TemplateFault("Its part " + name + " is broken.", TemplateFile.SAVE_AGAIN);
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
   * Adds XML in the namespaces of WordprocessingML before a node, or at the end where there is
   * none.
   */
  void add(String xml, Element into, Optional<Node> before) {
    Element from = ours(Xml.word("w:part").raw(xml).bytes()).root();
    for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
      into.insertBefore(document.importNode(node, true), before.orElse(null));
    }
  }

  /** An element written by us, that can stand in this tree. */
  Element element(String xml) {
    Element from = ours(Xml.word("w:part").raw(xml).bytes()).root();
    return (Element) document.importNode(children(from).getFirst(), true);
  }

  Tree copy() {
    return new Tree((Document) document.cloneNode(true));
  }

  private static Tree ours(byte[] xml) {
    try {
      return read("", xml);
    } catch (TemplateFault fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** The elements right within an element. */
  static List<Element> children(Element within) {
    List<Element> all = new ArrayList<>();
    for (Node n = within.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        all.add(e);
      }
    }
    return all;
  }

  static List<Element> children(Element within, String namespace, String name) {
    return children(within).stream()
        .filter(e -> namespace.equals(e.getNamespaceURI()) && name.equals(e.getLocalName()))
        .toList();
  }

  byte[] bytes() {
    return bytes(document);
  }

  /** One element as XML, without a declaration. */
  static String words(Element element) {
    return new String(bytes(element), StandardCharsets.UTF_8);
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
