// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import jakarta.ws.rs.core.Response;
import org.opinio.workbench.desk.Csv;

/** A table that is downloaded. */
final class CsvAnswer {

  private CsvAnswer() {}

  static Response of(String name, Csv table) {
    return Response.ok(table.text(), Csv.TYPE)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
