// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Quoted;

/** Reads a BibTeX file into sources. */
public final class BibFile {

  private static final Pattern LEXICAL_PLACE = Pattern.compile("line (\\d+), column (\\d+)");
  private static final int LONGEST = 5_000_000;

  private final BibPlaces places;
  private final List<Source> sources = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private BibFile(String file, String text) {
    this.places = new BibPlaces(file, text);
  }

  /**
   * Reads a file.
   *
   * @param file path as the user would name it
   * @param text what stands in it
   * @return the sources that can be cited, and what is wrong with the others
   */
  public static BibReading read(String file, String text) {
    BibFile reader = new BibFile(file, text);
    if (text.length() > LONGEST) {
      reader.notBibtex(0, 0, "The file is too long to be a list of sources.", "");
    } else {
      reader.readEntries(text);
    }
    return new BibReading(reader.sources, reader.diagnostics);
  }

  private void readEntries(String text) {
    for (BibTeXEntry entry : parse(text)) {
      BibEntry.Read read = BibEntry.read(entry, places);
      diagnostics.addAll(read.diagnostics());
      read.source().ifPresent(sources::add);
      String key = entry.getKey().getValue();
      for (int n = 1; n < places.entries(key); n++) {
        diagnostics.add(duplicate(key, places.entry(key, n), places.entry(key, 0)));
      }
    }
  }

  private List<BibTeXEntry> parse(String text) {
    try {
      BibTeXDatabase database = new BibTeXParser().parse(new StringReader(text));
      return database.getObjects().stream()
          .filter(BibTeXEntry.class::isInstance)
          .map(BibTeXEntry.class::cast)
          .toList();
    } catch (ParseException fault) {
      boolean placed = fault.currentToken != null && fault.currentToken.next != null;
      notBibtex(
          placed ? fault.currentToken.next.beginLine : 0,
          placed ? fault.currentToken.next.beginColumn : 0,
          placed && !fault.currentToken.next.image.isEmpty()
              ? "BibTeX does not expect `" + PlainText.of(fault.currentToken.next.image) + "` here."
              : "The file ends in the middle of an entry.",
          "Each field is `name = {value},`, and each entry closes with `}`.");
    } catch (TokenMgrException fault) {
      Matcher place = LEXICAL_PLACE.matcher(String.valueOf(fault.getMessage()));
      boolean placed = place.find();
      notBibtex(
          placed ? Integer.parseInt(place.group(1)) : 0,
          placed ? Integer.parseInt(place.group(2)) : 0,
          "This is not BibTeX.",
          "Each entry is `@kind{key, field = {value}, ...}`.");
    } catch (ObjectResolutionException fault) {
      notBibtex(0, 0, "A value without braces names no `@string`.", "Write `name = {value},`.");
    } catch (StackOverflowError fault) {
      notBibtex(0, 0, "The braces nest too deeply.", "");
    }
    return List.of();
  }

  private void notBibtex(int line, int column, String message, String mend) {
    diagnostics.add(
        new Diagnostic(SourceCode.NOT_BIBTEX, message, List.of(places.at(line, column)), mend));
  }

  static Diagnostic duplicate(String key, Quoted second, Quoted first) {
    return new Diagnostic(
        SourceCode.DUPLICATE_KEY,
        "The key `" + key + "` stands for two sources.",
        List.of(second, new Quoted(first.place(), first.line(), "first here")),
        "Give one of them another key.");
  }
}
