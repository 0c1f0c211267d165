// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.Collection;
import java.util.List;
import org.opinio.cite.CitationForms;
import org.opinio.cite.Footnotes;
import org.opinio.cite.Run;
import org.opinio.documents.report.Footnote;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.law.Citation;
import org.opinio.law.Passage;

/** The footnotes of a page that is being shown. */
final class Notes {

  private Footnotes footnotes;

  Notes(CitationForms forms) {
    this.footnotes = Footnotes.none(forms);
  }

  /** The words, with a reference to a new footnote where they cite. */
  Text of(String words, Collection<Citation> citations) {
    Text.Builder text = Text.build().words(words);
    if (!citations.isEmpty()) {
      footnotes = footnotes.cite(List.copyOf(citations));
      text.part(new Inline.NoteRef(footnotes.last().orElseThrow().number()));
    }
    return text.done();
  }

  Text of(Passage passage) {
    return of(passage.words(), passage.citations());
  }

  /** A citation in full, as it would stand in the first footnote. */
  static Text inFull(CitationForms forms, String key) {
    Footnotes one = Footnotes.none(forms).cite(List.of(new Citation(key, "", false, "")));
    return text(one.last().orElseThrow().runs());
  }

  List<Footnote> all() {
    return footnotes.all().stream().map(n -> new Footnote(n.number(), text(n.runs()))).toList();
  }

  private static Text text(List<Run> runs) {
    Text.Builder text = Text.build();
    runs.forEach(r -> (r.italic() ? text.italic(r.text()) : text.words(r.text())).done());
    return text.done();
  }
}
