// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What comes of printing a document as PDF: the file, or why there is none. */
public sealed interface PdfResult {

  /** The file. */
  record Printed(byte[] bytes) implements PdfResult {}

  /**
   * The language runs from right to left, which PDF is not printed in.
   *
   * @param language BCP 47 tag
   */
  record RightToLeft(String language) implements PdfResult {}

  /**
   * The document has characters that the fonts lack.
   *
   * @param characters code points
   */
  record NoLetters(SortedSet<Integer> characters) implements PdfResult {
    public NoLetters {
      characters = Collections.unmodifiableSortedSet(new TreeSet<>(characters));
    }
  }

  /** The library that makes the pages could not make these. */
  record NotLaidOut() implements PdfResult {}
}
