// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.opinio.assess.Assessment;
import org.opinio.assess.Settings;
import org.opinio.assess.Silence;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.print.TextPrinter;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reports opened and checked as documents. */
class DocumentTest {

  private static final Sample SMALL = Sample.small();
  private static final Report REPORT = SMALL.report();

  @Test
  void everyLinkInHtmlLeadsSomewhereAndEveryIdIsUnique() throws Exception {
    Document html = parse(HtmlPrinter.print(REPORT));
    Set<String> ids = new HashSet<>();
    for (Element element : elements(html, "*")) {
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
    }
    for (Element link : elements(html, "a")) {
      String href = link.getAttribute("href");
      assertThat(href).startsWith("#");
      assertThat(ids).contains(href.substring(1));
    }
    for (Element element : elements(html, "*")) {
      if (element.hasAttribute("aria-labelledby")) {
        assertThat(ids).contains(element.getAttribute("aria-labelledby"));
      }
    }
  }

  @Test
  void everyFootnoteInHtmlIsReferredToOnceAndLeadsBack() throws Exception {
    Document html = parse(HtmlPrinter.print(REPORT));
    List<String> references = new ArrayList<>();
    List<String> back = new ArrayList<>();
    for (Element link : elements(html, "a")) {
      if (link.getAttribute("role").equals("doc-noteref")) {
        references.add(link.getAttribute("href").substring("#note-".length()));
        assertThat(link.getAttribute("id")).isEqualTo("ref-" + references.getLast());
      } else if (link.getAttribute("role").equals("doc-backlink")) {
        back.add(link.getAttribute("href").substring("#ref-".length()));
      }
    }
    assertThat(references).isNotEmpty().isEqualTo(back).hasSize(REPORT.notes().size());
  }

  @Test
  void tablesHaveCaptionsAndHeadersWithScope() throws Exception {
    Document html = parse(HtmlPrinter.print(REPORT));
    List<Element> tables = elements(html, "table");
    assertThat(tables).isNotEmpty();
    for (Element table : tables) {
      assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
      Element region = (Element) table.getParentNode();
      assertThat(region.getAttribute("tabindex")).isEqualTo("0");
    }
    assertThat(elements(html, "th")).allMatch(th -> th.hasAttribute("scope"));
    assertThat(html.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
  }

  @Test
  void headingsGoDownByOneLevel() throws Exception {
    int before = 0;
    for (Element element : elements(parse(HtmlPrinter.print(REPORT)), "*")) {
      String name = element.getTagName();
      if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
        int level = name.charAt(1) - '0';
        assertThat(level).isLessThanOrEqualTo(before + 1);
        before = level;
      }
    }
  }

  @Test
  void htmlAsksForNothingFromElsewhere() {
    String html = HtmlPrinter.print(REPORT);
    assertThat(html).doesNotContain("src=", "<script", "<link", "@import", "url(");
  }

  @Test
  void paragraphsAreNumberedInOrderWithoutGaps() {
    List<Integer> numbers = new ArrayList<>();
    REPORT.sections().forEach(s -> numbers(s, numbers));
    for (int i = 0; i < numbers.size(); i++) {
      assertThat(numbers.get(i)).isEqualTo(i + 1);
    }
  }

  private static void numbers(Section section, List<Integer> numbers) {
    for (Block block : section.blocks()) {
      if (block instanceof Block.Paragraph p) {
        numbers.add(p.number());
      }
    }
    section.sections().forEach(s -> numbers(s, numbers));
  }

  @Test
  void noteNumbersStandInTheTextInOrder() {
    String markdown = MarkdownPrinter.print(REPORT);
    int at = 0;
    for (int n = 1; n <= REPORT.notes().size(); n++) {
      int next = markdown.indexOf("[^" + n + "]", at);
      assertThat(next).as("note " + n).isGreaterThanOrEqualTo(at);
      at = next;
    }
  }

  @Test
  void noLineOfTextIsWiderThanAskedFor() {
    for (int width : List.of(40, 60, 100, 140)) {
      assertThat(TextPrinter.print(REPORT, width).lines())
          .allMatch(line -> line.codePointCount(0, line.length()) <= width);
    }
  }

  @Test
  void aPinpointThatNobodyHasCheckedKeepsItsMarkInEveryFormat() {
    assertThat(TextPrinter.print(REPORT)).contains("14?", "not checked against the text");
    assertThat(HtmlPrinter.print(REPORT)).contains("14?", "not checked against the text");
    assertThat(MarkdownPrinter.print(REPORT)).contains("14?", "not checked against the text");
  }

  @Test
  void aGroupIsNeverCountedAsAState() {
    String text = TextPrinter.print(REPORT);
    assertThat(text).contains("3 States, 1 organisation and 1 group of experts");
    assertThat(text.indexOf("Organisations: groups")).isGreaterThan(text.indexOf("States:"));
    assertThat(text).contains("not a word of those of its members that are silent: Côte Verte");
  }

  @Test
  void theDateOfTheViewsIsPrinted() {
    assertThat(TextPrinter.print(REPORT))
        .contains("All recorded views; the latest dated document is of 2022");
    Assessment earlier =
        SMALL.assess(
            SMALL.theCase(),
            new Settings(
                Optional.of(LocalDate.of(2020, 12, 31)), Silence.PREVAILING, Optional.empty()));
    Report report = AssessmentReport.of(earlier, Sample.options(earlier), SMALL.forms());
    assertThat(TextPrinter.print(report)).contains("Views recorded up to 31 December 2020");
  }

  @Test
  void oneRuleAloneIsReportedOn() {
    Assessment assessment = SMALL.assess(SMALL.theCase());
    ReportOptions one =
        new ReportOptions(
            List.of("xb"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("DUT-2"),
            true,
            Sample.receipt());
    String text = TextPrinter.print(AssessmentReport.of(assessment, one, SMALL.forms()));
    assertThat(text).contains("DUT-2 Second duty").doesNotContain("DUT-1 Breach");
    assertThat(text).doesNotContain("Arcadia   ");
  }

  static Document parse(String html)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    var builder = factory.newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
    return builder.parse(new InputSource(new StringReader(html)));
  }

  static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
