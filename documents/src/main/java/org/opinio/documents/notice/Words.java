// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;

/** A text as plain words. */
final class Words {

  private Words() {}

  static String plain(Text text) {
    StringBuilder words = new StringBuilder();
    for (Inline part : text.parts()) {
      switch (part) {
        case Inline.Words w -> words.append(w.words());
        case Inline.Foreign f -> words.append(f.words());
        case Inline.Link l -> words.append(l.words());
        case Inline.Target t -> words.append(t.words());
        case Inline.Sign s -> words.append(s.symbol());
        case Inline.Blank b -> words.append('[').append(b.what()).append(']');
        case Inline.NoteRef n -> {}
        case Inline.NoteNumber n -> words.append(n.number());
      }
    }
    return words.toString();
  }
}
