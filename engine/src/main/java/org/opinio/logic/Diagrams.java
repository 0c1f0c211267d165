// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Reduced ordered binary decision diagrams over variables 0, 1, 2 and so on, in that order. Equal
 * functions are equal numbers; 0 is false and 1 is true. Not for use by several threads at once.
 *
 * <p>After Bryant, 'Graph-Based Algorithms for Boolean Function Manipulation' (1986). Nodes are
 * never freed: a manager serves one case and is thrown away.
 */
public final class Diagrams {

  public static final int FALSE = 0;
  public static final int TRUE = 1;

  private static final int LEAF_LEVEL = Integer.MAX_VALUE;
  private static final int AND = 1;
  private static final int XOR = 2;
  private static final int DISJOINT = 3;
  private static final int OR = 4;
  private static final int FIRST_TOKEN = 8;

  private int budget;

  /** By node four numbers, side by side in memory: variable, low, high, and negation or 0. */
  private int[] nodes = new int[1 << 14];

  private int count = 2;
  private int[] unique = new int[1 << 13];

  /** Results remembered, four numbers each: operation, its two arguments, result. */
  private int[] cache = new int[0];

  private int cacheMask;
  private int nextToken = FIRST_TOKEN;
  private final Map<BitSet, Quantifier> quantifiers = new HashMap<>();

  /** Nodes on the way through a function, kept for the next walk since it is wide. */
  private final BitSet seen = new BitSet();

  /**
   * An empty manager.
   *
   * @param budget the number of nodes beyond which {@link BudgetExceeded} is thrown
   */
  public Diagrams(int budget) {
    this(budget, 1 << 13);
  }

  /**
   * A manager that remembers few results at first.
   *
   * @param cache the number of results, a power of two; it grows with the nodes
   */
  Diagrams(int budget, int cache) {
    this.budget = budget;
    nodes[FALSE << 2] = LEAF_LEVEL;
    nodes[TRUE << 2] = LEAF_LEVEL;
    newCache(cache);
  }

  private void newCache(int size) {
    cacheMask = size - 1;
    cache = new int[size << 2];
  }

  /** The number of nodes made so far. */
  public int size() {
    return count;
  }

  /** Lets so many nodes be made from now on before {@link BudgetExceeded} is thrown. */
  public void allow(int nodes) {
    budget = count + nodes;
  }

  /** The function of one variable. */
  public int variable(int v) {
    return node(v, FALSE, TRUE);
  }

  /** The variable on which a function is split first; undefined for true and false. */
  public int topVariable(int f) {
    return nodes[f << 2];
  }

  /** The function where its top variable is false. */
  public int low(int f) {
    return nodes[(f << 2) + 1];
  }

  /** The function where its top variable is true. */
  public int high(int f) {
    return nodes[(f << 2) + 2];
  }

  /** The result of an operation, or -1 where it is not, or no longer, remembered. */
  private int remembered(int operation, int f, int g) {
    int slot = slot(operation, f, g);
    boolean known = cache[slot] == operation && cache[slot + 1] == f && cache[slot + 2] == g;
    return known ? cache[slot + 3] : -1;
  }

  private int remember(int operation, int f, int g, int result) {
    int slot = slot(operation, f, g);
    cache[slot] = operation;
    cache[slot + 1] = f;
    cache[slot + 2] = g;
    cache[slot + 3] = result;
    return result;
  }

  /** The function where a variable has a value; the variable is not below its top one. */
  int cofactor(int f, int v, boolean value) {
    if (topVariable(f) != v) {
      return f;
    }
    return value ? high(f) : low(f);
  }

  /** The function that is one or another by a variable above both. */
  int choice(int v, int ifFalse, int ifTrue) {
    return node(v, ifFalse, ifTrue);
  }

  public int not(int f) {
    if (f <= TRUE) {
      return TRUE - f;
    }
    int known = nodes[(f << 2) + 3];
    if (known != 0) {
      return known;
    }
    int made = node(topVariable(f), not(low(f)), not(high(f)));
    nodes[(f << 2) + 3] = made;
    nodes[(made << 2) + 3] = f;
    return made;
  }

  public int or(int f, int g) {
    if (f == TRUE || g == TRUE) {
      return TRUE;
    }
    if (f == FALSE || f == g) {
      return g;
    }
    if (g == FALSE) {
      return f;
    }
    return f < g ? apply(OR, f, g) : apply(OR, g, f);
  }

  public int implies(int f, int g) {
    return not(and(f, not(g)));
  }

  public int and(int f, int g) {
    if (f == FALSE || g == FALSE) {
      return FALSE;
    }
    if (f == TRUE || f == g) {
      return g;
    }
    if (g == TRUE) {
      return f;
    }
    return f < g ? apply(AND, f, g) : apply(AND, g, f);
  }

  public int xor(int f, int g) {
    if (f == g) {
      return FALSE;
    }
    if (f == FALSE) {
      return g;
    }
    if (g == FALSE) {
      return f;
    }
    if (f == TRUE) {
      return not(g);
    }
    if (g == TRUE) {
      return not(f);
    }
    return f < g ? apply(XOR, f, g) : apply(XOR, g, f);
  }

  private int apply(int op, int f, int g) {
    int known = remembered(op, f, g);
    if (known >= 0) {
      return known;
    }
    int top = Math.min(topVariable(f), topVariable(g));
    int f0 = topVariable(f) == top ? low(f) : f;
    int f1 = topVariable(f) == top ? high(f) : f;
    int g0 = topVariable(g) == top ? low(g) : g;
    int g1 = topVariable(g) == top ? high(g) : g;
    int result =
        switch (op) {
          case AND -> node(top, and(f0, g0), and(f1, g1));
          case OR -> node(top, or(f0, g0), or(f1, g1));
          default -> node(top, xor(f0, g0), xor(f1, g1));
        };
    return remember(op, f, g, result);
  }

  /** Whether no assignment makes both true. */
  public boolean disjoint(int f, int g) {
    if (f == FALSE || g == FALSE) {
      return true;
    }
    if (f == TRUE || g == TRUE || f == g) {
      return false;
    }
    int a = Math.min(f, g);
    int b = Math.max(f, g);
    int known = remembered(DISJOINT, a, b);
    if (known >= 0) {
      return known == TRUE;
    }
    int top = Math.min(topVariable(a), topVariable(b));
    boolean result =
        disjoint(topVariable(a) == top ? low(a) : a, topVariable(b) == top ? low(b) : b)
            && disjoint(topVariable(a) == top ? high(a) : a, topVariable(b) == top ? high(b) : b);
    remember(DISJOINT, a, b, result ? TRUE : FALSE);
    return result;
  }

  /** Whether g is true wherever f is. */
  public boolean entails(int f, int g) {
    return disjoint(f, not(g));
  }

  /** A handle for quantifying over a set of variables; results are remembered under it. */
  public Quantifier quantifier(BitSet variables) {
    BitSet copy = (BitSet) variables.clone();
    return quantifiers.computeIfAbsent(
        copy, own -> new Quantifier(own, own.length(), nextToken++, nextToken++));
  }

  /**
   * A set of variables to quantify over, or to keep.
   *
   * @param end one more than the greatest of them
   * @param token under which what holds for all values of them is remembered
   * @param both under which what two functions have in common for some of all others is
   */
  public record Quantifier(BitSet variables, int end, int token, int both) {}

  /** The function that is true where f is true for every value of the variables. */
  public int forAll(int f, Quantifier over) {
    if (topVariable(f) >= over.end) {
      return f;
    }
    int known = remembered(over.token, f, 0);
    if (known >= 0) {
      return known;
    }
    int v = topVariable(f);
    int zero = forAll(low(f), over);
    int result;
    if (over.variables.get(v)) {
      result = zero == FALSE ? FALSE : and(zero, forAll(high(f), over));
    } else {
      result = node(v, zero, forAll(high(f), over));
    }
    return remember(over.token, f, 0, result);
  }

  /** The function that is true where f is true for some value of the variables. */
  public int exists(int f, Quantifier over) {
    return not(forAll(not(f), over));
  }

  /**
   * The function of these variables that is true where some values of all others make both true.
   */
  public int bothForSome(int f, int g, Quantifier kept) {
    if (f == FALSE || g == FALSE) {
      return FALSE;
    }
    int a = Math.min(f, g);
    int b = Math.max(f, g);
    int topOfA = topVariable(a);
    int topOfB = topVariable(b);
    int top = Math.min(topOfA, topOfB);
    if (top >= kept.end) {
      return disjoint(a, b) ? FALSE : TRUE;
    }
    int known = remembered(kept.both, a, b);
    if (known >= 0) {
      return known;
    }
    int a1 = topOfA == top ? high(a) : a;
    int b1 = topOfB == top ? high(b) : b;
    int zero = bothForSome(topOfA == top ? low(a) : a, topOfB == top ? low(b) : b, kept);
    int result;
    if (kept.variables.get(top)) {
      result = node(top, zero, bothForSome(a1, b1, kept));
    } else {
      result = zero == TRUE ? TRUE : or(zero, bothForSome(a1, b1, kept));
    }
    return remember(kept.both, a, b, result);
  }

  /** Fixes variables: 0 to false, 1 to true, others stay. Variables beyond the array stay. */
  public int restrict(int f, byte[] values) {
    return restrict(f, values, nextToken++);
  }

  private int restrict(int f, byte[] values, int token) {
    int v = topVariable(f);
    if (v >= values.length) {
      return f;
    }
    int known = remembered(token, f, 0);
    if (known >= 0) {
      return known;
    }
    int result =
        switch (values[v]) {
          case 0 -> restrict(low(f), values, token);
          case 1 -> restrict(high(f), values, token);
          default -> node(v, restrict(low(f), values, token), restrict(high(f), values, token));
        };
    return remember(token, f, 0, result);
  }

  /**
   * The function of another manager, its variables numbered anew in the same order.
   *
   * @param renumber rises with the number of the variable
   */
  public int copy(Diagrams other, int f, IntUnaryOperator renumber) {
    return copy(other, f, renumber, new HashMap<>());
  }

  private int copy(Diagrams other, int f, IntUnaryOperator renumber, Map<Integer, Integer> done) {
    if (f <= TRUE) {
      return f;
    }
    Integer existing = done.get(f);
    if (existing != null) {
      return existing;
    }
    int made =
        node(
            renumber.applyAsInt(other.topVariable(f)),
            copy(other, other.low(f), renumber, done),
            copy(other, other.high(f), renumber, done));
    done.put(f, made);
    return made;
  }

  /** The variables on which the function depends. */
  public BitSet support(int f) {
    BitSet support = new BitSet();
    seen.clear();
    collect(f, support);
    return support;
  }

  private void collect(int f, BitSet support) {
    if (f <= TRUE || seen.get(f)) {
      return;
    }
    seen.set(f);
    support.set(topVariable(f));
    collect(low(f), support);
    collect(high(f), support);
  }

  /** The node that splits on v; made if it is not there yet. */
  public int node(int v, int zero, int one) {
    if (zero == one) {
      return zero;
    }
    int mask = unique.length - 1;
    int slot = hash(v, zero, one) & mask;
    while (unique[slot] != 0) {
      int candidate = unique[slot];
      if (topVariable(candidate) == v && low(candidate) == zero && high(candidate) == one) {
        return candidate;
      }
      slot = (slot + 1) & mask;
    }
    if (count >= budget) {
      throw new BudgetExceeded(budget);
    }
    if (count << 2 == nodes.length) {
      grow();
      return node(v, zero, one);
    }
    int made = count++;
    int at = made << 2;
    nodes[at] = v;
    nodes[at + 1] = zero;
    nodes[at + 2] = one;
    unique[slot] = made;
    return made;
  }

  /** By half, so that large cases do not need twice the room for the sake of a few nodes. */
  private void grow() {
    int capacity = count + (count >> 1);
    nodes = Arrays.copyOf(nodes, capacity << 2);
    if (capacity > unique.length >> 1) {
      index(unique.length * 2);
    }
    if (cacheMask + 1 < capacity >> 1) {
      newCache((cacheMask + 1) * 2);
    }
  }

  private void index(int size) {
    unique = new int[size];
    for (int i = 2; i < count; i++) {
      int slot = hash(topVariable(i), low(i), high(i)) & (size - 1);
      while (unique[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      unique[slot] = i;
    }
  }

  private int slot(int op, int f, int g) {
    return (hash(op, f, g) & cacheMask) << 2;
  }

  private static int hash(int a, int b, int c) {
    int h = a * 0x9E3779B1 + b * 0x85EBCA6B + c * 0xC2B2AE35;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    return h ^ (h >>> 13);
  }
}
