// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup brings back what was there, or says that it does not. */
class BackupTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path data;
  private Path backup;
  private CaseStore store;

  @BeforeEach
  void aWorkbenchWithACase() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    backup = folder.resolve("a.backup");
    store = new CaseStore(Database.open(DataFolder.fileIn(data)), NOON);
    store.add("grid", "The grid", change("a"));
    store.change("grid", 1, "The grid", change("b"));
  }

  @Test
  void whatWasBackedUpWhileTheWorkbenchRanIsRestored() {
    Backup.Manifest made = Backup.write(DataFolder.fileIn(data), backup, "1", NOON);
    assertThat(made.cases()).isEqualTo(1);
    assertThat(made.changes()).isEqualTo(2);
    Path other = folder.resolve("other");
    Backup.restore(backup, other, false, NOON);
    CaseStore restored = new CaseStore(Database.open(DataFolder.fileIn(other)), Clock.systemUTC());
    assertThat(restored.history("grid")).isEqualTo(store.history("grid"));
    assertThat(restored.broken("grid")).isEmpty();
  }

  @Test
  void aFileThatExistsIsNeverWrittenOver() throws IOException {
    Files.writeString(backup, "mine");
    assertThatThrownBy(() -> Backup.write(DataFolder.fileIn(data), backup, "1", NOON))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining("already");
    assertThat(backup).hasContent("mine");
  }

  @Test
  void aWorkbenchIsReplacedOnlyWhereThatIsAskedForAndIsKept() {
    Backup.write(DataFolder.fileIn(data), backup, "1", NOON);
    store.change("grid", 2, "The grid", change("c"));
    assertThatThrownBy(() -> Backup.restore(backup, data, false, NOON))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining("already");
    Path before = Backup.restore(backup, data, true, NOON).before().orElseThrow();
    assertThat(before).hasFileName("opinio-20261128T120000Z.db");
    assertThat(text(before)).isEqualTo("c");
    assertThat(text(DataFolder.fileIn(data))).isEqualTo("b");
    Path second = Backup.restore(backup, data, true, NOON).before().orElseThrow();
    assertThat(second).hasFileName("opinio-20261128T120000Z-2.db");
  }

  @Test
  void aWorkbenchThatRunsIsNotReplaced() {
    Backup.write(DataFolder.fileIn(data), backup, "1", NOON);
    try (DataFolder held = DataFolder.take(data)) {
      assertThatThrownBy(() -> Backup.restore(backup, held.folder(), true, NOON))
          .isInstanceOf(StoreFault.class)
          .hasMessageContaining("Another workbench");
    }
  }

  @Test
  void aBackupWithAnyByteChangedOrCutOffRestoresTheSameOrNothing() throws IOException {
    Backup.write(DataFolder.fileIn(data), backup, "1", NOON);
    byte[] sound = Files.readAllBytes(backup);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 30; round++) {
      byte[] changed = sound.clone();
      int at = random.nextInt(changed.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      if (round % 5 == 0) {
        changed = Arrays.copyOf(sound, at);
      }
      Files.write(backup, changed);
      Path to = folder.resolve("to-" + round);
      try {
        Backup.restore(backup, to, false, NOON);
        assertThat(text(DataFolder.fileIn(to))).as("seed %d", seed).isEqualTo("b");
      } catch (StoreFault refused) {
        assertThat(DataFolder.fileIn(to)).as("seed %d", seed).doesNotExist();
        assertThat(to).as("seed %d", seed).isDirectoryContaining("glob:**opinio.lock");
      }
    }
  }

  @Test
  void aDatabaseWithAnEntryChangedIsNotBackedUp() {
    Database.open(DataFolder.fileIn(data))
        .write(h -> {
          h.execute("DROP TRIGGER change_stays");
          return h.execute("UPDATE change SET text = 'x' WHERE version = 1");
        });
    assertThatThrownBy(() -> Backup.write(DataFolder.fileIn(data), backup, "1", NOON))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining("entry 1 in the history of the case grid");
    assertThat(backup).doesNotExist();
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aFolderWithoutAWorkbenchIsToldAndNothingIsMade() {
    Path empty = folder.resolve("empty");
    assertThatThrownBy(() -> Backup.write(DataFolder.fileIn(empty), backup, "1", NOON))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining("no workbench");
    assertThat(empty).doesNotExist();
  }

  private static String text(Path file) {
    return new CaseStore(Database.open(file), Clock.systemUTC()).find("grid").orElseThrow().text();
  }

  private static NewChange change(String text) {
    return new NewChange("text", "", "", "", text);
  }
}
