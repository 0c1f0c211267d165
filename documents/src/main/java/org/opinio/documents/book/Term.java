// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

/**
 * Something in the form of the book that a reader must know; explained on each page that has it.
 */
enum Term {
  OBLIGATION("Obligation", "What a State owes. Its elements say when it is breached."),
  PERMISSION("Permission", "What a State may do. Its elements say when."),
  DEFINITION(
      "Definition", "A part of other rules that stands by itself, so that they can refer to it."),
  VOLUNTARY_NORM(
      "Voluntary norm",
      "A norm of responsible behaviour that binds nobody. Not to follow it is no wrongful act and opens no countermeasure."),
  PROCEDURE("Procedure", "What to do, in which order, and what must be in hand."),
  ALL("All of, any of, none of", "How many of the elements in the list below must be met."),
  GUARD(
      "On the reading that …",
      "The law is read differently here. On the reading named, the elements below count; on other readings they fall away as if they were not written."),
  RUNG(
      "Or a wider reading",
      "The readings of the question form a ladder. Who takes a wider reading accepts what the narrower ones ask for."),
  SHOWN("Shown", "Must be established already. What is still open does not suffice."),
  UNLESS_SHOWN(
      "Unless shown",
      "An exception. It counts only once the party that relies on it has shown it."),
  GROUNDS(
      "Any of the grounds",
      "Any of them suffices; where a response names the breach that it answers, that one alone counts."),
  NOT_MODELLED(
      "Not stated yet",
      "No page of this book states this element. It is neither met nor unmet, and a finding that turns on it says so."),
  JUDGEMENT(
      "Judgement",
      "A fact that calls for an evaluation. It counts only with a named assessor and reasons, and is never computed."),
  UNCHECKED(
      "? after a pinpoint", "Nobody has checked this pinpoint against the text of the source yet."),
  REPORTED(
      "As reported in",
      "The source was read through the other work that is named, not in its own text."),
  IMPLIED("By implication", "The holder has not said so in terms; it follows from what it said."),
  CONFIDENCE(
      "Confidence",
      "How sure we are that our coding of the words is right: medium or low. Where nothing stands, it is high."),
  OWN_WORDS(
      "Our words",
      "What holders said is given in our own words, never as a quotation. The source decides."),
  NO_VIEW(
      "No view recorded",
      "We have recorded nothing on the point. That is neither consent nor objection, and no statement that nothing was ever said."),
  GROUP(
      "Groups",
      "What an organisation has said is shown as its own word. It is not counted as the word of its members."),
  EXPERTS("Experts", "Views of experts are views of persons, never of States."),
  ASSUMED(
      "Assumed",
      "The source does not state this. It is assumed for the case, for the reason given."),
  VERDICT(
      "Established, not established, open",
      "Established: the rule is met on the facts stated. Not established: it is not met on them, which is not the same as lawful. Open: it turns on facts that are unknown. Without a reading or a holder named, it is said whether that is so on every reading of the law, on some or on none."),
  STRENGTH(
      "How firmly the source says so",
      "Firm, likely or arguable, as we read it. Drafting note and coded mark what was written down in coding the case."),
  ONLY_WHERE_SAID(
      "Only where said",
      "This reading is computed only for a holder whose words choose it or leave it open.");

  private final String name;
  private final String meaning;

  Term(String name, String meaning) {
    this.name = name;
    this.meaning = meaning;
  }

  /** What stands in the book. */
  String words() {
    return name;
  }

  String meaning() {
    return meaning;
  }

  /** The element of the guide that explains it. */
  String anchor() {
    return "_" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
