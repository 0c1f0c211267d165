// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The {@code opinio} command. */
@Command(
    name = "opinio",
    versionProvider = Main.Version.class,
    usageHelpWidth = 100,
    synopsisSubcommandLabel = "COMMAND",
    headerHeading = "An open workbench for international law in cyberspace.%n%n",
    description = {
      "For the facts of a cyber operation: which rules were breached, on whose reading of the law,",
      "what that turns on, and what may lawfully be done about it."
    },
    descriptionHeading = "%n",
    optionListHeading = "%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  opinio assess cases/estonia-2007.yaml",
      "  opinio assess cases/estonia-2007.yaml --advised EE --opposing RU",
      "  opinio check",
      "  opinio assess --help"
    })
public final class Main implements Runnable {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help; `opinio COMMAND --help` shows that of a command.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Spec private CommandSpec spec;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(execute(Context.ofProcess(), args));
  }

  /** Runs the command; nothing is thrown. */
  static int execute(Context context, String... args) {
    int code;
    try {
      code = run(context, helpAsOption(args));
    } catch (Throwable thrown) {
      code = tell(context, thrown);
    }
    context.out().flush();
    context.err().flush();
    return context.out().failure().map(why -> unprinted(context, why)).orElse(code);
  }

  private static int run(Context context, String[] args) {
    CommandLine line = new Commands().lineFor(context, args);
    line.setExecutionExceptionHandler((e, c, r) -> tell(context, e));
    line.setParameterExceptionHandler((e, a) -> new WrongArguments(context).tell(e));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.registerConverter(int.class, Main::whole);
    StringWriter printed = new StringWriter();
    line.setOut(new PrintWriter(printed));
    int code = line.execute(args);
    context.out().text(printed.toString());
    return code;
  }

  private static int whole(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + written + "' is not a whole number");
    }
  }

  /** `opinio help assess` is what some type for `opinio assess --help`. */
  private static String[] helpAsOption(String[] args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    List<String> rest = Arrays.asList(args).subList(1, args.length);
    return rest.isEmpty() ? new String[] {"--help"} : new String[] {rest.getFirst(), "--help"};
  }

  private static int tell(Context context, Throwable thrown) {
    Mishap mishap = Mishap.of(thrown, !context.variable("OPINIO_DEBUG").isEmpty());
    context.out().flush();
    context.err().line(mishap.words());
    return mishap.exitCode();
  }

  private static int unprinted(Context context, String why) {
    context.err().line("opinio: the output could not be written: " + Words.line(why));
    context.err().flush();
    return ExitCode.YOURS;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "");
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"opinio " + Version.number()};
    }

    /** The number alone. */
    static String number() {
      String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? "(not packaged)" : version;
    }
  }
}
