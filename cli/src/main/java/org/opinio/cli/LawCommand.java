// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.opinio.assess.Assessment;
import org.opinio.cite.CitationStyle;
import org.opinio.documents.report.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * A command on the law: what each accepts, how it reads the law, prints and ends. What some
 * commands share beyond that are {@link CaseArgument}, {@link AsOf}, {@link SettingsOptions},
 * {@link OutOption} and {@link Printing}, each a mixin.
 */
@Command(usageHelpWidth = 100, footerHeading = "%nExamples:%n")
abstract class LawCommand implements Callable<Integer> {

  private final Context context;
  private final Timings timings = new Timings();

  @Mixin private Common common = new Common();

  LawCommand(Context context) {
    this.context = context;
  }

  /**
   * Does what the command is for.
   *
   * @return the exit code
   * @throws UserFault if what the user wrote cannot be used
   */
  abstract int run();

  @Override
  public final Integer call() {
    int code = run();
    context.out().flush();
    if (common.timings()) {
      context.err().text(timings.words());
    }
    return code;
  }

  final Context context() {
    return context;
  }

  final Timings timings() {
    return timings;
  }

  /** Does a step and notes how long it took. */
  final <T> T step(String name, Supplier<T> step) {
    return timings.of(name, step);
  }

  /** The folder of law, without reading it. */
  final Path lawFolder() {
    return LawFinder.find(context, common.law());
  }

  /**
   * The law.
   *
   * @throws UserFault if it has errors
   */
  final Workspace workspace() {
    return workspace(CitationStyle.OSCOLA);
  }

  /**
   * The law, with its sources cited in a style.
   *
   * @throws UserFault if it has errors, or the style cannot be applied
   */
  final Workspace workspace(CitationStyle style) {
    return Workspace.open(context, common, timings, style);
  }

  /** What the results printed were made from. */
  final Receipt receipt(Assessment assessment) {
    return step("receipt", () -> Receipt.of(assessment, Program.digest()));
  }

  /** Writes into the file, or on the screen where there is none. */
  final void print(String text, Optional<Path> file) {
    file.ifPresentOrElse(f -> AtomicFile.write(f, text), () -> context.out().text(text));
  }
}
