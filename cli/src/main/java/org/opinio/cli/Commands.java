// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands by name. Only the one that is called is looked at, which shortens the start. */
final class Commands {

  private final Map<String, Function<Context, Object>> commands = new LinkedHashMap<>();

  Commands() {
    commands.put("assess", AssessCommand::new);
    commands.put("memo", MemoCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("ask", AskCommand::new);
    commands.put("positions", PositionsCommand::new);
    commands.put("show", ShowCommand::new);
    commands.put("treaties", TreatiesCommand::new);
    commands.put("decide", DecideCommand::new);
    commands.put("review", ReviewCommand::new);
    commands.put("core", CoreCommand::new);
    commands.put("bridge", BridgeCommand::new);
    commands.put("effect", EffectCommand::new);
    commands.put("diverge", DivergeCommand::new);
    commands.put("proof", ProofCommand::new);
    commands.put("verify", VerifyCommand::new);
    commands.put("batch", BatchCommand::new);
    commands.put("agenda", AgendaCommand::new);
    commands.put("meeting", MeetingCommand::new);
    commands.put("book", BookCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("serve", ServeCommand::new);
    commands.put("backup", BackupCommand::new);
    commands.put("restore", RestoreCommand::new);
  }

  /** The command line for these arguments. */
  CommandLine lineFor(Context context, String[] args) {
    CommandLine line = new CommandLine(new Main());
    String first = args.length == 0 ? "" : args[0];
    if (commands.containsKey(first)) {
      add(line, first, context);
    } else {
      commands.keySet().forEach(name -> add(line, name, context));
    }
    return line;
  }

  private void add(CommandLine line, String name, Context context) {
    Function<Context, Object> make = commands.get(name);
    if (make != null) {
      line.addSubcommand(name, make.apply(context));
    }
  }
}
