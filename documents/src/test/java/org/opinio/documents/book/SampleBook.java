// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cite.Library;
import org.opinio.page.LawReader;
import org.opinio.page.LawReading;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A book, with its pages opened as documents. */
record SampleBook(
    BookContents contents, SortedMap<String, String> files, SortedMap<String, Document> pages) {

  static final Path ROOT = Path.of(System.getProperty("opinio.root", ".."));
  static final Path SMALL = Path.of("src/test/resources/small");

  private static final Path CACHE = Path.of("target", "test-cache").toAbsolutePath();

  /** The book of a folder of law and of a folder of cases. */
  static SampleBook of(Path law, Path cases) {
    BookContents contents = contents(law, cases);
    SortedMap<String, String> files = Book.of(contents);
    SortedMap<String, Document> pages = new TreeMap<>();
    files.forEach((name, text) -> {
      if (name.endsWith(".html")) {
        pages.put(name, parse(name, text));
      }
    });
    return new SampleBook(contents, files, pages);
  }

  static BookContents contents(Path law, Path cases) {
    Library library = Library.open(law, Optional.of(CACHE));
    Set<String> keys = library.keys();
    LawReading reading = LawReader.read(law, keys);
    if (!reading.isUsable()) {
      throw new AssertionError(reading.diagnostics().toString());
    }
    var forms = library.forms(reading.law().holders().values());
    Set<String> known = new TreeSet<>(forms.forms().keySet());
    List<Case> read = new ArrayList<>();
    try (Stream<Path> files = Files.walk(cases)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        var one = CaseReader.read(file, reading.law(), known);
        read.add(one.found().orElseThrow(() -> new AssertionError(one.diagnostics().toString())));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return new BookContents(reading, library.sources().sources(), forms, read);
  }

  private static Document parse(String name, String html) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(null);
      builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      return builder.parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | SAXException | IOException fault) {
      throw new AssertionError(name + ": " + fault.getMessage(), fault);
    }
  }

  /** The page at this path. */
  Document page(String path) {
    Document page = pages.get(path);
    if (page == null) {
      throw new AssertionError("no page " + path);
    }
    return page;
  }

  /** The words of a page, without what stands around its content. */
  String words(String path) {
    return main(path).getTextContent().replaceAll("\\s+", " ");
  }

  /** The content of a page. */
  Element main(String path) {
    return elements(page(path).getDocumentElement(), "main").getFirst();
  }

  static List<Element> elements(Element in, String name) {
    NodeList nodes = in.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The page that a link on another leads to; empty where it leads out of the book. */
  static Optional<String> target(String from, String href) {
    if (href.startsWith("https://") || href.startsWith("http://")) {
      return Optional.empty();
    }
    int hash = href.indexOf('#');
    String path = hash < 0 ? href : href.substring(0, hash);
    return Optional.of(
        path.isEmpty()
            ? from
            : Path.of("/" + from).resolveSibling(path).normalize().toString().substring(1));
  }

  static String anchor(String href) {
    int hash = href.indexOf('#');
    return hash < 0 ? "" : href.substring(hash + 1);
  }
}
