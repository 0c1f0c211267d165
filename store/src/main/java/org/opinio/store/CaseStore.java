// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.opinio.store.StoreFault.Kind;

/** Cases and their histories. What was once written is never changed or deleted. */
public final class CaseStore {

  private final Database database;
  private final Clock clock;

  public CaseStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** All cases, by title. */
  public List<StoredCase> all() {
    return database.read(handle ->
        handle
            .createQuery(CURRENT + " ORDER BY f.title COLLATE NOCASE, f.id")
            .map((row, context) -> current(row))
            .list());
  }

  /** The case as it stands; empty where there is none. */
  public Optional<StoredCase> find(String id) {
    return database.read(handle -> find(handle, id));
  }

  /** The history of a case, the first change first; empty where there is no such case. */
  public List<Change> history(String id) {
    return database.read(handle -> history(handle, id));
  }

  static List<Change> history(Handle handle, String id) {
    return handle
        .createQuery(CHANGES + " WHERE case_id = :id ORDER BY version")
        .bind("id", id)
        .map((row, context) -> change(row))
        .list();
  }

  /** One entry of a history. */
  public Optional<Change> version(String id, int version) {
    return database.read(handle -> version(handle, id, version));
  }

  /**
   * Takes in a new case.
   *
   * @throws StoreFault if the id is taken
   */
  public StoredCase add(String id, String title, NewChange first) {
    return database.write(handle -> {
      if (find(handle, id).isPresent()) {
        throw new StoreFault(
            Kind.REFUSED, "There is a case " + id + " already.", "Choose another name for it.");
      }
      Instant now = clock.instant();
      begin(handle, id, title, now);
      return append(handle, id, title, 0, Chain.START, now, first);
    });
  }

  /**
   * Adds a change to a case.
   *
   * @param base the version that the user saw
   * @throws StaleFault if the case has been changed since
   */
  public StoredCase change(String id, int base, String title, NewChange change) {
    return database.write(handle -> {
      StoredCase now =
          find(handle, id)
              .orElseThrow(() ->
                  new StoreFault(Kind.REFUSED, "There is no case " + id + ".", "Go to the cases."));
      if (now.version() != base) {
        throw new StaleFault(now);
      }
      String before = version(handle, id, base).map(Change::chain).orElse(Chain.START);
      return append(handle, id, title, base, before, clock.instant(), change);
    });
  }

  /** Puts a case away from the list, or takes it back; its history stays. */
  public void putAway(String id, boolean away) {
    database.write(handle ->
        handle
            .createUpdate("UPDATE case_file SET put_away = :away WHERE id = :id")
            .bind("away", away)
            .bind("id", id)
            .execute());
  }

  /** The first version whose entry does not follow from those before; empty where all do. */
  public Optional<Integer> broken(String id) {
    String chain = Chain.START;
    for (Change change : history(id)) {
      chain = Chain.next(chain, change);
      if (!chain.equals(change.chain())) {
        return Optional.of(change.version());
      }
    }
    return Optional.empty();
  }

  private static StoredCase append(
      Handle handle,
      String id,
      String title,
      int base,
      String before,
      Instant now,
      NewChange added) {
    Change bare =
        new Change(
            id,
            base + 1,
            now,
            added.kind(),
            added.subject(),
            added.what(),
            added.why(),
            added.text(),
            "");
    return keep(handle, title, linked(bare, Chain.next(before, bare)));
  }

  private static Change linked(Change bare, String chain) {
    return new Change(
        bare.caseId(),
        bare.version(),
        bare.at(),
        bare.kind(),
        bare.subject(),
        bare.what(),
        bare.why(),
        bare.text(),
        chain);
  }

  private static void begin(Handle handle, String id, String title, Instant now) {
    handle
        .createUpdate(
            "INSERT INTO case_file (id, title, version, changed) VALUES (:id, :title, 0, :now)")
        .bind("id", id)
        .bind("title", title)
        .bind("now", now.toString())
        .execute();
  }

  /** Takes in a case with a history that was verified. */
  static StoredCase take(Handle handle, String id, String title, List<Change> history) {
    begin(handle, id, title, history.getFirst().at());
    history.forEach(change -> keep(handle, title, change));
    return find(handle, id).orElseThrow();
  }

  private static StoredCase keep(Handle handle, String title, Change change) {
    handle
        .createUpdate(
            "INSERT INTO change (case_id, version, at, kind, subject, what, why, text, chain)"
                + " VALUES (:id, :version, :at, :kind, :subject, :what, :why, :text, :chain)")
        .bind("id", change.caseId())
        .bind("version", change.version())
        .bind("at", change.at().toString())
        .bind("kind", change.kind())
        .bind("subject", change.subject())
        .bind("what", change.what())
        .bind("why", change.why())
        .bind("text", change.text())
        .bind("chain", change.chain())
        .execute();
    handle
        .createUpdate(
            "UPDATE case_file SET title = :title, version = :version, changed = :now WHERE id = :id")
        .bind("id", change.caseId())
        .bind("title", title)
        .bind("version", change.version())
        .bind("now", change.at().toString())
        .execute();
    return find(handle, change.caseId()).orElseThrow();
  }

  private static final String CURRENT =
      "SELECT f.id, f.title, f.version, f.changed, f.put_away, c.text FROM case_file f"
          + " JOIN change c ON c.case_id = f.id AND c.version = f.version";

  private static final String CHANGES =
      "SELECT case_id, version, at, kind, subject, what, why, text, chain FROM change";

  static Optional<StoredCase> find(Handle handle, String id) {
    return handle
        .createQuery(CURRENT + " WHERE f.id = :id")
        .bind("id", id)
        .map((row, context) -> current(row))
        .findOne();
  }

  private static Optional<Change> version(Handle handle, String id, int version) {
    return handle
        .createQuery(CHANGES + " WHERE case_id = :id AND version = :version")
        .bind("id", id)
        .bind("version", version)
        .map((row, context) -> change(row))
        .findOne();
  }

  private static StoredCase current(ResultSet row) throws SQLException {
    return new StoredCase(
        row.getString("id"),
        row.getString("title"),
        row.getInt("version"),
        Instant.parse(row.getString("changed")),
        row.getBoolean("put_away"),
        row.getString("text"));
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getString("case_id"),
        row.getInt("version"),
        Instant.parse(row.getString("at")),
        row.getString("kind"),
        row.getString("subject"),
        row.getString("what"),
        row.getString("why"),
        row.getString("text"),
        row.getString("chain"));
  }
}
