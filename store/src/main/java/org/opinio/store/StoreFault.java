// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

/** The file of the workbench cannot be used, or what was asked could not be done safely. */
public final class StoreFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is the matter. */
  public enum Kind {
    /** The disk has no room, or did not take what was written. */
    NO_ROOM,
    /** The file or its folder may not be written, or another program holds it. */
    CLOSED,
    /** The file is damaged, or is none of a workbench. */
    DAMAGED,
    /** The file was written by a later version of the program. */
    LATER,
    /** What was asked cannot be done with what is there. */
    REFUSED
  }

  private final Kind kind;
  private final String mend;

  /**
   * A fault.
   *
   * @param wrong what is wrong, a sentence
   * @param mend what the user can do, a sentence
   */
  public StoreFault(Kind kind, String wrong, String mend) {
    super(wrong);
    this.kind = kind;
    this.mend = mend;
  }

  /** The same, caused by something else. */
  public StoreFault(Kind kind, String wrong, String mend, Throwable cause) {
    super(wrong, cause);
    this.kind = kind;
    this.mend = mend;
  }

  public Kind kind() {
    return kind;
  }

  public String mend() {
    return mend;
  }
}
