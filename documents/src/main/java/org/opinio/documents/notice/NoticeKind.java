// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.Locale;

/** The kinds of notice. */
public enum NoticeKind {
  CLAIM,
  CEASE,
  COUNTERMEASURES,
  ARTICLE_51;

  /** Its name in files of phrases and of ids. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is about a measure taken in answer. */
  boolean isResponse() {
    return switch (this) {
      case CLAIM, CEASE -> false;
      case COUNTERMEASURES, ARTICLE_51 -> true;
    };
  }
}
