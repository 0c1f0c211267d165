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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written stays, whatever comes after. */
class CaseStoreTest {

  private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

  @TempDir private Path folder;
  private CaseStore store;
  private Path file;

  @BeforeEach
  void open() {
    file = folder.resolve("opinio.db");
    store = new CaseStore(Database.open(file), Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @Test
  void aCaseIsThereAfterTheFileIsOpenedAgain() {
    store.add("grid", "The grid", change("title: The grid"));
    store.change("grid", 1, "The grid", change("title: The grid\nnotes: more"));
    CaseStore again = new CaseStore(Database.open(file), Clock.systemUTC());
    assertThat(again.find("grid"))
        .hasValueSatisfying(c -> {
          assertThat(c.version()).isEqualTo(2);
          assertThat(c.text()).endsWith("more");
        });
    assertThat(again.history("grid")).extracting(Change::version).containsExactly(1, 2);
    assertThat(again.all()).extracting(StoredCase::id).containsExactly("grid");
    assertThat(again.broken("grid")).isEmpty();
  }

  @Test
  void aChangeOfWhatIsNoLongerTheLastVersionIsRefusedAndNothingIsWritten() {
    store.add("grid", "The grid", change("a"));
    store.change("grid", 1, "The grid", change("b"));
    assertThatThrownBy(() -> store.change("grid", 1, "The grid", change("c")))
        .isInstanceOfSatisfying(StaleFault.class, f -> assertThat(f.now().text()).isEqualTo("b"));
    assertThat(store.history("grid")).hasSize(2);
  }

  @Test
  void aSecondCaseOfTheSameNameIsRefused() {
    store.add("grid", "The grid", change("a"));
    assertThatThrownBy(() -> store.add("grid", "Other", change("b")))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining("already");
    assertThat(store.find("grid").orElseThrow().text()).isEqualTo("a");
  }

  @Test
  void noEntryOfAHistoryCanBeChangedOrDeleted() {
    store.add("grid", "The grid", change("a"));
    Database database = Database.open(file);
    for (String attempt : List.of("UPDATE change SET text = 'x'", "DELETE FROM change")) {
      assertThatThrownBy(() -> database.write(h -> h.execute(attempt)))
          .hasStackTraceContaining("change is only added to");
    }
    assertThat(store.find("grid").orElseThrow().text()).isEqualTo("a");
  }

  @Test
  void anEntryChangedBehindTheBackOfTheProgramShows() {
    store.add("grid", "The grid", change("a"));
    store.change("grid", 1, "The grid", change("b"));
    Database.open(file)
        .write(h -> {
          h.execute("DROP TRIGGER change_stays");
          return h.execute("UPDATE change SET text = 'x' WHERE version = 1");
        });
    assertThat(store.broken("grid")).contains(1);
  }

  @Test
  void aDamagedFileIsToldAndLeftAsItIs() throws IOException {
    Path damaged = folder.resolve("damaged.db");
    Files.writeString(damaged, "this is no database, but it is longer than a header".repeat(50));
    byte[] before = Files.readAllBytes(damaged);
    assertThatThrownBy(() -> Database.open(damaged))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining("damaged");
    assertThat(Files.readAllBytes(damaged)).isEqualTo(before);
  }

  @Test
  void aFileOfALaterVersionIsRefusedAndLeftAsItIs() {
    Database.open(file)
        .write(h ->
            h.execute(
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type,"
                    + " script, installed_by, execution_time, success)"
                    + " VALUES (9, '999', 'later', 'JDBC', 'V999', '', 1, 1)"));
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOfSatisfying(
            StoreFault.class,
            f -> {
              assertThat(f.kind()).isEqualTo(StoreFault.Kind.LATER);
              assertThat(f).hasMessageContaining("later version");
            });
  }

  @Test
  void twoServersNeverHoldOneFolder() {
    try (DataFolder held = DataFolder.take(folder)) {
      assertThatThrownBy(() -> DataFolder.take(held.folder()))
          .isInstanceOf(StoreFault.class)
          .hasMessageContaining("Another workbench");
    }
    DataFolder.take(folder).close();
  }

  @Test
  void aCopyIsWhole() {
    store.add("grid", "The grid", change("a"));
    Path copy = folder.resolve("copy.db");
    Database.open(file).copyTo(copy);
    assertThat(new CaseStore(Database.open(copy), Clock.systemUTC()).history("grid")).hasSize(1);
  }

  @Test
  void aClockSetBackDisturbsNoOrder() {
    store.add("grid", "The grid", change("a"));
    CaseStore earlier =
        new CaseStore(Database.open(file), Clock.fixed(NOON.minusSeconds(86_400), ZoneOffset.UTC));
    earlier.change("grid", 1, "The grid", change("b"));
    assertThat(store.find("grid").orElseThrow().text()).isEqualTo("b");
    assertThat(store.history("grid")).extracting(Change::version).containsExactly(1, 2);
    assertThat(store.broken("grid")).isEmpty();
  }

  private static NewChange change(String text) {
    return new NewChange("text", "", "", "", text);
  }
}
