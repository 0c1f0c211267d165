// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;

/** What fills a place in a phrase. */
public record Slot(String name, Text text) {

  public static Slot of(String name, Text text) {
    return new Slot(name, text);
  }

  public static Slot of(String name, String words) {
    return new Slot(name, Text.of(words));
  }

  public static Slot of(String name, int number) {
    return of(name, Integer.toString(number));
  }

  /** Strong words. */
  public static Slot strong(String name, String words) {
    return new Slot(name, Text.strong(words));
  }

  /** A part of a line alone. */
  public static Slot of(String name, Inline part) {
    return new Slot(name, Text.build().part(part).done());
  }
}
