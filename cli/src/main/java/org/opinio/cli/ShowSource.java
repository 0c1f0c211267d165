// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Text;
import org.opinio.law.Document;
import org.opinio.law.Holder;

/** Shows a source, or the document of a holder. */
final class ShowSource {

  private final ShowPage page;

  ShowSource(ShowPage page) {
    this.page = page;
  }

  Report of(String key) {
    page.section("Cited as", List.of(ShowPage.line(Notes.inFull(page.workspace().forms(), key))));
    Optional<Holder> holder = Named.holderOf(key, page.law());
    List<Block> about = new ArrayList<>();
    holder.ifPresent(h -> {
      about.add(ShowPage.line(Text.of("In it speaks " + h.name() + " (" + h.id() + ").")));
      h.documents().stream()
          .filter(d -> d.id().equals(key))
          .map(Document::url)
          .filter(u -> !u.isEmpty())
          .forEach(u -> about.add(ShowPage.line(Text.of(u))));
    });
    page.section("Document", about);
    page.points(
        "Where it is cited (? marks a pinpoint not checked against the text)",
        page.uses().citations(key));
    List<Text> kind =
        List.of(Text.of(holder.isPresent() ? "A document of a holder." : "A source."));
    return new Report("en-GB", key, kind, page.sections(), page.notes().all());
  }
}
