// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

/** What a page is for; the folder says it. */
public enum PageKind {
  FACTS("facts"),
  QUESTIONS("questions"),
  RULES("rules"),
  POSITIONS("positions"),
  TREATIES("treaties"),
  SOURCES("sources"),
  OTHER("");

  private final String folder;

  PageKind(String folder) {
    this.folder = folder;
  }

  String folder() {
    return folder;
  }

  boolean isPage() {
    return this != SOURCES && this != OTHER;
  }

  /** The kind of a file at this path inside the law folder. */
  static PageKind of(String path) {
    int slash = path.indexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    for (PageKind kind : values()) {
      if (kind.folder.equals(folder)) {
        return kind;
      }
    }
    return OTHER;
  }
}
