// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds a run of the command.
 *
 * @param folder the folder that relative paths start from; empty for that of the process
 * @param home the folder of the installation, where known
 * @param variables of the environment
 */
record Context(
    Output out,
    Output err,
    InputStream in,
    Path folder,
    Optional<Path> home,
    Map<String, String> variables) {

  Context {
    variables = Map.copyOf(variables);
  }

  /** That of this process. */
  static Context ofProcess() {
    return new Context(
        new Output(new FileOutputStream(FileDescriptor.out)),
        new Output(new FileOutputStream(FileDescriptor.err)),
        System.in,
        Path.of(""),
        Optional.ofNullable(System.getProperty("opinio.home")).map(Path::of),
        System.getenv());
  }

  /** The path that a user wrote. */
  Path path(String written) {
    try {
      return folder.resolve(written);
    } catch (InvalidPathException e) {
      throw UserFault.of("this cannot be the name of a file: " + Words.line(written), "");
    }
  }

  /** The value of a variable of the environment; empty where it is not set. */
  String variable(String name) {
    return variables.getOrDefault(name, "");
  }
}
