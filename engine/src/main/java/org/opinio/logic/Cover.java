// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An irredundant sum of products between two functions, after Minato, 'Fast Generation of
 * Irredundant Sum-of-Products Forms from Binary Decision Diagrams' (1992). Few and short terms, not
 * always the fewest.
 */
public final class Cover {

  private final Diagrams diagrams;
  private final Map<Long, Result> known = new HashMap<>();

  public Cover(Diagrams diagrams) {
    this.diagrams = diagrams;
  }

  /**
   * A term of a cover.
   *
   * @param positive variables that must be true
   * @param negative variables that must be false
   */
  public record Term(List<Integer> positive, List<Integer> negative) {
    public Term {
      positive = List.copyOf(positive);
      negative = List.copyOf(negative);
    }

    private Term with(int variable, boolean value) {
      List<Integer> p = new ArrayList<>(positive);
      List<Integer> n = new ArrayList<>(negative);
      (value ? p : n).addFirst(variable);
      return new Term(p, n);
    }

    public int size() {
      return positive.size() + negative.size();
    }
  }

  private record Result(int function, List<Term> terms) {}

  /**
   * Terms whose disjunction is true wherever {@code lower} is and false wherever {@code upper} is
   * not.
   *
   * @param lower must be covered
   * @param upper may be covered; lower entails upper
   */
  public List<Term> between(int lower, int upper) {
    return cover(lower, upper).terms;
  }

  private Result cover(int lower, int upper) {
    if (lower == Diagrams.FALSE) {
      return new Result(Diagrams.FALSE, List.of());
    }
    if (upper == Diagrams.TRUE) {
      return new Result(Diagrams.TRUE, List.of(new Term(List.of(), List.of())));
    }
    long key = ((long) lower << 32) | upper;
    Result existing = known.get(key);
    if (existing != null) {
      return existing;
    }
    Diagrams d = diagrams;
    int v =
        lower == Diagrams.TRUE
            ? d.topVariable(upper)
            : Math.min(d.topVariable(lower), d.topVariable(upper));
    int l0 = part(lower, v, false);
    int l1 = part(lower, v, true);
    int u0 = part(upper, v, false);
    int u1 = part(upper, v, true);
    Result zero = cover(d.and(l0, d.not(u1)), u0);
    Result one = cover(d.and(l1, d.not(u0)), u1);
    int rest0 = d.and(l0, d.not(zero.function));
    int rest1 = d.and(l1, d.not(one.function));
    Result both = cover(d.or(rest0, rest1), d.and(u0, u1));
    List<Term> terms = new ArrayList<>(both.terms);
    one.terms.forEach(t -> terms.add(t.with(v, true)));
    zero.terms.forEach(t -> terms.add(t.with(v, false)));
    int function = d.or(d.node(v, zero.function, one.function), both.function);
    Result result = new Result(function, terms);
    known.put(key, result);
    return result;
  }

  private int part(int f, int v, boolean value) {
    if (f <= Diagrams.TRUE || diagrams.topVariable(f) != v) {
      return f;
    }
    return value ? diagrams.high(f) : diagrams.low(f);
  }
}
