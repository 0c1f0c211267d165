// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.opinio.assess.Settings;
import org.opinio.cite.CitationForms;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.Rule;
import org.opinio.page.LawReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is exported holds the whole law, and hangs together. */
class ExportTest {

  private static final String LRML = "http://docs.oasis-open.org/legalruleml/ns/v1.0/";
  private static final String RULEML = "http://ruleml.org/spec";

  private static final Law LAW = LawReader.read(Path.of("..", "law"), Set.of()).law();
  private static final CitationForms NONE = new CitationForms("", new TreeMap<>());

  @Test
  void twoExportsAreTheSameByteForByte() {
    assertThat(AspProgram.of(LAW, Settings.DEFAULT))
        .isEqualTo(AspProgram.of(LAW, Settings.DEFAULT));
    assertThat(LegalRuleMl.of(LAW, Settings.DEFAULT, NONE))
        .isEqualTo(LegalRuleMl.of(LAW, Settings.DEFAULT, NONE));
    assertThat(LawJson.of(LAW, NONE)).isEqualTo(LawJson.of(LAW, NONE));
  }

  @Test
  void theProgramHasEveryRuleFactQuestionAndHolder() {
    List<String> lines = AspProgram.of(LAW, Settings.DEFAULT).lines().toList();
    for (Rule rule : LAW.rules().values()) {
      assertThat(lines.contains("rule(\"" + rule.id() + "\")."))
          .as(rule.id())
          .isEqualTo(rule.isComputed());
    }
    LAW.questions()
        .values()
        .forEach(q ->
            assertThat(lines)
                .contains((q.isSet() ? "several_held(\"" : "one_held(\"") + q.id() + "\")."));
    assertThat(lines)
        .filteredOn(
            l -> l.startsWith("yes_no(") || l.startsWith("one_value(") || l.startsWith("set("))
        .hasSizeGreaterThanOrEqualTo(LAW.facts().size());
    LAW.holders().values().forEach(h -> assertThat(lines).contains("% " + h.name()));
  }

  @Test
  void anEarlierDayLeavesOutWhatWasSaidLater() {
    Settings early =
        new Settings(
            Optional.of(LocalDate.of(2015, 1, 1)), Settings.DEFAULT.silence(), Optional.empty());
    assertThat(AspProgram.of(LAW, early)).contains("as of 2015-01-01");
    assertThat(AspProgram.of(LAW, early).lines().filter(l -> l.startsWith("leaves(")).sorted())
        .isNotEqualTo(
            AspProgram.of(LAW, Settings.DEFAULT)
                .lines()
                .filter(l -> l.startsWith("leaves("))
                .sorted()
                .toList());
  }

  @Test
  void inLegalRuleMlEveryReferenceIsToAKeyAndNoKeyStandsTwice() throws Exception {
    Document document = document();
    Set<String> keys = new HashSet<>();
    for (Element element : all(document, LRML, "*")) {
      if (element.hasAttribute("key")) {
        assertThat(keys.add(element.getAttribute("key"))).as(element.getAttribute("key")).isTrue();
        assertThat(element.getAttribute("key")).matches("[A-Za-z_][A-Za-z0-9._-]*");
      }
    }
    List<String> references = new ArrayList<>();
    for (Element element : all(document, LRML, "*")) {
      for (String name : List.of("keyref", "over", "under")) {
        if (element.hasAttribute(name)) {
          references.add(element.getAttribute(name).substring(1));
        }
      }
    }
    assertThat(references).isNotEmpty();
    assertThat(keys).containsAll(references);
  }

  @Test
  void inLegalRuleMlEveryQuestionHasAlternativesAndEveryExceptionOverridesItsRule()
      throws Exception {
    Document document = document();
    List<String> keys =
        all(document, LRML, "Alternatives").stream().map(e -> e.getAttribute("key")).toList();
    for (Question question : LAW.questions().values()) {
      assertThat(keys).anyMatch(k -> k.startsWith("question." + question.id()));
    }
    assertThat(all(document, LRML, "Alternatives"))
        .allSatisfy(e ->
            assertThat(e.getElementsByTagNameNS(LRML, "hasAlternative").getLength())
                .isGreaterThan(1));
    assertThat(all(document, LRML, "Override"))
        .hasSameSizeAs(all(document, LRML, "Defeater"))
        .allSatisfy(e ->
            assertThat(e.getAttribute("over"))
                .startsWith("#exception.")
                .startsWith("#exception." + e.getAttribute("under").substring("#rule.".length())));
    assertThat(all(document, LRML, "Context")).hasSameSizeAs(LAW.holders().values());
    assertThat(all(document, RULEML, "Rule")).hasSizeGreaterThan(LAW.rules().size());
  }

  private Document document() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    String text = LegalRuleMl.of(LAW, Settings.DEFAULT, NONE);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> all(Document document, String space, String name) {
    NodeList nodes = document.getElementsByTagNameNS(space, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
