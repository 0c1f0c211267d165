// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many rules each two of some holders part on.
 *
 * @param holders ids, in the order asked for
 * @param rules ids of the rules compared
 * @param cells by the ids of two holders, the one that comes first among the holders first
 */
public record Matrix(
    List<String> holders, List<String> rules, SortedMap<String, SortedMap<String, Cell>> cells) {

  public Matrix {
    holders = List.copyOf(holders);
    rules = List.copyOf(rules);
  }

  /**
   * Two holders: ids of the rules on which they part, in the order of the rules.
   *
   * @param undetermined rules too large for it to be found out whether they part squarely
   */
  public record Cell(List<String> squarely, List<String> byOpenness, List<String> undetermined) {

    /** Two holders that part on nothing. */
    public static final Cell NONE = new Cell(List.of(), List.of(), List.of());

    public Cell {
      squarely = List.copyOf(squarely);
      byOpenness = List.copyOf(byOpenness);
      undetermined = List.copyOf(undetermined);
    }
  }

  static Matrix of(Divergences divergences, List<String> holders, List<String> rules) {
    int n = holders.size();
    Relation[][][] relations = new Relation[n][n][rules.size()];
    for (int r = 0; r < rules.size(); r++) {
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          relations[i][j][r] = divergences.relation(rules.get(r), holders.get(i), holders.get(j));
        }
      }
      divergences.done(rules.get(r));
    }
    SortedMap<String, SortedMap<String, Cell>> cells = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      SortedMap<String, Cell> row = new TreeMap<>();
      for (int j = i + 1; j < n; j++) {
        row.put(holders.get(j), cell(relations[i][j], rules));
      }
      cells.put(holders.get(i), row);
    }
    return new Matrix(holders, rules, cells);
  }

  /** The same matrix, its holders in another order. */
  public Matrix in(List<String> order) {
    SortedMap<String, SortedMap<String, Cell>> turned = new TreeMap<>();
    for (int i = 0; i < order.size(); i++) {
      SortedMap<String, Cell> row = new TreeMap<>();
      for (int j = i + 1; j < order.size(); j++) {
        row.put(order.get(j), cell(order.get(i), order.get(j)));
      }
      turned.put(order.get(i), row);
    }
    return new Matrix(order, rules, turned);
  }

  private static Cell cell(Relation[] relations, List<String> rules) {
    List<String> squarely = new ArrayList<>();
    List<String> byOpenness = new ArrayList<>();
    List<String> undetermined = new ArrayList<>();
    for (int r = 0; r < relations.length; r++) {
      String rule = rules.get(r);
      switch (relations[r]) {
        case ALIKE -> {}
        case SQUARELY -> squarely.add(rule);
        case BY_OPENNESS -> byOpenness.add(rule);
        case UNDETERMINED -> undetermined.add(rule);
      }
    }
    return new Cell(squarely, byOpenness, undetermined);
  }

  /** Two of the holders, in whichever order; a holder parts with itself on nothing. */
  public Cell cell(String first, String second) {
    Cell found = directed(first, second);
    return found == Cell.NONE ? directed(second, first) : found;
  }

  private Cell directed(String first, String second) {
    SortedMap<String, Cell> row = cells.get(first);
    Cell cell = row == null ? null : row.get(second);
    return cell == null ? Cell.NONE : cell;
  }
}
