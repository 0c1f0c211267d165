// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opinio.assess.Settings;
import org.opinio.assess.Silence;
import org.opinio.cases.Standards;
import org.opinio.law.Law;
import org.opinio.law.Question;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What users set for an assessment. */
final class SettingsOptions {

  private static final String STANDARD_OF_PROOF = "attribution.standard-of-proof";

  /** An option of that question which is no grade: it says which grade to choose. */
  @Mixin private AsOf asOf = new AsOf();

  @Option(
      names = "--silent",
      paramLabel = "HOW",
      description =
          "open: a silent holder leaves every reading open (as without this); prevailing: it is computed with the prevailing view, and labelled so.")
  private Optional<String> silent = Optional.empty();

  @Option(
      names = "--standard",
      paramLabel = "GRADE",
      description =
          "Count graded facts as unknown that are not proved to this standard: clear-and-convincing")
  private Optional<String> standard = Optional.empty();

  /**
   * The settings.
   *
   * @throws UserFault if one of them cannot be used
   */
  Settings of(Law law) {
    return new Settings(
        asOf.day(),
        silent.map(SettingsOptions::silence).orElse(Silence.OPEN),
        standard.map(s -> grade(s, law)));
  }

  private static Silence silence(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "open" -> Silence.OPEN;
      case "prevailing" -> Silence.PREVAILING;
      default ->
          throw UserFault.of(
              "`" + Words.line(written) + "` says nothing about silence.",
              "Write `--silent open` (a silent holder leaves every reading open) or `--silent prevailing`"
                  + " (it is computed with the prevailing view).");
    };
  }

  private static String grade(String written, Law law) {
    Question question = law.questions().get(STANDARD_OF_PROOF);
    List<String> grades =
        question == null
            ? List.of()
            : question.options().stream()
                .map(o -> o.id())
                .filter(o -> !o.equals(Standards.SLIDING))
                .toList();
    String wanted = written.strip().toLowerCase(Locale.ROOT);
    if (wanted.equals(Standards.SLIDING)) {
      throw UserFault.of(
          "a sliding standard is no grade: it rises with the gravity of the charge.",
          "Choose the grade that the gravity calls for: " + Words.list(grades, "or") + ".");
    }
    if (!grades.contains(wanted)) {
      throw UserFault.of(
          "there is no standard of proof `" + Words.line(written) + "`.",
          Words.didYouMean(written, grades, "There are " + Words.list(grades, "and") + "."));
    }
    return wanted;
  }
}
