// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.opinio.assess.Assessment;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.law.Law;

/**
 * What a report was made from. The same receipt gives the same bytes.
 *
 * @param law SHA-256 of the law, in hexadecimal
 * @param subject SHA-256 of the case, in hexadecimal; of several cases, of those of each; or {@code
 *     none}
 * @param engine version or digest of the program
 * @param settings what was asked for, in a fixed form
 */
public record Receipt(String law, String subject, String engine, String settings) {

  /** The receipt of an assessment made by this version of the program. */
  public static Receipt of(Assessment assessment, String engine) {
    return of(
        assessment.law().law().digest(),
        assessment.subject().digest(),
        engine,
        assessment.settings());
  }

  /** The receipt of what was made of a law and a case with these digests. */
  public static Receipt of(String law, String subject, String engine, Settings settings) {
    return new Receipt(law, subject, engine, written(settings));
  }

  /** The same with something more that was asked for. */
  public Receipt with(String setting) {
    return new Receipt(law, subject, engine, settings + " " + setting);
  }

  /**
   * The receipt of an answer on several cases, or on none.
   *
   * @param asked what else was asked for, in a fixed form
   */
  public static Receipt of(
      Law law, Settings settings, List<Case> subjects, String asked, String engine) {
    String digests = String.join("\n", subjects.stream().map(Case::digest).toList());
    return new Receipt(
        law.digest(),
        subjects.isEmpty() ? "none" : sha256(digests),
        engine,
        written(settings) + " " + asked);
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
    String hex = sha256(law + '\n' + subject + '\n' + engine + '\n' + settings);
    return hex.substring(0, 4) + "-" + hex.substring(4, 8);
  }

  private static String sha256(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
