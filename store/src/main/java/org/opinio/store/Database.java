// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.opinio.store.StoreFault.Kind;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The file in which all is kept. Many may read at once; one writes at a time, and a write that has
 * returned is on the disk.
 */
public final class Database implements AutoCloseable {

  private static final int BUSY_MILLISECONDS = 10_000;

  private final Path file;
  private final Jdbi jdbi;
  private final ReentrantLock writing = new ReentrantLock();

  private Database(Path file, Jdbi jdbi) {
    this.file = file;
    this.jdbi = jdbi;
  }

  /**
   * Opens the file, made where it does not exist, and brings it up to date.
   *
   * @throws StoreFault if it is damaged, of a later version, or cannot be written
   */
  public static Database open(Path file) {
    SQLiteDataSource source = source(file);
    Jdbi jdbi = Jdbi.create(source);
    try {
      if (Files.exists(file)) {
        check(jdbi, file, "quick_check");
      }
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(source)
          .javaMigrations(Migrations.ALL)
          .locations(new String[0])
          .ignoreMigrationPatterns(new String[0])
          .loggers("slf4j")
          .load()
          .migrate();
      return new Database(file, jdbi);
    } catch (FlywayValidateException later) {
      throw new StoreFault(
          Kind.LATER,
          "The file " + file + " was written by a later version of Opinio.",
          "It was left as it is. Open it with that version.",
          later);
    } catch (FlywayException | JdbiException e) {
      throw Faults.of(file, e);
    }
  }

  /**
   * Opens a file that exists as it is, to be looked at and copied.
   *
   * @throws StoreFault if it does not exist or is damaged
   */
  static Database look(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StoreFault(
          Kind.REFUSED,
          "There is no workbench at " + file + ".",
          "Name the folder of one with --data.");
    }
    Jdbi jdbi = Jdbi.create(source(file));
    try {
      check(jdbi, file, "integrity_check");
      return new Database(file, jdbi);
    } catch (JdbiException e) {
      throw Faults.of(file, e);
    }
  }

  private static SQLiteDataSource source(Path file) {
    SQLiteDataSource source = new SQLiteDataSource(config());
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return config;
  }

  private static void check(Jdbi jdbi, Path file, String how) {
    List<String> found =
        jdbi.withHandle(h -> h.createQuery("PRAGMA " + how + "(1)").mapTo(String.class).list());
    if (!found.equals(List.of("ok"))) {
      throw Faults.damaged(file, String.join("; ", found).replaceAll("\\s+", " "));
    }
  }

  /** Reads. */
  public <T> T read(Function<Handle, T> work) {
    try {
      return jdbi.withHandle(work::apply);
    } catch (JdbiException e) {
      throw Faults.of(file, e);
    }
  }

  /**
   * Writes in one transaction: all of it, or nothing.
   *
   * @throws StoreFault if it could not be written; then nothing was
   */
  public <T> T write(Function<Handle, T> work) {
    writing.lock();
    try {
      return jdbi.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw Faults.of(file, e);
    } finally {
      writing.unlock();
    }
  }

  /** Writes a whole and sound copy, while others go on reading and writing. */
  public void copyTo(Path copy) {
    read(handle -> handle.execute("VACUUM INTO ?", copy.toString()));
  }

  @Override
  public void close() {
    try {
      write(
          handle -> handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapTo(int.class).list());
    } catch (StoreFault stillThere) {
      return;
    }
  }

  /** For migrations, which are given a bare connection. */
  static void run(java.sql.Connection connection, List<String> statements) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }
}
