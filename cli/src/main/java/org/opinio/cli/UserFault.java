// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

/** Ends a command because of something that the user wrote or asked for. */
final class UserFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String words;

  /**
   * A fault.
   *
   * @param words what is wrong and how to mend it, as it is printed, without a line break at its
   *     end
   */
  UserFault(String words) {
    super(words, null, false, false);
    this.words = words;
  }

  /** What is wrong, and on a second line how to mend it; the mend may be empty. */
  static UserFault of(String wrong, String mend) {
    return new UserFault("opinio: " + wrong + (mend.isEmpty() ? "" : "\n  " + mend));
  }

  String words() {
    return words;
  }
}
