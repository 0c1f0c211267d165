// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

/** A change was made on a version of the case that is no longer the last. */
public final class StaleFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient StoredCase now;

  StaleFault(StoredCase now) {
    super("the case " + now.id() + " has been changed meanwhile", null, false, false);
    this.now = now;
  }

  /** The case as it stands. */
  public StoredCase now() {
    return now;
  }
}
