// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.opinio.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup of the workbench in its place. */
@Command(
    name = "restore",
    usageHelpWidth = 100,
    header = "Put a backup of the workbench in its place.",
    description = {
      "The backup is checked whole before anything is written. The workbench must not be running",
      "on the folder."
    },
    optionListHeading = "%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  opinio restore opinio-2026-11-28.backup --data ~/restored",
      "  opinio restore opinio-2026-11-28.backup --replace"
    })
final class RestoreCommand implements Callable<Integer> {

  private final Context context;

  @Parameters(paramLabel = "FILE", description = "A file that `opinio backup` wrote.")
  private String file = "";

  @Option(
      names = "--replace",
      description =
          "Put it in the place of what is there, which is kept under a name with the date.")
  private boolean replace;

  @Mixin private DataOption data = new DataOption();

  @Mixin private HelpOption help = new HelpOption();

  RestoreCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path from = context.path(file).toAbsolutePath().normalize();
    Path to = data.folder(context);
    Backup.Restored done =
        StoreFaults.told(() -> Backup.restore(from, to, replace, Clock.systemUTC()));
    context
        .out()
        .line(
            "Restored %s with %d changes into %s."
                .formatted(
                    Words.count(done.manifest().cases(), "case", "cases"),
                    done.manifest().changes(),
                    Words.line(to.toString())));
    done.before()
        .ifPresent(before ->
            context.out().line("What was there is now " + Words.line(before.toString()) + "."));
    return ExitCode.FINE;
  }
}
