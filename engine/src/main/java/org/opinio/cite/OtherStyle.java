// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;

/**
 * Formats sources by a style of the user's own. A style for notes says how a source is cited first
 * and later; of one that cites by author and date, the first citation is the entry of the list of
 * references, so that no footnote leaves the reader to look for one. <i>Ibid</i> is never used:
 * footnotes are moved, and then it is wrong. A source for which the style prints nothing is cited
 * as OSCOLA has it.
 */
final class OtherStyle {

  private static final String FULL = "full-";
  private static final String LATER = "later-";
  private static final Pattern ENTRY =
      Pattern.compile("<fo:block id=\"([^\"]*)\">(.*?)</fo:block>\\s*", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<(/?)[a-z:-]+([^>]*)>");
  private static final Pattern END = Pattern.compile("[.,;]+(" + Mark.ROMAN + "?)\\s*$");

  private final CitationStyle.Other style;
  private final CSL csl;

  private OtherStyle(CitationStyle.Other style, CSL csl) {
    this.style = style;
    this.csl = csl;
  }

  /** How each source is cited, by key. */
  static SortedMap<String, CitationForm> forms(List<Source> sources, CitationStyle.Other style) {
    if (sources.isEmpty()) {
      return new TreeMap<>();
    }
    List<CSLItemData> items = new ArrayList<>();
    for (Source source : sources) {
      OtherItem item = new OtherItem(source, style.language());
      items.add(item.first(FULL + source.key()));
      items.add(item.later(LATER + source.key()));
    }
    String locale =
        switch (style.language()) {
          case ENGLISH -> Style.text("locale-other-en-GB.xml");
          case FRENCH -> Style.text("locale-fr-FR.xml");
        };
    try {
      CSL csl =
          new CSL(
              new ListItemDataProvider(items.toArray(CSLItemData[]::new)),
              language -> locale,
              new DefaultAbbreviationProvider(),
              style.csl(),
              style.language().tag());
      csl.setOutputFormat("fo");
      return Collections.unmodifiableSortedMap(new OtherStyle(style, csl).forms(sources));
    } catch (IOException | RuntimeException fault) {
      throw new NotApplied(style.file(), fault);
    }
  }

  /** The processor fails on a style whose form is sound. */
  static final class NotApplied extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String file;

    NotApplied(String file, Throwable cause) {
      super(cause);
      this.file = file;
    }

    Diagnostic diagnostic() {
      return Diagnostic.at(
          SourceCode.FAULTY_STYLE,
          Place.of(file),
          "",
          "The style cannot be applied: something in it is outside the Citation Style Language.",
          "Use the style as it is published, version 1.0.");
    }
  }

  private SortedMap<String, CitationForm> forms(List<Source> sources) {
    Map<String, String> entries = style.inText() ? entries(sources) : Map.of();
    SortedMap<String, CitationForm> forms = new TreeMap<>();
    List<Source> without = new ArrayList<>();
    for (Source source : sources) {
      String later = form(LATER + source.key());
      String entry = entries.getOrDefault(FULL + source.key(), "");
      String full = entry.isEmpty() ? form(FULL + source.key()) : entry + pinpoint(", ");
      if (later.charAt(0) == Mark.OPEN || full.charAt(0) == Mark.OPEN) {
        without.add(source);
      } else {
        forms.put(source.key(), new CitationForm(Optional.of(source.kind()), full, later));
      }
    }
    forms.putAll(OscolaStyle.forms(without, style.language()));
    return forms;
  }

  private Map<String, String> entries(List<Source> sources) {
    csl.registerCitationItems(sources.stream().map(s -> FULL + s.key()).toList());
    Map<String, String> entries = new HashMap<>();
    for (String entry : csl.makeBibliography().getEntries()) {
      Matcher block = ENTRY.matcher(entry);
      if (block.matches()) {
        entries.put(words(block.group(1)), ended(words(block.group(2))));
      }
    }
    return entries;
  }

  private String form(String id) {
    String bare = cited(new CSLCitationItemBuilder(id));
    String at =
        cited(
            new CSLCitationItemBuilder(id)
                .locator(Character.toString(Mark.PINPOINT))
                .label(CSLLabel.SUB_VERBO));
    int start = 0;
    while (start < bare.length() && start < at.length() && bare.charAt(start) == at.charAt(start)) {
      start++;
    }
    int more = at.length() - bare.length();
    boolean inserted = more > 0 && at.endsWith(bare.substring(start));
    String piece = inserted ? at.substring(start, start + more) : "";
    if (piece.indexOf(Mark.PINPOINT) < 0) {
      return bare + pinpoint(", ");
    }
    // Some styles leave it to the label of a page to part the pinpoint from what goes before.
    String parted =
        start > 0 && piece.charAt(0) == Mark.PINPOINT && !after(bare, start) ? ", " : "";
    return bare.substring(0, start)
        + Mark.OPEN
        + parted
        + piece
        + Mark.CLOSE
        + bare.substring(start);
  }

  private static boolean after(String words, int at) {
    return " ([".indexOf(words.charAt(at - 1)) >= 0;
  }

  private String cited(CSLCitationItemBuilder item) {
    csl.reset();
    csl.setOutputFormat("fo");
    String cited = csl.makeCitation(new CSLCitation(item.build())).getLast().getText();
    String ended = ended(words(cited));
    return style.inText() && isBracketed(ended)
        ? ended(ended.substring(1, ended.length() - 1))
        : ended;
  }

  /** Whether the first bracket closes at the very end. */
  private static boolean isBracketed(String words) {
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (depth == 0) {
        return i > 0 && i == words.length() - 1;
      }
    }
    return false;
  }

  private static String pinpoint(String before) {
    return Mark.OPEN + before + Mark.PINPOINT + Mark.CLOSE;
  }

  /** Without the stop at the end, which the footnote has. */
  private static String ended(String words) {
    return END.matcher(words.strip()).replaceFirst("$1");
  }

  /** The words with our marks where italics begin and end, and without any other type. */
  private static String words(String formatted) {
    Deque<Boolean> italics = new ArrayDeque<>();
    String marked =
        TAG.matcher(formatted)
            .replaceAll(tag -> {
              boolean closes = !tag.group(1).isEmpty();
              if (!closes) {
                italics.push(tag.group(2).contains("\"italic\""));
                return italics.getFirst() ? Character.toString(Mark.ITALIC) : "";
              }
              return !italics.isEmpty() && italics.pop() ? Character.toString(Mark.ROMAN) : "";
            });
    return OscolaStyle.unescaped(marked);
  }
}
