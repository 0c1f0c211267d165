// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opinio.assess.Across;
import org.opinio.cases.Situation;

/** Writes what cases come to, a line for each case, situation and rule. */
final class Findings {

  /** The head of the table. */
  static final String HEAD = "case,situation,rule,across,holders,open\n";

  private static final char FIRST_LETTER = 'a';
  private static final char AFTER_LETTERS = 'z' + 1;

  private final Docket docket;

  Findings(Docket docket) {
    this.docket = docket;
  }

  /** The rest of each line after case and situation, by situation and rule. */
  List<byte[][]> rest(Judged judged) {
    List<byte[][]> all = new ArrayList<>();
    for (Judged.OfSituation situation : judged.situations()) {
      byte[][] lines = new byte[docket.rules().size()][];
      for (int r = 0; r < lines.length; r++) {
        lines[r] = line(situation, r).getBytes(StandardCharsets.UTF_8);
      }
      all.add(lines);
    }
    return all;
  }

  /** Adds the lines of a case. */
  static void write(
      String id, List<Situation> situations, List<byte[][]> rest, ByteArrayOutputStream out) {
    String called = Csv.cell(id) + ",";
    for (int s = 0; s < rest.size(); s++) {
      byte[] head = (called + Csv.cell(situations.get(s).id())).getBytes(StandardCharsets.UTF_8);
      for (byte[] line : rest.get(s)) {
        out.writeBytes(head);
        out.writeBytes(line);
      }
    }
  }

  private String line(Judged.OfSituation situation, int rule) {
    int holders = docket.holders().size();
    StringBuilder results = new StringBuilder();
    Map<Short, Character> letters = new LinkedHashMap<>();
    for (int h = 0; h < holders; h++) {
      short code = situation.codes()[rule * holders + h];
      switch (code) {
        case Code.ESTABLISHED -> results.append('+');
        case Code.NOT_ESTABLISHED -> results.append('-');
        default -> results.append(letters.computeIfAbsent(code, c -> letter(letters.size())));
      }
    }
    StringBuilder open = new StringBuilder();
    letters.forEach((code, letter) ->
        open.append(open.isEmpty() ? "" : " ")
            .append(letter)
            .append('=')
            .append(Code.letters(code)));
    return ","
        + docket.rules().get(rule)
        + ','
        + across(situation.across().get(rule))
        + ','
        + results
        + ','
        + open
        + '\n';
  }

  /** Small letters, then capitals, then what follows them; there are fewer sets of causes. */
  private static char letter(int number) {
    int small = AFTER_LETTERS - FIRST_LETTER;
    return (char)
        (number < small
            ? FIRST_LETTER + number
            : number < 2 * small ? 'A' + number - small : 0xC0 + number - 2 * small);
  }

  /** Every reading, some, none, or open. */
  static char across(Across.Kind kind) {
    return switch (kind) {
      case ON_EVERY_READING -> 'e';
      case ON_SOME_READINGS -> 's';
      case ON_NO_READING -> 'n';
      case OPEN -> 'o';
    };
  }
}
