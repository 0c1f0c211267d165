// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.net.BindException;
import org.opinio.store.StoreFault;
import org.opinio.workbench.desk.LawDesk;

/** Starts the server, says where it listens, and why where it cannot start. */
@QuarkusMain
public final class Serve {

  private static final int OURS = 1;
  private static final int YOURS = 2;

  private Serve() {}

  /** Runs until the process is ended. */
  public static void main(String[] args) {
    Quarkus.run(Ready.class, Serve::ended, args);
  }

  private static void ended(int code, Throwable fault) {
    if (fault == null) {
      System.exit(code);
    }
    System.exit(told(fault));
  }

  private static int told(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case StoreFault store -> {
          return say(String.valueOf(store.getMessage()), store.mend());
        }
        case LawDesk.FaultyLaw law -> {
          return say(
              "the law cannot be used: " + law.getMessage(),
              "`opinio check` says where it stands.");
        }
        case BindException taken -> {
          return say(
              "the port is taken by another program.",
              "Name another with --port, or --port 0 for any that is free.");
        }
        default -> {}
      }
    }
    System.err.println("opinio: the workbench could not start. This is a fault in Opinio.");
    System.err.println("  Please report it with what follows.");
    fault.printStackTrace(System.err);
    return OURS;
  }

  private static int say(String wrong, String mend) {
    System.err.println("opinio: " + wrong + "\n  " + mend);
    System.err.flush();
    return YOURS;
  }

  /** Waits for the end of the process once the server answers. */
  public static class Ready implements QuarkusApplication {

    @Inject HttpServer server;

    @Override
    public int run(String... args) {
      System.out.println("The workbench is open at http://localhost:" + server.getPort() + "/");
      System.out.println("It answers this machine only. End it with Ctrl-C; every change is kept.");
      System.out.flush();
      Quarkus.waitForExit();
      return 0;
    }
  }
}
