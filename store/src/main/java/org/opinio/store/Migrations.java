// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * What brings a file of an earlier version up to date, in order. A step once released never
 * changes.
 */
final class Migrations {

  static final JavaMigration[] ALL = {new V1__Cases()};

  /** Triggers that refuse to change or delete rows of a table that is only added to. */
  static List<String> addedToOnly(String table) {
    return List.of(
        ("CREATE TRIGGER %1$s_stays BEFORE UPDATE ON %1$s"
                + " BEGIN SELECT RAISE(ABORT, '%1$s is only added to'); END")
            .formatted(table),
        ("CREATE TRIGGER %1$s_remains BEFORE DELETE ON %1$s"
                + " BEGIN SELECT RAISE(ABORT, '%1$s is only added to'); END")
            .formatted(table));
  }

  private Migrations() {}
}
