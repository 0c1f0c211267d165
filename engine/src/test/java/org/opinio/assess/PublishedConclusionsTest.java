// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cases.Expectation;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.cite.Library;
import org.opinio.compile.CompiledLaw;

/** The worked cases come to what published sources firmly conclude. */
class PublishedConclusionsTest {

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "cases"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("cases")
  void everyFirmConclusionIsMet(Path file) {
    CompiledLaw law = RealLaw.compiled();
    Set<String> keys = Library.open(Path.of("..", "law"), folder.resolve("forms")).keys();
    Case subject = CaseReader.read(file, law.law(), keys).found().orElseThrow();
    List<Situation> situations = Situations.of(subject, law.law());
    assertThat(
            Verification.of(law, subject, situations, Settings.DEFAULT).stream()
                .filter(r -> r.expectation().strength() == Expectation.Strength.FIRM && !r.isMet())
                .map(r -> r.expectation().rule() + ": " + r.shortfalls()))
        .isEmpty();
  }
}
