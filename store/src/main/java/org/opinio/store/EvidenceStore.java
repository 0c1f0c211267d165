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

/** The files that belong to items of evidence. They are only added to. */
public final class EvidenceStore {

  /** Most bytes of one file. */
  public static final int MOST_BYTES = 20 << 20;

  private static final int LONGEST_NAME = 120;
  private static final String FILES =
      "SELECT case_id, evidence, name, digest, length(bytes) AS size, at FROM evidence_file";

  private final Database database;
  private final Clock clock;

  public EvidenceStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The files of a case, by item and name. */
  public List<EvidenceFile> of(String caseId) {
    return database.read(handle -> of(handle, caseId));
  }

  static List<EvidenceFile> of(Handle handle, String caseId) {
    return handle
        .createQuery(FILES + " WHERE case_id = :id ORDER BY evidence, name, digest")
        .bind("id", caseId)
        .map((row, context) -> file(row))
        .list();
  }

  /** The bytes of a file; empty where there is none such. */
  public Optional<byte[]> bytes(String caseId, String evidence, String digest) {
    return database.read(handle -> bytes(handle, caseId, evidence, digest));
  }

  static Optional<byte[]> bytes(Handle handle, String caseId, String evidence, String digest) {
    return handle
        .createQuery(
            "SELECT bytes FROM evidence_file"
                + " WHERE case_id = :id AND evidence = :evidence AND digest = :digest")
        .bind("id", caseId)
        .bind("evidence", evidence)
        .bind("digest", digest)
        .map((row, context) -> row.getBytes("bytes"))
        .findOne();
  }

  /**
   * Keeps a file; the same bytes at the same item are kept once.
   *
   * @throws StoreFault if there is no such case, or the file is too large
   */
  public EvidenceFile add(String caseId, String evidence, String name, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new StoreFault(
          Kind.REFUSED,
          "The file has more than %d MB.".formatted(MOST_BYTES >> 20),
          "Nothing was written. Keep it elsewhere, and write in the case where it is.");
    }
    return database.write(
        handle -> add(handle, caseId, evidence, plain(name), bytes, clock.instant()));
  }

  static EvidenceFile add(
      Handle handle, String caseId, String evidence, String name, byte[] bytes, Instant at) {
    EvidenceFile file =
        new EvidenceFile(caseId, evidence, name, Chain.sha256(bytes), bytes.length, at);
    handle
        .createUpdate(
            "INSERT OR IGNORE INTO evidence_file (case_id, evidence, name, digest, bytes, at)"
                + " VALUES (:id, :evidence, :name, :digest, :bytes, :at)")
        .bind("id", caseId)
        .bind("evidence", evidence)
        .bind("name", name)
        .bind("digest", file.digest())
        .bind("bytes", bytes)
        .bind("at", at.toString())
        .execute();
    return file;
  }

  /** The name without folders and without what a file system or a header may stumble over. */
  static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String kept = last.replaceAll("[^\\p{L}\\p{N}. _()-]", "_").strip();
    String bare = kept.replaceFirst("^\\.+", "");
    String some = bare.isEmpty() ? "file" : bare;
    return some.substring(0, Math.min(some.length(), LONGEST_NAME));
  }

  private static EvidenceFile file(ResultSet row) throws SQLException {
    return new EvidenceFile(
        row.getString("case_id"),
        row.getString("evidence"),
        row.getString("name"),
        row.getString("digest"),
        row.getLong("size"),
        Instant.parse(row.getString("at")));
  }
}
