// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A source in the terms of CSL, for the style {@code oscola.csl}. */
final class CslItem {

  /** Fields that hold dates. */
  static final Set<String> DATES = Set.of("date", "opened", "signed", "inforce", "urldate");

  private final Source source;
  private final CitationLanguage language;

  CslItem(Source source, CitationLanguage language) {
    this.source = source;
    this.language = language;
  }

  /** The item as it is cited for the first time. */
  CSLItemData first(String id) {
    return builder(id).build();
  }

  /** The item as it is cited again. */
  CSLItemData later(String id) {
    return builder(id).firstReferenceNoteNumber(Character.toString(Mark.NOTE)).build();
  }

  private CSLItemDataBuilder builder(String id) {
    CSLItemDataBuilder item = new CSLItemDataBuilder().id(id).type(type());
    item.locator(Character.toString(Mark.PINPOINT));
    set("title", title -> item.title(isQuoted() ? PlainText.quotable(title) : title));
    set("shorttitle", item::titleShort);
    set("note", item::note);
    set("type", item::genre);
    set("volume", item::volume);
    set("issue", item::issue);
    set("pages", item::page);
    set("edition", e -> item.edition(ordinal(e, language)));
    set("publisher", item::publisher);
    set("url", item::URL);
    switch (source.kind()) {
      case UN_DOCUMENT -> set("author", a -> item.authority(PlainText.printed(bodies())));
      case CASE -> set("institution", item::authority);
      case REPORT -> set("institution", item::publisher);
      case STATEMENT, WEB_PAGE -> set("organization", item::containerTitle);
      case ARTICLE -> set("journal", item::containerTitle);
      case TREATY, EU_ACT, BOOK -> {}
    }
    set("number", number -> item.callNumber(isUnDocument() ? unDocument(number) : number));
    set("reporter", item::containerTitle);
    set("author", a -> item.author(names("author")));
    set("editor", e -> item.editor(names("editor")));
    dates(item);
    if (!source.field("language").isEmpty()) {
      String original = language.nameOfLanguage(source.field("language"));
      item.medium(language.say("original", "language", PlainText.isolated(original)));
    }
    if (!shows(source.field("shorttitle"))) {
      set("shorttitle", item::annote);
    }
    return item;
  }

  private CSLType type() {
    return switch (source.kind()) {
      case TREATY -> CSLType.TREATY;
      case CASE -> CSLType.LEGAL_CASE;
      case UN_DOCUMENT -> isResolution() ? CSLType.LEGISLATION : CSLType.DOCUMENT;
      case EU_ACT -> CSLType.REGULATION;
      case REPORT -> CSLType.REPORT;
      case BOOK -> CSLType.BOOK;
      case ARTICLE -> CSLType.ARTICLE_JOURNAL;
      case STATEMENT, WEB_PAGE -> CSLType.WEBPAGE;
    };
  }

  private boolean isQuoted() {
    return switch (source.kind()) {
      case UN_DOCUMENT -> !isResolution();
      case STATEMENT, ARTICLE, WEB_PAGE -> true;
      case TREATY, CASE, EU_ACT, REPORT, BOOK -> false;
    };
  }

  private boolean isResolution() {
    return source.field("number").startsWith("Res ");
  }

  private boolean isUnDocument() {
    return source.kind() == SourceKind.UN_DOCUMENT && !isResolution();
  }

  private String unDocument(String number) {
    return language.say("un-document") + " " + number;
  }

  private void dates(CSLItemDataBuilder item) {
    if (source.kind() == SourceKind.TREATY) {
      for (String way : List.of("signed", "opened", "date")) {
        if (!source.field(way).isEmpty()) {
          item.status(language.say(way)).issued(date(source.field(way)));
        }
      }
      if (!source.field("inforce").isEmpty()) {
        item.event(language.say("in-force")).eventDate(date(source.field("inforce")));
      }
    } else if (!source.field("date").isEmpty()) {
      item.issued(date(source.field("date")));
    }
    if (!source.field("urldate").isEmpty()) {
      item.accessed(date(source.field("urldate")));
    }
  }

  private CSLDate date(String written) {
    List<int[]> parts =
        language == CitationLanguage.ENGLISH ? Dates.parse(written) : Dates.parseWords(written);
    return parts.isEmpty()
        ? new CSLDateBuilder().literal(PlainText.isolated(written)).build()
        : new CSLDateBuilder().dateParts(parts.toArray(int[][]::new)).build();
  }

  private boolean shows(String shortTitle) {
    String shown =
        String.join(
            " ",
            source.field("title"),
            bodies(),
            source.field("number"),
            source.field("organization"),
            source.field("institution"));
    return shown.contains(shortTitle);
  }

  /** The number of an edition as the language counts. */
  static String ordinal(String number, CitationLanguage language) {
    if (!number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return number;
    }
    return number
        + switch (language) {
          case FRENCH -> number.equals("1") ? "re" : "e";
          case ENGLISH ->
              switch (number) {
                case "1", "21", "31" -> "st";
                case "2", "22", "32" -> "nd";
                case "3", "23", "33" -> "rd";
                default -> "th";
              };
        };
  }

  private String bodies() {
    return String.join(
        " " + language.say("and") + " ",
        Names.parse(source.field("author")).stream().map(Names.Name::family).toList());
  }

  private CSLName[] names(String field) {
    return people(source.field(field));
  }

  static CSLName[] people(String written) {
    return Names.parse(written).stream().map(CslItem::name).toArray(CSLName[]::new);
  }

  private static CSLName name(Names.Name name) {
    CSLNameBuilder builder = new CSLNameBuilder();
    return name.isBody()
        ? builder.literal(PlainText.printed(name.family())).build()
        : builder
            .given(PlainText.printed(name.given()))
            .family(PlainText.printed(name.family()))
            .build();
  }

  private void set(String field, Consumer<String> setter) {
    if (!source.field(field).isEmpty()) {
      setter.accept(
          field.equals("url") ? source.field(field) : PlainText.printed(source.field(field)));
    }
  }
}
