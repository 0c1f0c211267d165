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
  private int[] variable = new int[1 << 12];
  private int[] low = new int[1 << 12];
  private int[] high = new int[1 << 12];
  private int count = 2;
  private int[] unique = new int[1 << 13];
  private int cacheMask;
  private int[] cacheOp = new int[0];
  private int[] cacheLeft = new int[0];
  private int[] cacheRight = new int[0];
  private int[] cacheResult = new int[0];
  private int nextToken = FIRST_TOKEN;

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
    variable[FALSE] = LEAF_LEVEL;
    variable[TRUE] = LEAF_LEVEL;
    newCache(cache);
  }

  private void newCache(int size) {
    cacheMask = size - 1;
    cacheOp = new int[size];
    cacheLeft = new int[size];
    cacheRight = new int[size];
    cacheResult = new int[size];
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
    return variable[f];
  }

  /** The function where its top variable is false. */
  public int low(int f) {
    return low[f];
  }

  /** The function where its top variable is true. */
  public int high(int f) {
    return high[f];
  }

  /** A name for an operation of two functions, whose results may be remembered. */
  int newOperation() {
    return nextToken++;
  }

  /** The result of an operation, or -1 where it is not, or no longer, remembered. */
  int remembered(int operation, int f, int g) {
    int slot = slot(operation, f, g);
    boolean known = cacheOp[slot] == operation && cacheLeft[slot] == f && cacheRight[slot] == g;
    return known ? cacheResult[slot] : -1;
  }

  int remember(int operation, int f, int g, int result) {
    return store(operation, f, g, result);
  }

  /** The function where a variable has a value; the variable is not below its top one. */
  int cofactor(int f, int v, boolean value) {
    if (variable[f] != v) {
      return f;
    }
    return value ? high[f] : low[f];
  }

  /** The function that is one or another by a variable above both. */
  int choice(int v, int ifFalse, int ifTrue) {
    return node(v, ifFalse, ifTrue);
  }

  public int not(int f) {
    return xor(f, TRUE);
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
    return f < g ? apply(XOR, f, g) : apply(XOR, g, f);
  }

  private int apply(int op, int f, int g) {
    int slot = slot(op, f, g);
    if (cacheOp[slot] == op && cacheLeft[slot] == f && cacheRight[slot] == g) {
      return cacheResult[slot];
    }
    int top = Math.min(variable[f], variable[g]);
    int f0 = variable[f] == top ? low[f] : f;
    int f1 = variable[f] == top ? high[f] : f;
    int g0 = variable[g] == top ? low[g] : g;
    int g1 = variable[g] == top ? high[g] : g;
    int result =
        switch (op) {
          case AND -> node(top, and(f0, g0), and(f1, g1));
          case OR -> node(top, or(f0, g0), or(f1, g1));
          default -> node(top, xor(f0, g0), xor(f1, g1));
        };
    return store(op, f, g, result);
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
    int slot = slot(DISJOINT, a, b);
    if (cacheOp[slot] == DISJOINT && cacheLeft[slot] == a && cacheRight[slot] == b) {
      return cacheResult[slot] == TRUE;
    }
    int top = Math.min(variable[a], variable[b]);
    boolean result =
        disjoint(variable[a] == top ? low[a] : a, variable[b] == top ? low[b] : b)
            && disjoint(variable[a] == top ? high[a] : a, variable[b] == top ? high[b] : b);
    store(DISJOINT, a, b, result ? TRUE : FALSE);
    return result;
  }

  /** Whether g is true wherever f is. */
  public boolean entails(int f, int g) {
    return disjoint(f, not(g));
  }

  /** A handle for quantifying over a set of variables; results are remembered under it. */
  public Quantifier quantifier(BitSet variables) {
    BitSet copy = (BitSet) variables.clone();
    return new Quantifier(copy, copy.length(), nextToken++);
  }

  /**
   * A set of variables to quantify over.
   *
   * @param end one more than the greatest of them
   */
  public record Quantifier(BitSet variables, int end, int token) {}

  /** The function that is true where f is true for every value of the variables. */
  public int forAll(int f, Quantifier over) {
    if (variable[f] >= over.end) {
      return f;
    }
    int slot = slot(over.token, f, 0);
    if (cacheOp[slot] == over.token && cacheLeft[slot] == f) {
      return cacheResult[slot];
    }
    int v = variable[f];
    int zero = forAll(low[f], over);
    int result;
    if (over.variables.get(v)) {
      result = zero == FALSE ? FALSE : and(zero, forAll(high[f], over));
    } else {
      result = node(v, zero, forAll(high[f], over));
    }
    return store(over.token, f, 0, result);
  }

  /** The function that is true where f is true for some value of the variables. */
  public int exists(int f, Quantifier over) {
    return not(forAll(not(f), over));
  }

  /**
   * Where the value of adjacent variables can decide between two functions that exclude each other:
   * true where some assignment of g and some assignment of h differ in nothing but those variables.
   * The result depends on the kept variables only; the others may be anything.
   *
   * @param first the first of the adjacent variables
   * @param end one more than the last
   * @param kept the variables that stay; none of them among the adjacent ones
   */
  public int differs(int g, int h, int first, int end, BitSet kept) {
    return differs(g, h, new Block(first, end, kept, nextToken++, new BitSet(), new BitSet()));
  }

  private record Block(int first, int end, BitSet kept, int token, BitSet seen, BitSet contained) {}

  private int differs(int g, int h, Block block) {
    if (g == FALSE || h == FALSE) {
      return FALSE;
    }
    int top = Math.min(variable[g], variable[h]);
    if (top == LEAF_LEVEL) {
      return TRUE;
    }
    if (top < block.first && !contains(g, block) && !contains(h, block)) {
      return FALSE;
    }
    int slot = slot(block.token, g, h);
    if (cacheOp[slot] == block.token && cacheLeft[slot] == g && cacheRight[slot] == h) {
      return cacheResult[slot];
    }
    int g0 = variable[g] == top ? low[g] : g;
    int g1 = variable[g] == top ? high[g] : g;
    int h0 = variable[h] == top ? low[h] : h;
    int h1 = variable[h] == top ? high[h] : h;
    int zero = differs(g0, h0, block);
    int result;
    if (block.kept.get(top)) {
      result = node(top, zero, differs(g1, h1, block));
    } else {
      result = zero == TRUE ? TRUE : or(zero, differs(g1, h1, block));
      if (top >= block.first && top < block.end && result != TRUE) {
        result = or(result, or(differs(g0, h1, block), differs(g1, h0, block)));
      }
    }
    return store(block.token, g, h, result);
  }

  private boolean contains(int f, Block block) {
    if (variable[f] >= block.first) {
      return variable[f] < block.end;
    }
    if (!block.seen.get(f)) {
      block.seen.set(f);
      block.contained.set(f, contains(low[f], block) || contains(high[f], block));
    }
    return block.contained.get(f);
  }

  /** Fixes variables: 0 to false, 1 to true, others stay. Variables beyond the array stay. */
  public int restrict(int f, byte[] values) {
    return restrict(f, values, nextToken++);
  }

  private int restrict(int f, byte[] values, int token) {
    int v = variable[f];
    if (v >= values.length) {
      return f;
    }
    int slot = slot(token, f, 0);
    if (cacheOp[slot] == token && cacheLeft[slot] == f) {
      return cacheResult[slot];
    }
    int result =
        switch (values[v]) {
          case 0 -> restrict(low[f], values, token);
          case 1 -> restrict(high[f], values, token);
          default -> node(v, restrict(low[f], values, token), restrict(high[f], values, token));
        };
    return store(token, f, 0, result);
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
            renumber.applyAsInt(other.variable[f]),
            copy(other, other.low[f], renumber, done),
            copy(other, other.high[f], renumber, done));
    done.put(f, made);
    return made;
  }

  /** The variables on which the function depends. */
  public BitSet support(int f) {
    BitSet seen = new BitSet();
    BitSet support = new BitSet();
    collect(f, seen, support);
    return support;
  }

  private void collect(int f, BitSet seen, BitSet support) {
    if (f <= TRUE || seen.get(f)) {
      return;
    }
    seen.set(f);
    support.set(variable[f]);
    collect(low[f], seen, support);
    collect(high[f], seen, support);
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
      if (variable[candidate] == v && low[candidate] == zero && high[candidate] == one) {
        return candidate;
      }
      slot = (slot + 1) & mask;
    }
    if (count >= budget) {
      throw new BudgetExceeded(budget);
    }
    if (count == variable.length) {
      grow();
      return node(v, zero, one);
    }
    int made = count++;
    variable[made] = v;
    low[made] = zero;
    high[made] = one;
    unique[slot] = made;
    return made;
  }

  private void grow() {
    int capacity = variable.length * 2;
    variable = Arrays.copyOf(variable, capacity);
    low = Arrays.copyOf(low, capacity);
    high = Arrays.copyOf(high, capacity);
    unique = new int[capacity * 2];
    int mask = unique.length - 1;
    for (int i = 2; i < count; i++) {
      int slot = hash(variable[i], low[i], high[i]) & mask;
      while (unique[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      unique[slot] = i;
    }
    if (cacheMask + 1 < capacity * 2) {
      newCache(capacity * 2);
    }
  }

  private int slot(int op, int f, int g) {
    return hash(op, f, g) & cacheMask;
  }

  private int store(int op, int f, int g, int result) {
    int slot = slot(op, f, g);
    cacheOp[slot] = op;
    cacheLeft[slot] = f;
    cacheRight[slot] = g;
    cacheResult[slot] = result;
    return result;
  }

  private static int hash(int a, int b, int c) {
    int h = a * 0x9E3779B1 + b * 0x85EBCA6B + c * 0xC2B2AE35;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    return h ^ (h >>> 13);
  }
}
