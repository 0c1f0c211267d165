// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cover that {@link Cover} finds, kept with its equal parts shared, so that it can be counted
 * and its shortest terms named where it has far too many to list. None of its terms can be left
 * out, and none loses a literal without becoming true where the upper function is not.
 */
public final class SharedCover {

  private static final Part NONE =
      new Part(Diagrams.FALSE, -1, List.of(), BigInteger.ZERO, new BitSet());
  private static final Part EMPTY_TERM = empty();

  private final Diagrams diagrams;
  private final int most;
  private final Map<Long, Part> known = new HashMap<>();

  /**
   * Covers of functions of one store.
   *
   * @param most parts beyond which {@link BudgetExceeded} is thrown
   */
  public SharedCover(Diagrams diagrams, int most) {
    this.diagrams = diagrams;
    this.most = most;
  }

  private static Part empty() {
    BitSet lengths = new BitSet();
    lengths.set(0);
    return new Part(Diagrams.TRUE, -1, List.of(), BigInteger.ONE, lengths);
  }

  /**
   * Terms over some variables: those of the first branch as they are, of the second with the
   * variable true, of the third with it false.
   *
   * @param function where any of the terms is true
   * @param lengths numbers of literals that terms have
   */
  private record Part(
      int function, int variable, List<Part> branches, BigInteger count, BitSet lengths) {}

  /** Terms, of which some can be named. */
  public static final class Terms {

    private final Part root;

    private Terms(Part root) {
      this.root = root;
    }

    /** How many there are. */
    public BigInteger count() {
      return root.count;
    }

    /** The shortest, at most so many, in a fixed order. */
    public List<Cover.Term> shortest(int most) {
      List<Cover.Term> found = new ArrayList<>();
      BitSet lengths = root.lengths;
      for (int n = lengths.nextSetBit(0); n >= 0 && found.size() < most; ) {
        collect(root, n, List.of(), List.of(), most, found);
        n = lengths.nextSetBit(n + 1);
      }
      return found;
    }

    private static void collect(
        Part part,
        int length,
        List<Integer> positive,
        List<Integer> negative,
        int most,
        List<Cover.Term> found) {
      if (found.size() >= most || length < 0 || !part.lengths.get(length)) {
        return;
      }
      if (part.branches.isEmpty()) {
        found.add(new Cover.Term(positive, negative));
        return;
      }
      collect(
          part.branches.get(1), length - 1, with(positive, part.variable), negative, most, found);
      collect(
          part.branches.get(2), length - 1, positive, with(negative, part.variable), most, found);
      collect(part.branches.get(0), length, positive, negative, most, found);
    }

    private static List<Integer> with(List<Integer> variables, int variable) {
      List<Integer> more = new ArrayList<>(variables);
      more.add(variable);
      return more;
    }
  }

  /**
   * Terms whose disjunction is true wherever {@code lower} is and false wherever {@code upper} is
   * not.
   *
   * @param lower must be covered
   * @param upper may be covered; lower entails upper
   * @throws BudgetExceeded if there are too many parts, or a function on the way is too large
   */
  public Terms between(int lower, int upper) {
    return new Terms(cover(lower, upper));
  }

  private Part cover(int lower, int upper) {
    if (lower == Diagrams.FALSE) {
      return NONE;
    }
    if (upper == Diagrams.TRUE) {
      return EMPTY_TERM;
    }
    long key = ((long) lower << 32) | upper;
    Part existing = known.get(key);
    if (existing != null) {
      return existing;
    }
    if (known.size() >= most) {
      throw new BudgetExceeded(most);
    }
    Diagrams d = diagrams;
    int v =
        lower == Diagrams.TRUE
            ? d.topVariable(upper)
            : Math.min(d.topVariable(lower), d.topVariable(upper));
    int l0 = d.cofactor(lower, v, false);
    int l1 = d.cofactor(lower, v, true);
    int u0 = d.cofactor(upper, v, false);
    int u1 = d.cofactor(upper, v, true);
    Part zero = cover(d.and(l0, d.not(u1)), u0);
    Part one = cover(d.and(l1, d.not(u0)), u1);
    int rest0 = d.and(l0, d.not(zero.function));
    int rest1 = d.and(l1, d.not(one.function));
    Part both = cover(d.or(rest0, rest1), d.and(u0, u1));
    Part made = join(v, both, one, zero);
    known.put(key, made);
    return made;
  }

  private Part join(int v, Part both, Part one, Part zero) {
    Diagrams d = diagrams;
    BitSet lengths = (BitSet) both.lengths.clone();
    for (Part longer : List.of(one, zero)) {
      longer.lengths.stream().forEach(n -> lengths.set(n + 1));
    }
    return new Part(
        d.or(d.node(v, zero.function, one.function), both.function),
        v,
        List.of(both, one, zero),
        both.count.add(one.count).add(zero.count),
        lengths);
  }
}
