// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.cite.CitationForms;
import org.opinio.cite.Footnotes;
import org.opinio.cite.Run;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Footnote;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.law.Citation;

/**
 * The numbers given so far in a document that is being written: of its paragraphs and its
 * footnotes. Both follow the order of asking, which must be that of the document.
 */
public final class Drafting {

  private final CitationForms forms;
  private final SortedMap<String, SortedSet<Integer>> cited = new TreeMap<>();
  private Footnotes footnotes;
  private int paragraphs;

  public Drafting(CitationForms forms) {
    this.forms = forms;
    this.footnotes = Footnotes.none(forms);
  }

  /** The number of the next paragraph. What stands inside it cites after this is asked. */
  public int nextParagraph() {
    return ++paragraphs;
  }

  /** The number of the last paragraph so far. */
  public int paragraphs() {
    return paragraphs;
  }

  /** The next paragraph; its text may hold references made just before. */
  public Block.Paragraph paragraph(Text text, List<Block> inside) {
    return new Block.Paragraph(nextParagraph(), text, inside);
  }

  /** The next paragraph; its text may hold references made just before. */
  public Block.Paragraph paragraph(Text text, Block... inside) {
    return paragraph(text, List.of(inside));
  }

  /** A reference to a new footnote; nothing where nothing is cited. */
  public Text cite(Collection<Citation> citations) {
    if (citations.isEmpty()) {
      return Text.EMPTY;
    }
    footnotes = footnotes.cite(List.copyOf(citations));
    int number = footnotes.last().orElseThrow().number();
    for (Citation citation : citations) {
      cited.computeIfAbsent(citation.key(), k -> new TreeSet<>()).add(number);
      if (!citation.reportedBy().isEmpty()) {
        cited.computeIfAbsent(citation.reportedBy(), k -> new TreeSet<>()).add(number);
      }
    }
    return new Text(List.of(new Inline.NoteRef(number)));
  }

  /** Whether the key names a source. */
  public boolean isSource(String key) {
    return forms.knows(key);
  }

  /** The notes so far in which each source is cited, by its key. */
  public SortedMap<String, SortedSet<Integer>> cited() {
    return Collections.unmodifiableSortedMap(cited);
  }

  /** All footnotes so far. */
  public List<Footnote> notes() {
    List<Footnote> notes = new ArrayList<>();
    footnotes.all().forEach(note -> notes.add(new Footnote(note.number(), text(note.runs()))));
    return notes;
  }

  /** A citation as a line of words. */
  public static Text text(List<Run> runs) {
    Text.Builder text = Text.build();
    for (Run run : runs) {
      switch (run) {
        case Run.NoteNumber note -> text.part(new Inline.NoteNumber(note.number()));
        case Run.Words words when words.italic() -> text.italic(words.text());
        case Run.Words words -> text.words(words.text());
      }
    }
    return text.done();
  }
}
