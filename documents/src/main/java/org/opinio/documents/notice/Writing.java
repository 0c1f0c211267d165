// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.cases.StatedFact;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Days;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Citation;

/**
 * The text that goes out, as it is written: its paragraphs, what is left blank in them, and what
 * they rest on, which the drafting sheet lists.
 */
final class Writing {

  private final Wording wording;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Blank> blanks = new ArrayList<>();
  private final List<Basis> bases = new ArrayList<>();
  private final Map<String, StatedFact> facts = new LinkedHashMap<>();
  private final List<Blank> pending = new ArrayList<>();

  /**
   * Something to be filled in.
   *
   * @param paragraph in which it stands; empty outside of the numbered ones
   */
  record Blank(String what, Optional<Integer> paragraph) {}

  /**
   * What a paragraph rests on.
   *
   * @param rules by which it states law; none where it states none
   * @param citations of the elements in it
   */
  record Basis(int paragraph, List<String> rules, List<Citation> citations) {}

  Writing(Wording wording) {
    this.wording = wording;
  }

  /** What a person has to fill in, in its place. */
  Slot blank(String slot, String key, Slot... slots) {
    return Slot.of(slot, blank(key, slots));
  }

  Text blank(String key, Slot... slots) {
    String what = wording.phrases().words(key, slots);
    pending.add(new Blank(what, Optional.empty()));
    return new Text(List.of(new Inline.Blank(what)));
  }

  /** A day that the case gives, or that is to be filled in. */
  Slot day(String slot, String written, String key) {
    return written.isBlank()
        ? blank(slot, key)
        : Slot.of(slot, new Days(wording.language()).of(written));
  }

  /** A line without a number. */
  void line(Text text) {
    take(Optional.empty());
    blocks.add(new Block.Line(text));
  }

  /** A numbered paragraph that states no law. */
  void paragraph(Text text, Block... inside) {
    paragraph(List.of(), List.of(), text, List.of(inside));
  }

  /**
   * A numbered paragraph.
   *
   * @param rules by which it states law
   */
  void paragraph(List<String> rules, List<Citation> citations, Text text, List<Block> inside) {
    int number = wording.drafting().nextParagraph();
    take(Optional.of(number));
    bases.add(new Basis(number, List.copyOf(rules), List.copyOf(citations)));
    blocks.add(new Block.Paragraph(number, text, inside));
  }

  private void take(Optional<Integer> paragraph) {
    pending.forEach(b -> blanks.add(new Blank(b.what(), paragraph)));
    pending.clear();
  }

  /** Remembers the facts that the text states, for their sources. */
  void stated(List<Particulars.Element> elements) {
    elements.forEach(e -> facts.putIfAbsent(e.fact().fact(), e.fact()));
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  List<Blank> blanks() {
    return List.copyOf(blanks);
  }

  List<Basis> bases() {
    return List.copyOf(bases);
  }

  List<StatedFact> facts() {
    return List.copyOf(facts.values());
  }
}
