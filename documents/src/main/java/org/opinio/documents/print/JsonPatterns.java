// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import org.opinio.compare.divergence.Pattern;

/** Patterns of facts as JSON. */
final class JsonPatterns {

  private final Json json;

  JsonPatterns(Json json) {
    this.json = json;
  }

  void parts(Pattern pattern) {
    json.objects(
        "parts",
        pattern.parts(),
        part -> {
          json.string("id", part.fact());
          json.word("kind", part.kind());
          json.strings("values", part.values());
          json.bool("holds", part.holds());
        });
  }
}
