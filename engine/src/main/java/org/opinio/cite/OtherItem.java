// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A source in the terms of CSL as published styles understand them. */
final class OtherItem {

  private final Source source;
  private final CitationLanguage language;

  OtherItem(Source source, CitationLanguage language) {
    this.source = source;
    this.language = language;
  }

  /** The item as it is cited for the first time. */
  CSLItemData first(String id) {
    return builder(id).citationLabel("first").build();
  }

  /** The item as it is cited again. */
  CSLItemData later(String id) {
    return builder(id).firstReferenceNoteNumber(Character.toString(Mark.NOTE)).build();
  }

  private CSLItemDataBuilder builder(String id) {
    CSLItemDataBuilder item = new CSLItemDataBuilder().id(id).type(type());
    set("title", item::title);
    if (!tellsTheAuthor(source.field("shorttitle"))) {
      set("shorttitle", item::titleShort);
    }
    set("volume", item::volume);
    set("issue", item::issue);
    set("pages", item::page);
    set("edition", e -> item.edition(CslItem.ordinal(e, language)));
    set("publisher", item::publisher);
    set("url", item::URL);
    set("type", item::genre);
    set("number", number -> item.number(number(number)));
    set("author", a -> item.author(CslItem.people(source.field("author"))));
    set("editor", e -> item.editor(CslItem.people(source.field("editor"))));
    switch (source.kind()) {
      case CASE -> set("institution", item::authority);
      case REPORT -> set("institution", item::publisher);
      case STATEMENT, WEB_PAGE -> set("organization", item::containerTitle);
      case ARTICLE -> set("journal", item::containerTitle);
      case UN_DOCUMENT, TREATY, EU_ACT, BOOK -> {}
    }
    set("reporter", item::containerTitle);
    Stream.of("date", "opened", "signed")
        .filter(field -> !source.field(field).isEmpty())
        .findFirst()
        .ifPresent(field -> item.issued(date(source.field(field))));
    if (!source.field("urldate").isEmpty()) {
      item.accessed(date(source.field("urldate")));
    }
    return item;
  }

  /** Whether a short name is that of the author, whom styles print before it. */
  private boolean tellsTheAuthor(String shortTitle) {
    String author = source.field("author").replace("{", "").replace("}", "");
    return !author.isEmpty() && (author.contains(shortTitle) || shortTitle.contains(author));
  }

  private CSLType type() {
    return switch (source.kind()) {
      case TREATY -> CSLType.TREATY;
      case CASE -> CSLType.LEGAL_CASE;
      case EU_ACT -> CSLType.LEGISLATION;
      case REPORT, UN_DOCUMENT -> CSLType.REPORT;
      case BOOK -> CSLType.BOOK;
      case ARTICLE -> CSLType.ARTICLE_JOURNAL;
      case STATEMENT, WEB_PAGE -> CSLType.WEBPAGE;
    };
  }

  private String number(String number) {
    boolean symbol = source.kind() == SourceKind.UN_DOCUMENT && !number.startsWith("Res ");
    return symbol ? language.say("un-document") + " " + number : number;
  }

  private static CSLDate date(String written) {
    List<int[]> parts = Dates.parseWords(written);
    return parts.isEmpty()
        ? new CSLDateBuilder().literal(PlainText.isolated(written)).build()
        : new CSLDateBuilder().dateParts(parts.toArray(int[][]::new)).build();
  }

  private void set(String field, Consumer<String> setter) {
    if (!source.field(field).isEmpty()) {
      setter.accept(
          field.equals("url") ? source.field(field) : PlainText.printed(source.field(field)));
    }
  }
}
