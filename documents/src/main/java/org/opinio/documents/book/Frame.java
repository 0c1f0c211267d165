// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.List;

/** What stands around the content of each page: head, navigation and foot. */
final class Frame {

  private static final List<Ref> PARTS =
      List.of(
          Site.START,
          Site.RULES,
          Site.QUESTIONS,
          Site.FACTS,
          Site.HOLDERS,
          Site.TREATIES,
          Site.CASES,
          Site.SOURCES,
          Site.A_TO_Z,
          Site.GUIDE);

  /**
   * Nothing is fetched but files of the book itself, which browsers know as files or as its site.
   */
  private static final String POLICY =
      "default-src 'none'; style-src 'self' file:; script-src 'self' file:; form-action 'self' file:; base-uri 'none'";

  private final Site site;

  Frame(Site site) {
    this.site = site;
  }

  /** A whole page. */
  String page(Sheet sheet, Html main) {
    String self = sheet.self().page();
    String up = self.contains("/") ? "../" : "";
    Html html = new Html();
    html.open("html", "lang", "en-GB");
    head(html, sheet, up);
    html.open("body");
    html.element("a", "Skip to the content", "class", "skip", "href", "#" + Sheet.MAIN);
    top(html, self, up);
    html.open("main", "id", Sheet.MAIN, "tabindex", "-1").add(main).close();
    foot(html, self);
    html.close().close();
    return "<!DOCTYPE html>\n" + html;
  }

  private static void head(Html html, Sheet sheet, String up) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    String title = sheet.self().title();
    html.element("title", title.equals(Book.TITLE) ? title : title + " – " + Book.TITLE);
    html.empty("link", "rel", "stylesheet", "href", up + "style.css");
    if (sheet.self().page().equals(Site.SEARCH.page())) {
      html.element("script", "", "src", "search-index.js", "defer", "defer");
      html.element("script", "", "src", "search.js", "defer", "defer");
    }
    html.close();
  }

  private static void top(Html html, String self, String up) {
    html.open("header", "class", "top");
    html.open("p", "class", "name");
    html.element("a", Book.TITLE, "href", Site.START.from(self)).close();
    html.open("nav", "aria-label", "Parts of the book").open("ul");
    for (Ref part : PARTS) {
      html.open("li");
      if (part.page().equals(self)) {
        html.element("a", part.title(), "href", part.from(self), "aria-current", "page");
      } else {
        html.element("a", part.title(), "href", part.from(self));
      }
      html.close();
    }
    html.close().close();
    html.open("form", "role", "search", "action", up + "search.html", "method", "get");
    html.element("label", "Search the book", "for", "_q", "class", "said");
    html.empty("input", "type", "search", "id", "_q", "name", "q", "autocomplete", "off");
    html.element("button", "Search", "type", "submit");
    html.close().close();
  }

  private void foot(Html html, String self) {
    html.open("footer").open("p");
    html.text("Law and cases: CC BY 4.0, the Opinio authors. State of the law: ");
    String digest = site.law().digest();
    html.text(digest.substring(0, Math.min(8, digest.length())));
    html.text(". An aid to legal judgement and no substitute for it. ");
    html.element("a", "How to read this book", "href", Site.GUIDE.from(self));
    html.text(".").close().close();
  }
}
