// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.opinio.assess.Across;

/**
 * Writes the counts of a run: for each rule across readings, and for each rule and holder, how many
 * situations came to what. The counts of one rule and holder sum to the number of situations.
 */
final class Summary {

  private static final String HEAD = "rule,holder,result,reasons,situations\n";

  private Summary() {}

  static void write(Tally tally, Path file) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    try (BufferedWriter out = Files.newBufferedWriter(whole, StandardCharsets.UTF_8)) {
      out.write(HEAD);
      List<String> rules = tally.docket().rules();
      for (int r = 0; r < rules.size(); r++) {
        rule(tally, r, out);
      }
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void rule(Tally tally, int rule, BufferedWriter out) throws IOException {
    String id = tally.docket().rules().get(rule);
    for (Across.Kind kind : Across.Kind.values()) {
      long count = tally.across(rule, kind);
      if (count > 0) {
        out.write(id + ",across," + across(kind) + ",," + count + "\n");
      }
    }
    List<String> holders = tally.docket().holders();
    for (int h = 0; h < holders.size(); h++) {
      for (var entry : tally.of(rule, h).entrySet()) {
        int code = entry.getKey();
        out.write(
            id
                + ","
                + holders.get(h)
                + ","
                + result(code)
                + ","
                + (code >= Code.OPEN ? Code.words(code) : "")
                + ","
                + entry.getValue()
                + "\n");
      }
    }
  }

  private static String across(Across.Kind kind) {
    return switch (kind) {
      case ON_EVERY_READING -> "on-every-reading";
      case ON_SOME_READINGS -> "on-some-readings";
      case ON_NO_READING -> "on-no-reading";
      case OPEN -> "open";
    };
  }

  private static String result(int code) {
    return switch (code) {
      case Code.ESTABLISHED -> "established";
      case Code.NOT_ESTABLISHED -> "not-established";
      default -> "open";
    };
  }
}
