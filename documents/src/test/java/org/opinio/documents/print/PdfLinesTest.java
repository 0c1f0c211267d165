// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Where the lines of a PDF may end. */
class PdfLinesTest {

  @Test
  void whatHasNoSpaceBetweenStaysTogether() throws Exception {
    assertThat(glued("<p>as held (<a>section 5</a>). It is so.<sup>2</sup> Yes</p>"))
        .containsExactly("(section 5).", "so.2");
    assertThat(glued("<li><a>Facts</a>\n<ul><li>x</li></ul></li>")).isEmpty();
    assertThat(glued("<p><em>Corfu Channel</em> (n 1)</p>")).isEmpty();
    assertThat(glued("<p>a<a>" + "long ".repeat(20) + "</a>b</p>")).isEmpty();
    assertThat(glued("<p>" + "x".repeat(100) + "<a>y</a></p>")).isEmpty();
  }

  @Test
  void linesEndAfterSpacesAndStrokesAndWithinEndlessWords() {
    assertThat(pieces("a rule of law")).containsExactly("a ", "rule ", "of ", "law");
    assertThat(pieces("https://a.org/b-c")).containsExactly("https:/", "/", "a.org/", "b-", "c");
    assertThat(pieces("paras 212–213")).containsExactly("paras ", "212–213");
    assertThat(pieces("x".repeat(100)).stream().map(String::length)).containsExactly(48, 48, 4);
    assertThat(pieces("x" + "\uD835\uDC00".repeat(60)))
        .allMatch(piece -> !Character.isLowSurrogate(piece.charAt(0)));
    assertThat(pieces("")).isEmpty();
  }

  private static List<String> pieces(String words) {
    PdfBreaker breaker = new PdfBreaker();
    breaker.setText(words);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int to = breaker.next(); to >= 0; to = breaker.next()) {
      pieces.add(words.substring(from, to));
      from = to;
    }
    assertThat(String.join("", pieces)).isEqualTo(words);
    return pieces;
  }

  private static List<String> glued(String html) throws Exception {
    org.w3c.dom.Document tree =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html)));
    String before = tree.getDocumentElement().getTextContent();
    PdfGlue.all(elements(tree.getElementsByTagName("*")));
    assertThat(tree.getDocumentElement().getTextContent()).isEqualTo(before);
    return elements(tree.getElementsByTagName("span")).stream()
        .map(Element::getTextContent)
        .toList();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
