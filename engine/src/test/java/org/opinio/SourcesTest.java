// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every source file of the project. */
class SourcesTest {
  private static final Path ROOT = Path.of("..");

  private static final String LICENCE =
      """
      // SPDX-FileCopyrightText: The Opinio authors
      // SPDX-License-Identifier: Apache-2.0
      """;

  /** Words that belong to the law and to cases: they stand in pages, never in the engine. */
  private static final Pattern DOCTRINE =
      Pattern.compile(
          "(?i)\\b(coerci(on|ve)|sovereignty|countermeasures?|due[- ]diligence"
              + "|domaine[- ]reserve|self-defen[cs]e)\\b"
              + "|\\b(Estonia|France|Germany|Netherlands|Russia|China|Iran|Ukraine|Georgia"
              + "|United (States|Kingdom)|European Union|African Union)\\b"
              + "|\\b(SOV|ESP|DD|INT|GEN|RES|CM|RET|NEC|PRF|UOF)-\\d");

  @Test
  void everySourceFileBeginsWithItsLicence() {
    assertThat(sources("src/main/java", "src/test/java"))
        .allSatisfy(file -> assertThat(read(file)).as("%s", file).startsWith(LICENCE));
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    List<Path> silent =
        sources("src/main/java").stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void theEngineSpeaksNoDoctrine() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : javaFiles(ROOT.resolve("engine/src/main/java"))) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (DOCTRINE.matcher(lines.get(i)).find()) {
          found.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> sources(String... folders) {
    return Stream.of("engine", "documents", "cli")
        .flatMap(module -> Stream.of(folders).map(folder -> ROOT.resolve(module).resolve(folder)))
        .flatMap(folder -> javaFiles(folder).stream())
        .toList();
  }

  private static List<Path> javaFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
