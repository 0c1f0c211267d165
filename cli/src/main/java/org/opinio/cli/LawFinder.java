// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the folder of law. */
final class LawFinder {

  private static final String NAME = "law";
  private static final List<String> PARTS = List.of("facts", "questions", "rules", "positions");

  private LawFinder() {}

  /**
   * The folder that the user named; else {@code law} here or in a folder above; else that of the
   * installation. A folder of that name which holds something else is passed over.
   *
   * @throws UserFault if there is none
   */
  static Path find(Context context, Optional<String> named) {
    if (named.isPresent()) {
      return context.path(named.get());
    }
    Path here = context.path("").toAbsolutePath().normalize();
    for (Path at = here; at != null; at = at.getParent()) {
      Path law = at.resolve(NAME);
      if (isLaw(law)) {
        return context.folder().isAbsolute() ? law : Path.of("").resolve(here.relativize(law));
      }
    }
    return context
        .home()
        .map(h -> h.resolve(NAME))
        .filter(Files::isDirectory)
        .orElseThrow(() ->
            UserFault.of(
                "there is no folder `law` here or further up.",
                "Name the folder of law: --law DIR"));
  }

  private static boolean isLaw(Path folder) {
    return Files.isDirectory(folder)
        && (PARTS.stream().anyMatch(p -> Files.isDirectory(folder.resolve(p))) || isEmpty(folder));
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }
}
