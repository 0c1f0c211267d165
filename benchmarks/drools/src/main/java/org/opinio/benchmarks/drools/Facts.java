// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.drools;

/** The facts that the rules are about. */
public final class Facts {

  private Facts() {}

  /** A holder. */
  public static final class H {
    private final int h;

    public H(int h) {
      this.h = h;
    }

    public int getH() {
      return h;
    }
  }

  /** A variable of the case that is true. */
  public static final class V {
    private final int v;

    public V(int v) {
      this.v = v;
    }

    public int getV() {
      return v;
    }
  }

  /** A variable of readings that is true for a holder. */
  public static final class R {
    private final int v;
    private final int h;

    public R(int v, int h) {
      this.v = v;
      this.h = h;
    }

    public int getV() {
      return v;
    }

    public int getH() {
      return h;
    }
  }

  /** A gate that is true for a holder. */
  public static final class N {
    private final int n;
    private final int h;

    public N(int n, int h) {
      this.n = n;
      this.h = h;
    }

    public int getN() {
      return n;
    }

    public int getH() {
      return h;
    }
  }
}
