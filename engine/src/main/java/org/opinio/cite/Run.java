// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

/**
 * Words in one type.
 *
 * @param text plain text, to be escaped where it is printed
 * @param italic whether it is set in italics
 */
public record Run(String text, boolean italic) {

  /** Words in ordinary type. */
  public static Run roman(String text) {
    return new Run(text, false);
  }
}
