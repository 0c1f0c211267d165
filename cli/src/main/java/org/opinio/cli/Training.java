// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

/** What the launcher runs once to learn which classes the common commands load. */
public final class Training {

  private Training() {}

  /**
   * Assesses a case and drafts a memorandum on it.
   *
   * @param args the case, and the file for the memorandum
   */
  public static void main(String[] args) {
    Context context = Context.ofProcess();
    Main.execute(context, "assess", args[0]);
    System.exit(Main.execute(context, "memo", args[0], "--out", args[1]));
  }
}
