// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import org.opinio.documents.wording.Mark;

/** The letters of marks, and what they mean. */
final class MarkWords {

  private MarkWords() {}

  static String letter(Mark mark) {
    return switch (mark) {
      case FACTS -> "f";
      case DISPUTED -> "d";
      case BELOW -> "b";
      case NOT_MODELLED -> "m";
      case SILENT -> "s";
      case GROUP -> "g";
      case RESERVES -> "r";
      case AMBIGUOUS -> "a";
      case LEFT_OPEN -> "o";
      case PREVAILING -> "p";
      case NO_LIMIT -> "l";
      case DEFEASIBLE -> "!";
      case AWAITS_SHOWING -> "u";
    };
  }

  static String meaning(Mark mark) {
    return switch (mark) {
      case FACTS -> "facts are missing";
      case DISPUTED -> "facts are disputed";
      case BELOW -> "facts are below the standard of proof";
      case NOT_MODELLED -> "it turns on what is not modelled";
      case SILENT -> "the holder is silent on a question on which it turns";
      case GROUP -> "a group of which the holder is a member has spoken on that question";
      case RESERVES -> "the holder leaves a question open";
      case AMBIGUOUS -> "the holder's words fit several readings";
      case LEFT_OPEN -> "the holder has spoken on a question, and its words leave this point open";
      case PREVAILING -> "the holder is silent; the prevailing view is taken, as was asked for";
      case NO_LIMIT -> "the holder is silent; no limit is taken to be stated";
      case DEFEASIBLE -> "an exception that is still open would defeat it";
      case AWAITS_SHOWING -> "not established until more is shown";
    };
  }
}
