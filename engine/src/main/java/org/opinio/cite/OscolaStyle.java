// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Formats sources by the style {@code oscola.csl}. Slow to start: keep what it returns in {@link
 * CitationForms}.
 */
public final class OscolaStyle {

  private static final String FULL = "full-";
  private static final String LATER = "later-";
  private static final String ITALIC = "<fo:inline font-style=\"italic\">";
  private static final String ROMAN = "</fo:inline>";
  private static final Pattern COMMA_AFTER_BRACKET =
      Pattern.compile("(\\)" + Mark.ROMAN + "?), (?=" + Mark.PINPOINT + ")");

  private OscolaStyle() {}

  /** How each source is cited, by key. */
  public static SortedMap<String, CitationForm> forms(
      List<Source> sources, CitationLanguage words) {
    if (sources.isEmpty()) {
      return new TreeMap<>();
    }
    try {
      CSL csl = csl(sources, words);
      SortedMap<String, CitationForm> forms = new TreeMap<>();
      for (Source source : sources) {
        forms.put(
            source.key(),
            new CitationForm(
                Optional.of(source.kind()),
                template(csl, FULL + source.key()),
                template(csl, LATER + source.key())));
      }
      return Collections.unmodifiableSortedMap(forms);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static CSL csl(List<Source> sources, CitationLanguage words) throws IOException {
    List<CSLItemData> items = new ArrayList<>();
    for (Source source : sources) {
      CslItem item = new CslItem(source, words);
      items.add(item.first(FULL + source.key()));
      items.add(item.later(LATER + source.key()));
    }
    String locale = Style.text("locale-" + words.tag() + ".xml");
    CSL csl =
        new CSL(
            new ListItemDataProvider(items.toArray(CSLItemData[]::new)),
            language -> locale,
            new DefaultAbbreviationProvider(),
            Style.text("oscola.csl"),
            words.tag());
    csl.setOutputFormat("fo");
    return csl;
  }

  private static String template(CSL csl, String id) {
    String formatted = csl.makeCitation(id).getLast().getText();
    String marked =
        formatted
            .replace(ITALIC, Character.toString(Mark.ITALIC))
            .replace(ROMAN, Character.toString(Mark.ROMAN));
    return COMMA_AFTER_BRACKET.matcher(unescaped(marked)).replaceAll("$1 ");
  }

  static String unescaped(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
