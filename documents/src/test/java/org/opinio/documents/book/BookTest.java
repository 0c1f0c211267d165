// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Case;
import org.opinio.law.Fact;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.Rule;
import org.opinio.law.Treaty;
import org.w3c.dom.Element;

/** The book of the law of this repository, opened page by page. */
class BookTest {

  private static final SampleBook BOOK =
      SampleBook.of(SampleBook.ROOT.resolve("law"), SampleBook.ROOT.resolve("cases"));

  @Test
  void everyLinkLeadsSomewhereAndEveryIdIsUnique() {
    Map<String, Set<String>> ids = new TreeMap<>();
    BOOK.pages().keySet().forEach(page -> ids.put(page, ids(page)));
    List<String> dead = new ArrayList<>();
    for (String page : BOOK.pages().keySet()) {
      for (String href : links(BOOK.page(page).getDocumentElement())) {
        Optional<String> target = SampleBook.target(page, href);
        String anchor = SampleBook.anchor(href);
        if (target.isPresent()
            && (!ids.containsKey(target.get())
                || !anchor.isEmpty() && !ids.get(target.get()).contains(anchor))) {
          dead.add(page + " -> " + href);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  private static Set<String> ids(String page) {
    Set<String> ids = new HashSet<>();
    for (Element element : SampleBook.elements(BOOK.page(page).getDocumentElement(), "*")) {
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id")))
            .as("%s#%s", page, element.getAttribute("id"))
            .isTrue();
      }
    }
    for (Element element : SampleBook.elements(BOOK.page(page).getDocumentElement(), "*")) {
      if (element.hasAttribute("aria-labelledby")) {
        assertThat(ids).as(page).contains(element.getAttribute("aria-labelledby"));
      }
    }
    return ids;
  }

  private static List<String> links(Element in) {
    return SampleBook.elements(in, "a").stream().map(a -> a.getAttribute("href")).toList();
  }

  @Test
  void everythingInTheLawHasAPage() {
    Law law = BOOK.contents().reading().law();
    for (Rule rule : law.rules().values()) {
      String page = rule.parent().isEmpty() ? "rules/" + rule.id() + ".html" : page(law, rule);
      assertThat(BOOK.words(page)).contains(rule.id(), rule.heading());
    }
    for (Question question : law.questions().values()) {
      String words = BOOK.words("questions/" + question.id() + ".html");
      assertThat(words).contains(question.heading());
      question.options().forEach(o -> assertThat(words).contains(o.heading()));
    }
    for (Fact fact : law.facts().values()) {
      String words = BOOK.words("facts/" + fact.group() + ".html");
      assertThat(words).contains(fact.id(), fact.heading());
      fact.values().stream().map(Fact.Value::heading).forEach(v -> assertThat(words).contains(v));
    }
    for (Holder holder : law.holders().values()) {
      String words = BOOK.words("holders/" + holder.id() + ".html");
      assertThat(words).contains(holder.name());
      holder.views().forEach(v -> assertThat(words).contains(v.words()));
    }
    for (Treaty treaty : law.treaties().values()) {
      String words = BOOK.words("treaties/" + treaty.id() + ".html");
      assertThat(words).contains(treaty.name());
      treaty.parties().forEach(p -> assertThat(words).contains(p.record().substring(1)));
    }
    for (Case subject : BOOK.contents().cases()) {
      String name = Path.of(subject.file()).getFileName().toString().replace(".yaml", ".html");
      assertThat(BOOK.words("cases/" + name)).contains(subject.title());
    }
    BOOK.contents()
        .sources()
        .forEach(s -> assertThat(BOOK.pages()).containsKey("sources/" + s.key() + ".html"));
  }

  private static String page(Law law, Rule rule) {
    Rule at = rule;
    while (!at.parent().isEmpty()) {
      at = law.rules().get(at.parent());
    }
    return "rules/" + at.id() + ".html";
  }

  @Test
  void whatLinksToAPageIsLinkedFromThere() {
    Map<String, Set<String>> links = new TreeMap<>();
    for (String page : BOOK.pages().keySet()) {
      Set<String> targets = new TreeSet<>();
      links(BOOK.main(page)).forEach(href -> SampleBook.target(page, href).ifPresent(targets::add));
      links.put(page, targets);
    }
    List<String> oneWay = new ArrayList<>();
    links.forEach((page, targets) -> {
      for (String target : targets) {
        boolean both = isThing(page) && isThing(target) && !target.equals(page);
        if (both && !links.get(target).contains(page)) {
          oneWay.add(page + " -> " + target);
        }
      }
    });
    assertThat(oneWay).isEmpty();
  }

  private static boolean isThing(String page) {
    return page.contains("/") && !page.endsWith("index.html");
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    for (String page : BOOK.pages().keySet()) {
      for (Element element : SampleBook.elements(BOOK.page(page).getDocumentElement(), "*")) {
        String tag = element.getTagName();
        assertThat(tag).isNotIn("img", "iframe", "object", "embed", "style", "base", "svg");
        boolean fetches = tag.equals("link") || tag.equals("script");
        String from = element.getAttribute(tag.equals("link") ? "href" : "src");
        if (fetches) {
          assertThat(BOOK.files()).containsKey(SampleBook.target(page, from).orElse(from));
          assertThat(element.getTextContent()).isEmpty();
        }
        assertThat(element.hasAttribute("style")).isFalse();
        assertThat(element.hasAttribute("onclick")).isFalse();
      }
      assertThat(BOOK.files().get(page)).contains("default-src &#39;none&#39;");
    }
    assertThat(BOOK.files().get("style.css")).doesNotContain("url(", "@import", "@font-face");
    assertThat(BOOK.files().get("search.js")).doesNotContain("fetch", "XMLHttp", "innerHTML");
  }

  @Test
  void everyPageHasOneTitleLandmarksAndHeadingsInOrder() {
    for (String page : BOOK.pages().keySet()) {
      Element root = BOOK.page(page).getDocumentElement();
      assertThat(root.getAttribute("lang")).isEqualTo("en-GB");
      for (String landmark : List.of("h1", "main", "footer", "title")) {
        assertThat(SampleBook.elements(root, landmark)).as("%s %s", page, landmark).hasSize(1);
      }
      int before = 0;
      for (Element element : SampleBook.elements(root, "*")) {
        String name = element.getTagName();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
          int level = name.charAt(1) - '0';
          assertThat(level).as(page).isLessThanOrEqualTo(before + 1);
          before = level;
        }
      }
      for (Element table : SampleBook.elements(root, "table")) {
        assertThat(SampleBook.elements(table, "caption")).hasSize(1);
      }
      assertThat(SampleBook.elements(root, "th")).allMatch(th -> th.hasAttribute("scope"));
      assertThat(SampleBook.elements(root, "a"))
          .as(page)
          .noneMatch(a -> a.getTextContent().isBlank());
    }
  }

  @Test
  void everyFootnoteIsReferredToOnce() {
    for (String page : BOOK.pages().keySet()) {
      List<String> to = new ArrayList<>();
      List<String> back = new ArrayList<>();
      for (Element link : SampleBook.elements(BOOK.main(page), "a")) {
        String href = link.getAttribute("href");
        switch (link.getAttribute("role")) {
          case "doc-noteref" -> to.add(href.substring("#_n".length()));
          case "doc-backlink" -> back.add(href.substring("#_r".length()));
          default -> {}
        }
      }
      assertThat(to).as(page).isEqualTo(back);
    }
  }

  @Test
  void anUncheckedPinpointKeepsItsMarkAndIsListed() {
    assertThat(BOOK.words("rules/DD-1.html")).contains("para 431?", "? after a pinpoint");
    assertThat(BOOK.words("unchecked.html")).contains("431?");
  }

  @Test
  void citationsAndLinksStandWhereThePageHasThem() {
    Element first = SampleBook.elements(BOOK.main("rules/CM-1.html"), "section").getFirst();
    String words = SampleBook.elements(first, "p").getFirst().getTextContent();
    assertThat(words).contains("to make reparation.1 The earlier arbitrations");
    assertThat(links(first)).contains("RET-1.html");
  }

  @Test
  void nobodyWhoseViewIsNotRecordedIsCalledSilent() {
    assertThat(BOOK.words("holders/fr.html"))
        .contains("No view recorded on")
        .contains("neither consent nor objection")
        .doesNotContainIgnoringCase("silent");
    assertThat(BOOK.words("holders/ee.html"))
        .contains("What follows is the word of the group, not its own");
  }

  @Test
  void nobodyIsRankedAndNoHeadsAreCounted() {
    String words = BOOK.words("questions/sovereignty.threshold.html");
    assertThat(words).doesNotContainIgnoringCase("majority").doesNotContainPattern("[0-9]+ States");
    assertThat(words.indexOf("Austria")).isLessThan(words.indexOf("Brazil"));
    assertThat(words.indexOf("Groups of experts (not States)"))
        .isGreaterThan(words.indexOf("Organisations"));
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    assertThat(Book.of(BOOK.contents())).isEqualTo(BOOK.files());
  }
}
