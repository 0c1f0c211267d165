// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.opinio.store.Backup;
import org.opinio.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies all that the workbench keeps into one file. */
@Command(
    name = "backup",
    usageHelpWidth = 100,
    header = "Copy all that the workbench keeps into one file.",
    description = {
      "The workbench may go on running. The copy is checked before it is put in its place: the",
      "database, and the history of each case."
    },
    optionListHeading = "%n",
    footerHeading = "%nExamples:%n",
    footer = "  opinio backup opinio-2026-11-28.backup")
final class BackupCommand implements Callable<Integer> {

  private final Context context;

  @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist yet.")
  private String file = "";

  @Mixin private DataOption data = new DataOption();

  @Mixin private HelpOption help = new HelpOption();

  BackupCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path from = DataFolder.fileIn(data.folder(context));
    Path to = context.path(file).toAbsolutePath().normalize();
    Backup.Manifest made =
        StoreFaults.told(() -> Backup.write(from, to, Main.Version.number(), Clock.systemUTC()));
    context
        .out()
        .line(
            "Kept %s with %d changes in %s."
                .formatted(
                    Words.count(made.cases(), "case", "cases"), made.changes(), Words.line(file)));
    context.out().line("SHA-256 of the database: " + made.digest());
    return ExitCode.FINE;
  }
}
