// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import org.opinio.assess.Assessment;
import org.opinio.assess.Settings;

/**
 * What a report was made from. The same receipt gives the same bytes.
 *
 * @param law SHA-256 of the law, in hexadecimal
 * @param subject SHA-256 of the case, in hexadecimal
 * @param engine version or digest of the program
 * @param settings what was asked for, in a fixed form
 */
public record Receipt(String law, String subject, String engine, String settings) {

  /** The receipt of an assessment made by this version of the program. */
  public static Receipt of(Assessment assessment, String engine) {
    return new Receipt(
        assessment.law().law().digest(),
        assessment.subject().digest(),
        engine,
        written(assessment.settings()));
  }

  private static String written(Settings settings) {
    return "as-of="
        + settings.asOf().map(LocalDate::toString).orElse("all")
        + " silent="
        + settings.silence().name().toLowerCase(Locale.ROOT)
        + " standard="
        + settings.standard().orElse("none");
  }

  /** Eight hexadecimal digits that stand for the whole, such as {@code 7f3a-91c2}. */
  public String shortForm() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String all = law + '\n' + subject + '\n' + engine + '\n' + settings;
      String hex = HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
      return hex.substring(0, 4) + "-" + hex.substring(4, 8);
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
