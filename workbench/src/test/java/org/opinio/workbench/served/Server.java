// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built workbench as a process of its own, on a small law and a free port. */
final class Server implements AutoCloseable {

  private static final Path PROGRAM =
      Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
  private static final String READY = "The workbench is open";

  private final Process process;
  private final Path printed;
  private final int port;

  private Server(Process process, Path printed, int port) {
    this.process = process;
    this.printed = printed;
    this.port = port;
  }

  /** Started on a data folder, and waited for until it answers or ends. */
  static Server start(Path folder, Path data, List<String> before) throws Exception {
    return start(folder, folder.resolve("law"), data, before);
  }

  /** Started on the law of the repository. */
  static Server onWholeLaw(Path folder, Path data) throws Exception {
    return start(folder, Path.of("../law").toRealPath(), data, List.of());
  }

  private static Server start(Path folder, Path law, Path data, List<String> before)
      throws Exception {
    int port = freePort();
    Path printed = Files.createTempFile(folder, "printed", ".txt");
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx200m",
            "--enable-native-access=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Dopinio.law=" + law,
            "-Dopinio.samples=" + folder.resolve("cases"),
            "-Dopinio.data=" + data,
            "-Dopinio.port=" + port,
            "-jar",
            PROGRAM.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    Server server = new Server(process, printed, port);
    server.waitForIt();
    return server;
  }

  static Server start(Path folder, Path data) throws Exception {
    return start(folder, data, List.of());
  }

  private void waitForIt() throws Exception {
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (process.isAlive() && !printed().contains(READY)) {
      assertThat(System.nanoTime()).as("the server starts").isLessThan(until);
      Thread.sleep(20);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  String printed() throws IOException {
    return Files.readString(printed);
  }

  boolean runs() {
    return process.isAlive();
  }

  /** The code with which it ended. */
  int code() throws InterruptedException {
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  /** Ends it as a loss of power would. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  /** Asks it to end. */
  void end() throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
