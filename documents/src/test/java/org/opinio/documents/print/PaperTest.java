// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opinio.cases.Marking;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Status;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Documents as HTML and as Markdown. */
class PaperTest {

  @Test
  void theCoverTheMarkingAndTheTitleComeFirst() throws Exception {
    Element header = all(html(SampleDocument.english()), "header").getFirst();
    assertThat(header.getTextContent().strip().lines())
        .containsExactly(
            "TLP:AMBER · Arcadia eyes only",
            "",
            "Legal memorandum",
            "Reference: MFA/7 Both",
            "Cleared by Both",
            "Receipt a377-65a8",
            "",
            "The operation against Arcadia",
            "Both");
  }

  @Test
  void theMarkingStandsAtHeadAndFootOfEachPrintedPage() {
    String style = PageStyle.of(SampleDocument.english(), Labels.of(SampleDocument.english()));
    assertThat(
            style
                .lines()
                .filter(line -> line.contains("content: \"TLP:AMBER · Arcadia eyes only\"")))
        .hasSize(2)
        .anyMatch(line -> line.contains("@top-right"))
        .anyMatch(line -> line.contains("@bottom-right"));
    assertThat(style)
        .contains("size: 210mm 297mm", "\"Page \" counter(page) \" of \" counter(pages) \"\"");
  }

  @Test
  void aLayoutTurnsThePage() {
    Document plain = SampleDocument.english();
    Document wide = new Document(plain.cover(), new Layout(Layout.Paper.A3, true), plain.body());
    assertThat(HtmlPrinter.print(wide)).contains("size: 420mm 297mm");
  }

  @Test
  void whatThePrinterAddsIsInTheLanguageOfTheDocument() throws Exception {
    Document document = SampleDocument.french();
    String printed = HtmlPrinter.print(document);
    assertThat(printed)
        .contains(
            "<html lang=\"fr-FR\" dir=\"ltr\">",
            "Table des matières",
            "aria-label=\"Paragraphe 1\"")
        .contains("Tableau 1. Both", "Retour à l’appel de la note 1", "[à compléter\u202F: Both]")
        .contains(
            "Visé par Both",
            "\"Page \" counter(page) \" sur \"",
            "Récépissé",
            "Référence\u202F: MFA/7")
        .doesNotContain("Contents", "Paragraph ", "Back to", "Skip", "filled in", "Receipt");
    assertThat(MarkdownPrinter.print(document))
        .contains("Tableau 1. Both", "à compléter\u202F: Both", "Visé par Both")
        .doesNotContain("filled in");
  }

  @Test
  void everyReferenceLeadsToItsNoteAndBack() throws Exception {
    org.w3c.dom.Document page = html(SampleDocument.english());
    List<String> ids = new ArrayList<>();
    for (String tag : List.of("a", "li", "h2", "h3", "div", "main", "strong", "caption")) {
      all(page, tag).stream()
          .map(e -> e.getAttribute("id"))
          .filter(id -> !id.isEmpty())
          .forEach(ids::add);
    }
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all(page, "a"))
        .allSatisfy(link -> assertThat(ids).contains(link.getAttribute("href").substring(1)));
    assertThat(all(page, "a").stream().filter(a -> a.getAttribute("role").equals("doc-noteref")))
        .hasSize(30);
  }

  @Test
  void aLanguageThatRunsFromRightToLeftSaysSo() {
    assertThat(HtmlPrinter.print(SampleDocument.arabic()))
        .contains(
            "<html lang=\"ar\" dir=\"rtl\">", "@top-left { ", "text-align: left; font-size: 12pt");
    assertThat(StyleSheet.DOCUMENT).doesNotContain("-left", "-right", "left:", "right:");
  }

  @Test
  void aDocumentWithoutMarkingHasNoEmptyPlaceForIt() throws Exception {
    Document marked = SampleDocument.english();
    Cover cover =
        new Cover("Brief", "", Marking.NONE, new Status.Draft(), marked.cover().receipt());
    Document plain = new Document(cover, marked.layout(), marked.body());
    assertThat(all(html(plain), "footer")).isEmpty();
    assertThat(MarkdownPrinter.print(plain)).startsWith("Brief\\\nDraft\\\nReceipt ");
  }

  @Test
  void markdownBeginsAndEndsWithTheMarking() {
    String markdown = MarkdownPrinter.print(SampleDocument.english());
    assertThat(markdown).startsWith("**TLP:AMBER · Arcadia eyes only**\\\nLegal memorandum\\\n");
    assertThat(markdown.strip()).endsWith("\n**TLP:AMBER · Arcadia eyes only**");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</style></title><script>alert(1)</script>",
        "a\" onload=\"x' } @page { content: none } \\",
        "&lt; &amp; <![CDATA[ ]]> <!-- --> <?php ?>",
        "\u202Eevil\u202C \u0000\u0007\uFFFF\uD800",
        "| a | b |\n# h\n- zz\n[c](javascript:x) `x` **"
      })
  void wordsNeverBecomeMarkup(String words) throws Exception {
    Document document = SampleDocument.hostile(words);
    Document marked =
        new Document(
            new Cover(
                words,
                words,
                Marking.of("TLP:RED," + words.replace(',', ' ')),
                document.cover().status(),
                document.cover().receipt()),
            document.layout(),
            document.body());
    org.w3c.dom.Document page = html(marked);
    assertThat(all(page, "script")).isEmpty();
    assertThat(all(page, "style")).hasSize(1);
    assertThat(all(page, "style").getFirst().getTextContent()).doesNotContain("<", "&");
    assertThat(all(page, "a")).allMatch(a -> a.getAttribute("onload").isEmpty());
    assertThat(MarkdownPrinter.print(marked))
        .doesNotContain("<script", "\n# h", "\n- zz")
        .doesNotContainPattern("(?<!\\\\)]\\(javascript");
  }

  private static org.w3c.dom.Document html(Document document) throws Exception {
    String html = HtmlPrinter.print(document);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
  }

  private static List<Element> all(org.w3c.dom.Document page, String tag) {
    NodeList found = page.getElementsByTagName(tag);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }
}
