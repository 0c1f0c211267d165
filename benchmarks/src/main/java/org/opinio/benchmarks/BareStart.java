// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A command that reads its arguments as {@code opinio assess} does and then prints one line: what
 * any Java command with picocli costs at least.
 */
@Command(name = "bare", description = "Prints the name of a file.")
public final class BareStart implements Runnable {

  @Override
  public void run() {}

  /** Runs the command and ends the process. */
  public static void main(String[] args) {
    CommandLine line = new CommandLine(new BareStart());
    line.addSubcommand("assess", new Assess());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    System.exit(line.execute(args));
  }

  /** Options that several commands share. */
  static final class Common {
    @Option(names = "--law", description = "A folder.")
    private String law = "";

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Show this help.")
    private boolean help;
  }

  /** The command that is measured. */
  @Command(name = "assess", description = "Prints the name of a file.")
  static final class Assess implements Callable<Integer> {
    @Mixin private Common common = new Common();

    @Parameters(paramLabel = "CASE", description = "A file.")
    private String file = "";

    @Option(names = "--format", description = "A word.")
    private String format = "text";

    @Override
    public Integer call() {
      System.out.println(format + ' ' + file);
      return 0;
    }
  }
}
