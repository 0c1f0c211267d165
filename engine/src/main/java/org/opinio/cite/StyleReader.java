// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Quoted;
import org.opinio.diagnostic.Suggestion;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a style of citation from a file in the Citation Style Language. Fetches nothing. */
public final class StyleReader {

  private static final String CSL = "http://purl.org/net/xbiblio/csl";
  private static final int LONGEST = 2_000_000;
  private static final String WHAT_IT_IS =
      "A style is a file in the Citation Style Language, which begins with `<style`.";

  private final String file;
  private final String text;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private StyleReader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads a file.
   *
   * @param file path as the user would name it
   * @param text what stands in it
   * @param language of the words that the style adds
   */
  public static StyleReading read(String file, String text, CitationLanguage language) {
    StyleReader reader = new StyleReader(file, text);
    Optional<CitationStyle> style = reader.style(language);
    return new StyleReading(
        reader.diagnostics.isEmpty() ? style : Optional.empty(), reader.diagnostics);
  }

  private Optional<CitationStyle> style(CitationLanguage language) {
    if (text.length() > LONGEST) {
      wrong(SourceCode.NOT_A_STYLE, 0, "The file is too long to be a style.", WHAT_IT_IS);
      return Optional.empty();
    }
    Optional<Document> parsed = parse();
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    Element root = parsed.get().getDocumentElement();
    if (!root.getLocalName().equals("style") || !CSL.equals(root.getNamespaceURI())) {
      wrong(SourceCode.NOT_A_STYLE, 0, "This is XML, but no style of citation.", WHAT_IT_IS);
    } else if (!dependsOnAnother(root)) {
      check(root);
    }
    if (!diagnostics.isEmpty()) {
      return Optional.empty();
    }
    boolean inText = root.getAttribute("class").equals("in-text");
    return Optional.of(new CitationStyle.Other(file, StyleText.of(parsed.get()), inText, language));
  }

  private Optional<Document> parse() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Thrown());
      String xml = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return Optional.of(builder.parse(new InputSource(new StringReader(xml))));
    } catch (SAXParseException fault) {
      Quoted place = new BibPlaces(file, text).at(fault.getLineNumber(), fault.getColumnNumber());
      diagnostics.add(
          new Diagnostic(
              SourceCode.NOT_A_STYLE,
              text.contains("<!DOCTYPE")
                  ? "A style has no `<!DOCTYPE`."
                  : "This is not XML, and so no style.",
              List.of(place),
              WHAT_IT_IS));
      return Optional.empty();
    } catch (ParserConfigurationException | SAXException | IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private boolean dependsOnAnother(Element root) {
    for (Element link : all(root, "link")) {
      if (link.getAttribute("rel").equals("independent-parent")) {
        String address = link.getAttribute("href");
        String parent = PlainText.of(address.substring(address.lastIndexOf('/') + 1));
        wrong(
            SourceCode.DEPENDENT_STYLE,
            text.indexOf("independent-parent"),
            "This style only points to another one, `" + parent + "`.",
            "Give the file of `" + parent + "` itself.");
        return true;
      }
    }
    return false;
  }

  private void check(Element root) {
    boolean inText = root.getAttribute("class").equals("in-text");
    if (all(root, "citation").isEmpty() || all(root, "layout").isEmpty()) {
      wrong(SourceCode.NOT_A_STYLE, 0, "The style does not say how to cite.", WHAT_IT_IS);
    } else if (numbers(root)) {
      wrong(
          SourceCode.NUMBERED_STYLE,
          text.indexOf("citation-format"),
          "The style numbers its sources, or labels them, by a list that footnotes do not have.",
          "Use a style that cites in notes, or by author and date.");
    } else if (inText && all(root, "bibliography").isEmpty()) {
      wrong(
          SourceCode.FAULTY_STYLE,
          0,
          "The style cites by author and date, but has no list of references.",
          "Add its `<bibliography>`.");
    } else {
      macros(root);
    }
  }

  private static boolean numbers(Element root) {
    for (Element category : all(root, "category")) {
      String format = category.getAttribute("citation-format");
      if (!format.isEmpty()) {
        return format.equals("numeric") || format.equals("label");
      }
    }
    return all(all(root, "citation").getFirst(), "text").stream()
        .anyMatch(t -> t.getAttribute("variable").equals("citation-number"));
  }

  private void macros(Element root) {
    SortedMap<String, Element> macros = new TreeMap<>();
    all(root, "macro").forEach(m -> macros.putIfAbsent(m.getAttribute("name"), m));
    for (Element user : all(root, "*")) {
      String name = user.getAttribute("macro");
      if (!name.isEmpty() && !macros.containsKey(name)) {
        wrong(
            SourceCode.FAULTY_STYLE,
            text.indexOf("macro=\"" + name + "\""),
            "The style has no macro `" + PlainText.of(name) + "`.",
            Suggestion.didYouMean(name, macros.keySet()));
      }
    }
    if (diagnostics.isEmpty() && StyleSize.isTooLarge(root, macros)) {
      wrong(
          SourceCode.FAULTY_STYLE,
          0,
          "The macros of the style go in a circle, or nest without end.",
          "Use the style as it is published.");
    }
  }

  private void wrong(SourceCode code, int offset, String message, String mend) {
    Quoted place = offset < 0 ? new Quoted(Place.of(file), "", "") : at(offset);
    diagnostics.add(new Diagnostic(code, message, List.of(place), mend));
  }

  private Quoted at(int offset) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return offset == 0
        ? new Quoted(Place.of(file), "", "")
        : new BibPlaces(file, text).at(line, offset - before.lastIndexOf('\n'));
  }

  static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** Says nothing on the screen: what is wrong is thrown. */
  private static final class Thrown implements ErrorHandler {

    @Override
    public void warning(SAXParseException fault) {}

    @Override
    public void error(SAXParseException fault) throws SAXException {
      throw fault;
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
      throw fault;
    }
  }
}
