// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

/** A template cannot be used. */
public final class TemplateFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final String mend;

  TemplateFault(String wrong, String mend) {
    super(wrong);
    this.mend = mend;
  }

  /** What the user can do, a sentence. */
  public String mend() {
    return mend;
  }
}
