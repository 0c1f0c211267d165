// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What browsers send, and where they are sent to. */
final class Sent {

  private Sent() {}

  static String text(@Nullable String written) {
    return written == null ? "" : written.strip();
  }

  /** Words of several lines, with the ends of lines that files have. */
  static String lines(@Nullable String written) {
    return written == null ? "" : written.replace("\r\n", "\n").replace('\r', '\n');
  }

  static List<String> list(@Nullable List<String> written) {
    return written == null
        ? List.of()
        : written.stream().map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
  }

  static Response seeOther(String address) {
    return Response.seeOther(URI.create(address)).build();
  }
}
