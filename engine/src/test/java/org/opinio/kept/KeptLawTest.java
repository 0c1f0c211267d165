// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.page.LawReader;
import org.opinio.page.LawReading;

class KeptLawTest {

  private static final Set<String> KEYS = Set.of("a-source");

  @TempDir private Path scratch;
  private Path folder;
  private Path file;
  private LawReading reading;

  @BeforeEach
  void copyTheLaw() throws IOException {
    folder = scratch.resolve("law");
    file = scratch.resolve("cache").resolve("law.bin");
    Path real = Path.of("..", "law");
    try (Stream<Path> paths = Files.walk(real)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        // Citations are left out, so that the test needs no sources.
        String text = Files.readString(path).replaceAll("\\[@[^]]*]", "");
        Path copy = folder.resolve(real.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, text);
      }
    }
    reading = LawReader.read(folder, KEYS);
  }

  @Test
  void theWholeLawComesBackAsItWasRead() throws IOException {
    assertThat(LawBytes.read(LawBytes.of(reading.law(), "x"), "x")).contains(reading.law());
    LawReading real = LawReader.read(Path.of("..", "law"), KEYS);
    assertThat(LawBytes.read(LawBytes.of(real.law(), "x"), "x")).contains(real.law());
  }

  @Test
  void nothingIsFoundBeforeSomethingIsKept() {
    assertThat(law("code", KEYS).find()).isEmpty();
  }

  @Test
  void aChangedPageSourceOrProgramIsReadAnew() throws IOException {
    keepWithoutErrors();
    assertThat(law("code", KEYS).find()).isPresent();
    assertThat(law("other code", KEYS).find()).isEmpty();
    assertThat(law("code", Set.of()).find()).isEmpty();
    Files.writeString(folder.resolve("facts").resolve("new.md"), "# New `new`\n");
    assertThat(law("code", KEYS).find()).isEmpty();
  }

  @Test
  void aLawWithErrorsIsNotKept() throws IOException {
    Files.writeString(
        folder.resolve("facts").resolve("op.md"), "## Twice `op.x`\n\n## Twice `op.x`\n");
    reading = LawReader.read(folder, KEYS);
    assertThat(reading.isUsable()).isFalse();
    law("code", KEYS).keep(reading);
    assertThat(file).doesNotExist();
  }

  @Test
  void aDamagedFileIsPassedOver() throws IOException {
    keepWithoutErrors();
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, damaged);
      assertThat(law("code", KEYS).find()).as("seed 7, round %s", i).isEmpty();
    }
    Files.write(file, new byte[0]);
    assertThat(law("code", KEYS).find()).isEmpty();
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(law("code", KEYS).find()).isEmpty();
  }

  private void keepWithoutErrors() throws IOException {
    try (Stream<Path> rest = Files.list(folder)) {
      for (Path part : rest.filter(p -> !p.endsWith("facts")).toList()) {
        try (Stream<Path> paths = Files.walk(part)) {
          for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
    }
    Path facts = folder.resolve("facts");
    try (Stream<Path> pages = Files.list(facts)) {
      for (Path page : pages.toList()) {
        Files.delete(page);
      }
    }
    Files.writeString(
        facts.resolve("op.md"), "# The operation `op`\n\n## Was it one? `op.one`\n\nWas it?\n");
    reading = LawReader.read(folder, KEYS);
    assertThat(reading.diagnostics()).isEmpty();
    law("code", KEYS).keep(reading);
    assertThat(file).exists();
  }

  private KeptLaw law(String code, Set<String> keys) {
    return new KeptLaw(file, folder, keys, code);
  }
}
