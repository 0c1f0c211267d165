// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kept;

import org.opinio.law.Element;

/** Reads what {@link ElementsOut} writes. */
final class ElementsIn {

  private static final Element.Group.Kind[] ELEMENT_GROUP_KIND = Element.Group.Kind.values();

  private final Cursor in;
  private final PartsIn parts;

  ElementsIn(Cursor in) {
    this.in = in;
    this.parts = new PartsIn(in);
  }

  Element element() {
    return switch (in.number()) {
      case 0 -> group();
      case 1 -> shown();
      case 2 -> unlessShown();
      case 3 -> guard();
      case 4 -> ofFact();
      case 5 -> ofValue();
      case 6 -> ofRule();
      case 7 -> ofReading();
      case 8 -> notModelled();
      default -> throw new IllegalStateException("no such element");
    };
  }

  Element.Reading reading() {
    return new Element.Reading(in.words(), in.allWords(), in.truth());
  }

  private Element.Group group() {
    return new Element.Group(
        in.one(ELEMENT_GROUP_KIND),
        in.number(),
        in.words(),
        in.each(this::element),
        in.each(parts::citation),
        parts.place());
  }

  private Element.Shown shown() {
    return new Element.Shown(
        in.truth(), in.words(), in.each(this::element), in.each(parts::citation), parts.place());
  }

  private Element.UnlessShown unlessShown() {
    return new Element.UnlessShown(
        in.truth(), in.words(), in.each(this::element), in.each(parts::citation), parts.place());
  }

  private Element.Guard guard() {
    return new Element.Guard(
        reading(), in.words(), in.each(this::element), in.each(parts::citation), parts.place());
  }

  private Element.OfFact ofFact() {
    return new Element.OfFact(in.words(), in.words(), in.each(parts::citation), parts.place());
  }

  private Element.OfValue ofValue() {
    return new Element.OfValue(
        in.words(), in.words(), in.words(), in.each(parts::citation), parts.place());
  }

  private Element.OfRule ofRule() {
    return new Element.OfRule(in.words(), in.words(), in.each(parts::citation), parts.place());
  }

  private Element.OfReading ofReading() {
    return new Element.OfReading(reading(), in.words(), in.each(parts::citation), parts.place());
  }

  private Element.NotModelled notModelled() {
    return new Element.NotModelled(in.words(), in.words(), in.each(parts::citation), parts.place());
  }
}
