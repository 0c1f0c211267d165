// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import org.opinio.review.Colour;

/** The four ways in which a plan comes out, in words: a colour alone says nothing. */
final class ColourWords {

  private ColourWords() {}

  static String name(Colour colour) {
    return switch (colour) {
      case RED -> "red";
      case NEAR_RED -> "near-red";
      case AMBER -> "amber";
      case GREEN -> "green";
    };
  }

  static String headline(Colour colour) {
    return switch (colour) {
      case RED -> "Red: unlawful on every reading.";
      case NEAR_RED ->
          "Near-red: only the narrowest combination of readings leaves no more than the breach of a voluntary norm. It is not permitted.";
      case AMBER -> "Amber: it depends. This is not a permission.";
      case GREEN -> "Green: lawful on every reading, on the facts stated.";
    };
  }
}
