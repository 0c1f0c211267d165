// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a row of a table states.
 *
 * @param file as it was named
 * @param title what it maps
 * @param attribution of the data, to be given wherever results are passed on; may be empty
 * @param columns those it uses, in the order of their numbers
 * @param missing words that stand for nothing in any cell
 * @param id number of the column that names a case; -1 where cases are called by the numbers of
 *     their rows
 * @param acting the State said to have acted
 * @param target the State protected
 * @param date number of the column with the date; -1 where there is none
 * @param lines in the order of the file; of two about one fact the first that holds counts, save of
 *     a set, of which each may state other values
 * @param digest SHA-256 of the file
 */
public record Mapping(
    String file,
    String title,
    String attribution,
    List<Column> columns,
    Set<String> missing,
    int id,
    Party acting,
    Party target,
    int date,
    List<Line> lines,
    String digest) {

  public Mapping {
    columns = List.copyOf(columns);
    missing = Set.copyOf(missing);
    lines = List.copyOf(lines);
  }

  /**
   * One of the two States.
   *
   * @param code where it is the same in every row: a country code, or a letter for a role
   * @param column number of the column that holds the code; -1 where it is the same in every row
   * @param codes by the words of the cell; empty where the cell holds the code itself
   */
  public record Party(String code, int column, Map<String, String> codes) {

    public Party {
      codes = Map.copyOf(codes);
    }
  }
}
