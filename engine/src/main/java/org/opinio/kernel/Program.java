// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A straight line of <em>and</em>, <em>or</em> and <em>not</em> over slots, each a bit for each of
 * many cases. Slot 0 is false, slot 1 is true, inputs follow, then one slot for each operation.
 */
final class Program {

  static final int FALSE = 0;
  static final int TRUE = 1;

  static final byte AND = 0;
  static final byte OR = 1;
  static final byte NOT = 2;

  private final int slots;
  final byte[] kinds;
  final int[] left;
  final int[] right;
  final int[] to;

  private Program(int slots, byte[] kinds, int[] left, int[] right, int[] to) {
    this.slots = slots;
    this.kinds = kinds;
    this.left = left;
    this.right = right;
    this.to = to;
  }

  /** The slot of an input. */
  static int input(int i) {
    return 2 + i;
  }

  int slots() {
    return slots;
  }

  int operations() {
    return kinds.length;
  }

  /**
   * Runs the operations. An array for each slot, and some dozens of words in each, is what the
   * machine works through fastest.
   *
   * @param values by slot: as many words as you like, the same number in each; inputs are set, the
   *     rest is overwritten
   */
  void run(long[][] values) {
    Arrays.fill(values[FALSE], 0L);
    Arrays.fill(values[TRUE], -1L);
    for (int i = 0; i < kinds.length; i++) {
      switch (kinds[i]) {
        case AND -> and(values[left[i]], values[right[i]], values[to[i]]);
        case OR -> or(values[left[i]], values[right[i]], values[to[i]]);
        default -> not(values[left[i]], values[to[i]]);
      }
    }
  }

  private static void and(long[] a, long[] b, long[] to) {
    for (int w = 0; w < to.length; w++) {
      to[w] = a[w] & b[w];
    }
  }

  private static void or(long[] a, long[] b, long[] to) {
    for (int w = 0; w < to.length; w++) {
      to[w] = a[w] | b[w];
    }
  }

  private static void not(long[] a, long[] to) {
    for (int w = 0; w < to.length; w++) {
      to[w] = ~a[w];
    }
  }

  /** Builds a program; equal operations are one slot. */
  static final class Builder {

    private final int inputs;
    private byte[] kinds = new byte[1 << 10];
    private int[] left = new int[1 << 10];
    private int[] right = new int[1 << 10];
    private int count;
    private final Map<Operation, Integer> known = new HashMap<>();

    Builder(int inputs) {
      this.inputs = inputs;
    }

    private record Operation(byte kind, int left, int right) {}

    int and(int a, int b) {
      if (a == b || b == TRUE) {
        return a;
      }
      if (a == TRUE) {
        return b;
      }
      if (a == FALSE || b == FALSE || isNot(a, b)) {
        return FALSE;
      }
      return add(AND, Math.min(a, b), Math.max(a, b));
    }

    int or(int a, int b) {
      if (a == b || b == FALSE) {
        return a;
      }
      if (a == FALSE) {
        return b;
      }
      if (a == TRUE || b == TRUE || isNot(a, b)) {
        return TRUE;
      }
      return add(OR, Math.min(a, b), Math.max(a, b));
    }

    int not(int a) {
      if (a <= TRUE) {
        return TRUE - a;
      }
      int at = a - 2 - inputs;
      return at >= 0 && kinds[at] == NOT ? left[at] : add(NOT, a, a);
    }

    private boolean isNot(int a, int b) {
      return isNotOf(a, b) || isNotOf(b, a);
    }

    private boolean isNotOf(int a, int b) {
      int at = a - 2 - inputs;
      return at >= 0 && kinds[at] == NOT && left[at] == b;
    }

    private int add(byte kind, int a, int b) {
      return known.computeIfAbsent(new Operation(kind, a, b), this::append);
    }

    private int append(Operation operation) {
      if (count == kinds.length) {
        kinds = Arrays.copyOf(kinds, 2 * count);
        left = Arrays.copyOf(left, 2 * count);
        right = Arrays.copyOf(right, 2 * count);
      }
      kinds[count] = operation.kind;
      left[count] = operation.left;
      right[count] = operation.right;
      return 2 + inputs + count++;
    }

    /**
     * The program, without what no slot that is asked for needs. A slot whose value is no longer
     * needed is used again, so that the values stay near the processor.
     *
     * @param asked slots; replaced by where they are in the program
     */
    Program build(int[] asked) {
      int first = 2 + inputs;
      int[] lastUse = new int[first + count];
      Arrays.fill(lastUse, -1);
      for (int slot : asked) {
        lastUse[slot] = count;
      }
      for (int i = count - 1; i >= 0; i--) {
        if (lastUse[first + i] >= 0) {
          lastUse[left[i]] = Math.max(lastUse[left[i]], i);
          lastUse[right[i]] = Math.max(lastUse[right[i]], i);
        }
      }
      int[] place = new int[first + count];
      Arrays.setAll(place, i -> i);
      int[] free = new int[count];
      int freed = 0;
      int slots = first;
      int kept = 0;
      int[] to = new int[count];
      for (int i = 0; i < count; i++) {
        if (lastUse[first + i] >= 0) {
          int a = left[i];
          int b = right[i];
          kinds[kept] = kinds[i];
          left[kept] = place[a];
          right[kept] = place[b];
          if (a >= first && lastUse[a] == i) {
            free[freed++] = place[a];
          }
          if (b != a && b >= first && lastUse[b] == i) {
            free[freed++] = place[b];
          }
          place[first + i] = freed > 0 ? free[--freed] : slots++;
          to[kept++] = place[first + i];
        }
      }
      Arrays.setAll(asked, i -> place[asked[i]]);
      return new Program(
          slots,
          Arrays.copyOf(kinds, kept),
          Arrays.copyOf(left, kept),
          Arrays.copyOf(right, kept),
          Arrays.copyOf(to, kept));
    }
  }
}
