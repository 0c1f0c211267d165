// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ties each entry of a history to all before it, so that a change of any of them shows. */
final class Chain {

  /** What the first entry is tied to. */
  static final String START = "";

  private Chain() {}

  /** The link after a change that follows the link before. */
  static String next(String before, Change change) {
    return sha256(
        String.join(
            "\u0000",
            before,
            change.caseId(),
            Integer.toString(change.version()),
            change.at().toString(),
            change.kind(),
            change.subject(),
            change.what(),
            change.why(),
            change.text()));
  }

  static String sha256(String words) {
    return sha256(words.getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
