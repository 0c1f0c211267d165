// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

package org.opinio.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Formats sources by the style {@code oscola.csl}. Slow to start: keep what it returns in {@link
 * CitationForms}.
 */
public final class OscolaStyle {

  private static final String FULL = "full-";
  private static final String LATER = "later-";
  private static final Pattern ITALIC =
      Pattern.compile("<span style=\"font-style: italic;?\">|<(?:i|em)>");
  private static final Pattern ROMAN = Pattern.compile("</(?:span|i|em)>");
  private static final Pattern COMMA_AFTER_BRACKET =
      Pattern.compile("(\\)" + Mark.ROMAN + "?), (?=" + Mark.PINPOINT + ")");

  private OscolaStyle() {}

  /** How each source is cited, by key. */
  public static SortedMap<String, CitationForm> forms(List<Source> sources) {
    if (sources.isEmpty()) {
      return new TreeMap<>();
    }
    try {
      CSL csl = csl(sources);
      SortedMap<String, CitationForm> forms = new TreeMap<>();
      for (Source source : sources) {
        forms.put(
            source.key(),
            new CitationForm(
                template(csl, FULL + source.key()), template(csl, LATER + source.key())));
      }
      return Collections.unmodifiableSortedMap(forms);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The style itself, so that a change of it is noticed. */
  static String style() {
    return resource("oscola.csl") + resource("locale-en-GB.xml");
  }

  private static CSL csl(List<Source> sources) throws IOException {
    List<CSLItemData> items = new ArrayList<>();
    for (Source source : sources) {
      CslItem item = new CslItem(source);
      items.add(item.first(FULL + source.key()));
      items.add(item.later(LATER + source.key()));
    }
    String locale = resource("locale-en-GB.xml");
    CSL csl =
        new CSL(
            new ListItemDataProvider(items.toArray(CSLItemData[]::new)),
            language -> locale,
            new DefaultAbbreviationProvider(),
            resource("oscola.csl"),
            "en-GB");
    csl.setOutputFormat("html");
    return csl;
  }

  private static String template(CSL csl, String id) {
    String html = csl.makeCitation(id).getLast().getText();
    String marked = ITALIC.matcher(html).replaceAll(Character.toString(Mark.ITALIC));
    marked = ROMAN.matcher(marked).replaceAll(Character.toString(Mark.ROMAN));
    marked = StringEscapeUtils.unescapeHtml4(marked);
    return COMMA_AFTER_BRACKET.matcher(marked).replaceAll("$1 ");
  }

  private static String resource(String name) {
    try (InputStream in = OscolaStyle.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
