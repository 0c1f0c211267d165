// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

/**
 * Something in the book that can be linked to.
 *
 * @param page path of its page inside the book
 * @param anchor id of the element on that page; empty for the whole page
 * @param title what it is called
 */
record Ref(String page, String anchor, String title) {

  /** The address from another page of the book. */
  String from(String other) {
    String hash = anchor.isEmpty() ? "" : "#" + anchor;
    if (page.equals(other)) {
      return anchor.isEmpty() ? "#" + Sheet.MAIN : hash;
    }
    int slash = other.indexOf('/');
    String folder = slash < 0 ? "" : other.substring(0, slash + 1);
    String path =
        folder.isEmpty()
            ? page
            : page.startsWith(folder) ? page.substring(folder.length()) : "../" + page;
    return path + hash;
  }

  /** The same under another name. */
  Ref titled(String words) {
    return new Ref(page, anchor, words);
  }
}
