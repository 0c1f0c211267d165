// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Cases with their history, and the files that belong to them as evidence. */
final class V1__Cases extends BaseJavaMigration {

  @Override
  public void migrate(Context context) throws Exception {
    Database.run(
        context.getConnection(),
        List.of(
            """
            CREATE TABLE case_file (
              id TEXT PRIMARY KEY,
              title TEXT NOT NULL,
              version INTEGER NOT NULL,
              changed TEXT NOT NULL,
              put_away INTEGER NOT NULL DEFAULT 0
            )
            """,
            """
            CREATE TABLE change (
              case_id TEXT NOT NULL REFERENCES case_file (id),
              version INTEGER NOT NULL,
              at TEXT NOT NULL,
              kind TEXT NOT NULL,
              subject TEXT NOT NULL,
              what TEXT NOT NULL,
              why TEXT NOT NULL,
              text TEXT NOT NULL,
              chain TEXT NOT NULL,
              PRIMARY KEY (case_id, version)
            ) WITHOUT ROWID
            """,
            """
            CREATE TABLE evidence_file (
              case_id TEXT NOT NULL REFERENCES case_file (id),
              evidence TEXT NOT NULL,
              name TEXT NOT NULL,
              digest TEXT NOT NULL,
              bytes BLOB NOT NULL,
              at TEXT NOT NULL,
              PRIMARY KEY (case_id, evidence, digest)
            )
            """));
    Database.run(context.getConnection(), Migrations.addedToOnly("change"));
    Database.run(context.getConnection(), Migrations.addedToOnly("evidence_file"));
  }
}
