// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kept;

import org.opinio.law.Element;

/** Writes the elements of rules. */
final class ElementsOut {

  private final Numbers out;
  private final PartsOut parts;

  ElementsOut(Numbers out) {
    this.out = out;
    this.parts = new PartsOut(out);
  }

  void element(Element element) {
    switch (element) {
      case Element.Group it -> {
        out.number(0);
        group(it);
      }
      case Element.Shown it -> {
        out.number(1);
        shown(it);
      }
      case Element.UnlessShown it -> {
        out.number(2);
        unlessShown(it);
      }
      case Element.Guard it -> {
        out.number(3);
        guard(it);
      }
      case Element.OfFact it -> {
        out.number(4);
        ofFact(it);
      }
      case Element.OfValue it -> {
        out.number(5);
        ofValue(it);
      }
      case Element.OfRule it -> {
        out.number(6);
        ofRule(it);
      }
      case Element.OfReading it -> {
        out.number(7);
        ofReading(it);
      }
      case Element.NotModelled it -> {
        out.number(8);
        notModelled(it);
      }
    }
  }

  void reading(Element.Reading it) {
    out.words(it.question());
    out.allWords(it.options());
    out.truth(it.only());
  }

  private void group(Element.Group it) {
    out.one(it.kind());
    out.number(it.atLeast());
    out.words(it.words());
    out.each(it.items(), this::element);
    out.each(it.citations(), parts::citation);
    parts.place(it.place());
  }

  private void shown(Element.Shown it) {
    out.truth(it.any());
    out.words(it.words());
    out.each(it.items(), this::element);
    out.each(it.citations(), parts::citation);
    parts.place(it.place());
  }

  private void unlessShown(Element.UnlessShown it) {
    out.truth(it.any());
    out.words(it.words());
    out.each(it.items(), this::element);
    out.each(it.citations(), parts::citation);
    parts.place(it.place());
  }

  private void guard(Element.Guard it) {
    reading(it.reading());
    out.words(it.words());
    out.each(it.items(), this::element);
    out.each(it.citations(), parts::citation);
    parts.place(it.place());
  }

  private void ofFact(Element.OfFact it) {
    out.words(it.fact());
    out.words(it.words());
    out.each(it.citations(), parts::citation);
    parts.place(it.place());
  }

  private void ofValue(Element.OfValue it) {
    out.words(it.fact());
    out.words(it.value());
    out.words(it.words());
    out.each(it.citations(), parts::citation);
    parts.place(it.place());
  }

  private void ofRule(Element.OfRule it) {
    out.words(it.rule());
    out.words(it.words());
    out.each(it.citations(), parts::citation);
    parts.place(it.place());
  }

  private void ofReading(Element.OfReading it) {
    reading(it.reading());
    out.words(it.words());
    out.each(it.citations(), parts::citation);
    parts.place(it.place());
  }

  private void notModelled(Element.NotModelled it) {
    out.words(it.id());
    out.words(it.words());
    out.each(it.citations(), parts::citation);
    parts.place(it.place());
  }
}
