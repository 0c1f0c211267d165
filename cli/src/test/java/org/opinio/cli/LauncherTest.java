// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, run as a user would, on what the build has just packaged. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "opinio").toAbsolutePath().normalize();

  @TempDir private Path elsewhere;

  @Test
  void worksFromAnotherFolderThroughLinks() throws Exception {
    Path first = Files.createSymbolicLink(elsewhere.resolve("first"), LAUNCHER);
    Path second = Files.createSymbolicLink(elsewhere.resolve("second"), first.getFileName());
    Run run = run(second, Map.of(), "--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("opinio ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void keepsTheExitCodeOfTheProgram() throws Exception {
    assertThat(run(LAUNCHER, Map.of(), "no-such-command").code()).isEqualTo(2);
  }

  @Test
  void refusesAJdkThatIsTooOldOrNone() throws Exception {
    Run run = run(LAUNCHER, Map.of("OPINIO_JAVA_HOME", elsewhere.toString()), "--version");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("not a JDK of 25 or later").doesNotContain("Exception");
  }

  @Test
  void findsAJdkWhereTheEnvironmentNamesAnOldOne() throws Exception {
    Path old = Files.createDirectories(elsewhere.resolve("jdk-17/bin"));
    for (String tool : List.of("java", "javac")) {
      Files.writeString(old.resolve(tool), "#!/bin/sh\nexit 99\n");
      assertThat(old.resolve(tool).toFile().setExecutable(true)).isTrue();
    }
    Files.writeString(elsewhere.resolve("jdk-17/release"), "JAVA_VERSION=\"17.0.15\"\n");
    String path = System.getProperty("java.home") + "/bin:" + System.getenv("PATH");
    Run run =
        run(
            LAUNCHER,
            Map.of("JAVA_HOME", elsewhere.resolve("jdk-17").toString(), "PATH", path),
            "--version");
    assertThat(run.code()).isZero();
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Path tree = copyOfTheLauncher();
    Path tools = Files.createDirectory(elsewhere.resolve("tools"));
    for (String tool : List.of("sh", "dirname", "readlink", "find", "mkdir", "rm", "cat")) {
      Files.createSymbolicLink(tools.resolve(tool), onPath(tool));
    }
    Run run =
        run(
            tree.resolve("opinio"),
            Map.of("PATH", tools.toString(), "OPINIO_JAVA_HOME", System.getProperty("java.home")),
            "--version");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("Apache Maven").contains("none was found");
  }

  @Test
  void namesTheLogOfABuildThatFailed() throws Exception {
    Path tree = copyOfTheLauncher();
    Files.writeString(tree.resolve("pom.xml"), "this is no project");
    Run run = run(tree.resolve("opinio"), Map.of(), "--version");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("the build failed").contains("build.log");
    assertThat(tree.resolve("target/launcher/lock")).doesNotExist();
  }

  private Path copyOfTheLauncher() throws IOException {
    Path tree = Files.createDirectory(elsewhere.resolve("a tree"));
    Path sh = Files.createDirectories(tree.resolve("cli/src/main/sh"));
    Files.createDirectory(tree.resolve("workbench"));
    Files.copy(LAUNCHER, tree.resolve("opinio"));
    Files.copy(LAUNCHER.resolveSibling("cli/src/main/sh/jdk.sh"), sh.resolve("jdk.sh"));
    return tree;
  }

  private static Path onPath(String tool) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private Run run(Path launcher, Map<String, String> environment, String argument)
      throws IOException, InterruptedException {
    Path out = elsewhere.resolve("out.txt");
    Path err = elsewhere.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(launcher.toString(), argument)
            .directory(elsewhere.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    if (launcher.startsWith(LAUNCHER.getParent()) || Files.isSymbolicLink(launcher)) {
      builder.environment().put("OPINIO_NO_BUILD", "1");
    }
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Run(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private record Run(int code, String out, String err) {}
}
