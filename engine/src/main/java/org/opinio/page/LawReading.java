// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.List;
import java.util.Map;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Quoted;
import org.opinio.law.Law;

/**
 * What was read from a law folder.
 *
 * @param law as complete as the pages allow, even where there are errors
 * @param diagnostics sorted by place
 * @param links every link to something in the law, by page
 * @param citations every citation, by page
 * @param definitions what the pages define, by page
 * @param files every file that was read, by name as the user would name it
 */
public record LawReading(
    Law law,
    List<Diagnostic> diagnostics,
    List<LinkUse> links,
    List<CitationUse> citations,
    List<Definition> definitions,
    Map<String, PageFile> files) {

  public LawReading {
    diagnostics = List.copyOf(diagnostics);
    links = List.copyOf(links);
    citations = List.copyOf(citations);
    definitions = List.copyOf(definitions);
    files = Map.copyOf(files);
  }

  /** Whether the law can be used. */
  public boolean isUsable() {
    return diagnostics.stream().noneMatch(Diagnostic::isError);
  }

  /** A place with the line that stands there. */
  public Quoted quote(Place place, String note) {
    PageFile file = files.get(place.file());
    return file == null ? new Quoted(place, "", note) : file.quote(place, note);
  }
}
