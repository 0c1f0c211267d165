// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and helps. */
final class WrongArguments {

  private final Context context;

  WrongArguments(Context context) {
    this.context = context;
  }

  /** Tells the user; returns the exit code. */
  int tell(ParameterException e) {
    CommandLine line = e.getCommandLine();
    boolean top = line.getParent() == null;
    String message = message(e, line, top);
    if (!message.isEmpty()) {
      context.err().line("opinio: " + message);
    }
    if (top) {
      context.err().text((message.isEmpty() ? "" : "\n") + line.getUsageMessage(Ansi.OFF));
    } else {
      context.err().text("\n" + examples(line));
    }
    return ExitCode.YOURS;
  }

  private static String message(ParameterException e, CommandLine line, boolean top) {
    return switch (e) {
      case UnmatchedArgumentException u when !u.getUnmatched().isEmpty() ->
          unmatched(u.getUnmatched().getFirst(), line, top);
      case MissingParameterException m ->
          "something is missing: "
              + Words.list(m.getMissing().stream().map(WrongArguments::label).toList(), "and")
              + ".";
      default -> Words.line(String.valueOf(e.getMessage()));
    };
  }

  private static String label(ArgSpec missing) {
    return missing.isOption() ? missing.paramLabel() + " after an option" : missing.paramLabel();
  }

  private static String unmatched(String written, CommandLine line, boolean top) {
    boolean option = written.startsWith("-");
    List<String> known =
        option
            ? line.getCommandSpec().options().stream()
                .filter(o -> !o.hidden())
                .flatMap(o -> Stream.of(o.names()))
                .toList()
            : List.copyOf(line.getSubcommands().keySet());
    String what = option ? "option" : top ? "command" : "argument";
    String meant = Words.didYouMean(written, known, "");
    return "there is no "
        + what
        + " `"
        + Words.line(written)
        + "`"
        + (top || option ? "" : " here")
        + "."
        + (meant.isEmpty() ? "" : " " + meant);
  }

  private static String examples(CommandLine line) {
    String name = line.getCommandName();
    StringBuilder help = new StringBuilder("Usage: ").append(line.getHelp().abbreviatedSynopsis());
    String[] footer = line.getCommandSpec().usageMessage().footer();
    if (footer.length > 0) {
      help.append("Examples:\n");
      Stream.of(footer).forEach(f -> help.append(f).append('\n'));
    }
    return help.append("All options: opinio ").append(name).append(" --help\n").toString();
  }
}
