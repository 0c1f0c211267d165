// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An order in which holders that part on few rules stand near each other. It is an aid to reading a
 * matrix and nothing more: near is no measure of agreement, and a holder that has said little
 * stands near others for that reason alone.
 *
 * <p>Groups are joined by the least average number of rules on which their members part squarely,
 * and among equals by the rules on which they part otherwise; each time the nearer ends are laid
 * together.
 */
public final class NearOrder {

  private final Matrix matrix;

  private NearOrder(Matrix matrix) {
    this.matrix = matrix;
  }

  /** Ids of the holders of a matrix. */
  public static List<String> of(Matrix matrix) {
    return new NearOrder(matrix).order();
  }

  private List<String> order() {
    List<List<String>> groups = new ArrayList<>();
    matrix.holders().forEach(h -> groups.add(List.of(h)));
    while (groups.size() > 1) {
      joinNearest(groups);
    }
    return groups.isEmpty() ? List.of() : List.copyOf(groups.getFirst());
  }

  private void joinNearest(List<List<String>> groups) {
    int first = 0;
    int second = 1;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        if (isNearer(groups.get(i), groups.get(j), groups.get(first), groups.get(second))) {
          first = i;
          second = j;
        }
      }
    }
    groups.set(first, joined(groups.get(first), groups.remove(second)));
  }

  private boolean isNearer(List<String> a, List<String> b, List<String> c, List<String> d) {
    return distance(a, b) * c.size() * d.size() < distance(c, d) * a.size() * b.size();
  }

  private long distance(List<String> group, List<String> other) {
    long sum = 0;
    for (String one : group) {
      for (String two : other) {
        sum += distance(one, two);
      }
    }
    return sum;
  }

  private long distance(String one, String two) {
    Matrix.Cell cell = matrix.cell(one, two);
    long otherwise = cell.byOpenness().size() + (long) cell.undetermined().size();
    return cell.squarely().size() * (matrix.rules().size() + 1L) + otherwise;
  }

  private List<String> joined(List<String> group, List<String> other) {
    List<String> best = List.of();
    long least = Long.MAX_VALUE;
    for (List<String> left : List.of(group, reversed(group))) {
      for (List<String> right : List.of(other, reversed(other))) {
        long between = distance(left.getLast(), right.getFirst());
        if (between < least) {
          least = between;
          best = new ArrayList<>(left);
          best.addAll(right);
        }
      }
    }
    return best;
  }

  private static List<String> reversed(List<String> group) {
    List<String> reversed = new ArrayList<>(group);
    Collections.reverse(reversed);
    return reversed;
  }
}
