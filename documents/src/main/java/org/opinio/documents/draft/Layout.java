// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

/** The paper and which way it lies. */
public record Layout(Paper paper, boolean landscape) {

  /** A4, upright. */
  public static final Layout UPRIGHT = new Layout(Paper.A4, false);

  /** Sizes of paper, in millimetres. */
  public enum Paper {
    A4(210, 297),
    A3(297, 420),
    LETTER(216, 279);

    private final int width;
    private final int height;

    Paper(int width, int height) {
      this.width = width;
      this.height = height;
    }

    /** The shorter side. */
    public int width() {
      return width;
    }

    /** The longer side. */
    public int height() {
      return height;
    }
  }
}
