// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.assess.Settings;
import org.opinio.batch.BatchRun;
import org.opinio.batch.Docket;
import org.opinio.batch.ExactBench;
import org.opinio.cases.Case;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.report.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges many cases. */
@Command(
    name = "batch",
    header = "Judge many cases: a table, lines of JSON or a folder of case files.",
    description = {
      "Writes what every rule comes to in every case, across readings and for every holder, as compact",
      "codes, and how many cases came to what and why. A run that was stopped goes on where it was."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio batch incidents.csv --mapping mappings/eurepoc-1.1.yaml --out results",
      "  opinio batch cases --out results"
    })
final class BatchCommand extends LawCommand {

  /** Results that are remembered, of some 40 KB each. */
  private static final int REMEMBERED = 4096;

  private static final int TOGETHER = 128;

  /** The findings, where they are not wanted as {@link BatchRun#FINDINGS}. */
  private static final String PARQUET = "findings.parquet";

  @Parameters(
      paramLabel = "IN",
      description = "A table with commas, lines of JSON (.jsonl), or a folder of case files.")
  private String in = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write into: new, or that of a run that was stopped.")
  private String out = "";

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Says which facts the columns of a table state.")
  private Optional<String> mapping = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How the findings are written: csv (as without it) or parquet.")
  private String format = "csv";

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description = "Judge by these rules alone, parted by commas.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many cases are judged at once; as many as there are processors if not named.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--pause", hidden = true, description = "Milliseconds between two checkpoints.")
  private long pause = 2000;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  BatchCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    if (threads < 1 || threads > 256) {
      throw UserFault.of("--threads " + threads + " cannot be.", "Name a number from 1 to 256.");
    }
    Format as = Format.of(format, Format.CSV, Format.PARQUET);
    Workspace workspace = workspace();
    Settings set = settings.of(workspace.law());
    Set<String> wanted = ManyCases.rules(workspace, rules);
    ManyCases cases =
        step("open the cases", () -> ManyCases.open(context(), workspace, in, mapping));
    Path folder = folder(workspace, cases.path());
    CompiledLaw law = workspace.compiled(timings());
    Docket docket = Docket.of(law, wanted);
    Case subject = cases.subject();
    Receipt receipt =
        Receipt.of(law.law().digest(), subject.digest(), Program.digest(), set)
            .with("rules=" + (wanted.isEmpty() ? "all" : String.join(",", wanted)));
    BatchRun.Plan plan =
        new BatchRun.Plan(folder, digest(receipt), threads, REMEMBERED, TOGETHER, pause);
    BatchRun run = new BatchRun(cases.intake(), new ExactBench(law, set, docket, subject), plan);
    try {
      refuse(run.earlier(), folder);
      BatchProgress progress = BatchProgress.of(context());
      BatchRun.Outcome outcome = step("judge", () -> judged(run, progress, cases.path(), folder));
      progress.end();
      Path table = folder.resolve(BatchRun.FINDINGS);
      Path findings = table;
      if (as == Format.PARQUET) {
        findings = folder.resolve(PARQUET);
        ParquetTable.write(table, findings);
      }
      BatchAbout about = new BatchAbout(outcome, String.valueOf(findings.getFileName()));
      AtomicFile.write(folder.resolve(BatchAbout.FILE), about.text(cases, docket, receipt));
      run.close();
      if (as == Format.PARQUET) {
        Files.delete(table);
      }
      context().out().text(about.summary(folder));
      return ExitCode.FINE;
    } catch (IOException e) {
      throw unwritable(folder);
    }
  }

  private static BatchRun.Outcome judged(
      BatchRun run, BatchProgress progress, Path in, Path folder) {
    try {
      return run.run(progress::show);
    } catch (IOException e) {
      throw UserFault.of(
          "cannot read "
              + Words.line(in.toString())
              + " or write into "
              + Words.line(folder.toString())
              + " any more.",
          "What was written stays. Run the same command again and it goes on from there.");
    }
  }

  private Path folder(Workspace workspace, Path subject) {
    Path folder = context().path(out);
    if (out.isBlank() || Files.isRegularFile(folder)) {
      throw UserFault.of(
          "--out names a folder.", "Name a new one, or that of a run that was stopped.");
    }
    Path real = Target.real(folder);
    if (real.startsWith(Target.real(workspace.folder()))) {
      throw UserFault.of("--out would write into the folder of law.", "Name a folder elsewhere.");
    }
    if (Files.isDirectory(subject) && real.startsWith(Target.real(subject))) {
      throw UserFault.of("--out would write among the cases.", "Name a folder elsewhere.");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unwritable(folder);
    }
    return folder;
  }

  private static void refuse(BatchRun.Earlier earlier, Path folder) {
    switch (earlier) {
      case NONE, UNFINISHED -> {}
      case FINISHED ->
          throw UserFault.of(
              Words.line(folder.toString()) + " holds a finished run.",
              "Name another folder, or delete this one.");
      case OTHER ->
          throw UserFault.of(
              Words.line(folder.toString())
                  + " holds an unfinished run of other cases, another law or mapping, other settings or"
                  + " another version of the program.",
              "Name another folder, or delete this one.");
    }
  }

  private static UserFault unwritable(Path folder) {
    return UserFault.of(
        "cannot write into " + Words.line(folder.toString()) + ".",
        "Check that you may write there and that there is room.");
  }

  private static String digest(Receipt receipt) {
    try {
      String all = receipt.law() + receipt.subject() + receipt.engine() + receipt.settings();
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
