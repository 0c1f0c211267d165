// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the workbench in a browser. */
@Command(
    name = "serve",
    header = "Open the workbench: the same answers in a browser, on this machine alone.",
    description = {
      "Prints the address to open. What you enter is kept in one file; the first start adds the",
      "sample cases. End it with Ctrl-C. It answers no other machine and calls none."
    },
    optionListHeading = "%n",
    footer = {"  opinio serve", "  opinio serve --port 9000 --data ~/cases-2026"})
final class ServeCommand extends LawCommand {

  private static final int LAST_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on; 8640 without it, and 0 for any that is free.")
  private int port = 8640;

  @Mixin private DataOption data = new DataOption();

  ServeCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Path law = lawFolder().toAbsolutePath().normalize();
    Map<String, String> settings = new TreeMap<>();
    settings.put("opinio.law", law.toString());
    settings.put("opinio.samples", Workspace.casesBeside(law).toString());
    settings.put("opinio.data", data.folder(context()).toString());
    Cache.folder(context(), "cited", law)
        .ifPresent(f -> settings.put("opinio.cited", f.toString()));
    Method server = server();
    settings.put("opinio.port", Integer.toString(free()));
    settings.forEach(System::setProperty);
    start(server);
    return ExitCode.FINE;
  }

  /** The port, which another program may take before the workbench does. */
  private int free() {
    if (port < 0 || port > LAST_PORT) {
      throw UserFault.of(
          "--port " + port + " is no port.", "Name a number from 1024 to 65535, or 0 for any.");
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return probe.getLocalPort();
    } catch (IOException taken) {
      throw UserFault.of(
          "port " + port + " is taken by another program, or may not be used.",
          "Nothing was written. Name another with --port, or --port 0 for any that is free.");
    }
  }

  /** What starts the server, which the script `opinio` puts on the class path for this command. */
  private static Method server() {
    try {
      return Class.forName("io.quarkus.bootstrap.runner.QuarkusEntryPoint")
          .getMethod("main", String[].class);
    } catch (ReflectiveOperationException e) {
      throw UserFault.of(
          "the workbench is not here.",
          "Start it with the script `opinio` at the top of the project, which builds it.");
    }
  }

  /** Runs the server until the process is ended. */
  private static void start(Method server) {
    try {
      server.invoke(null, (Object) new String[0]);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
