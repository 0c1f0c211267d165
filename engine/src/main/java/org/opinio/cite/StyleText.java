// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A style as text, changed for how it is applied. The processor knows no positions but the first:
 * each is asked for by a variable that items have in that position. What concerns a list as a whole
 * is taken out, since its entries stand alone, and so is what changes the capitals of titles: it
 * makes Unts of UNTS.
 */
final class StyleText {

  /** Variables by which an item tells that it is cited first or again; and one that none has. */
  private static final String FIRST = "citation-label";

  private static final String AGAIN = "first-reference-note-number";
  private static final String NEVER = "scale";

  private static final List<String> OF_A_LIST =
      List.of(
          "second-field-align",
          "hanging-indent",
          "line-spacing",
          "entry-spacing",
          "subsequent-author-substitute",
          "subsequent-author-substitute-rule",
          "collapse");

  private static final Set<String> CAPITALS = Set.of("title", "sentence", "capitalize-all");

  private StyleText() {}

  static String of(Document style) {
    for (Element order : StyleReader.all(style.getDocumentElement(), "sort")) {
      order.getParentNode().removeChild(order);
    }
    for (Element element : StyleReader.all(style.getDocumentElement(), "*")) {
      OF_A_LIST.forEach(element::removeAttribute);
      if (CAPITALS.contains(element.getAttribute("text-case"))) {
        element.removeAttribute("text-case");
      }
      if (!element.getAttribute("position").isEmpty()) {
        positions(element);
      }
    }
    try {
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Transformer writer = factory.newTransformer();
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      writer.transform(new DOMSource(style), new StreamResult(text));
      return text.toString();
    } catch (TransformerException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static void positions(Element condition) {
    List<String> variables = new ArrayList<>(List.of(condition.getAttribute("variable")));
    for (String position : condition.getAttribute("position").strip().split("\\s+")) {
      variables.add(
          switch (position) {
            case "first" -> FIRST;
            case "subsequent" -> AGAIN;
            default -> NEVER;
          });
    }
    condition.removeAttribute("position");
    condition.setAttribute("variable", String.join(" ", variables).strip());
  }
}
