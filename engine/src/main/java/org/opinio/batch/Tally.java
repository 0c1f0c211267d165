// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.assess.Across;

/**
 * How many situations came to what, for each rule across readings and for each rule and holder. The
 * counts of a rule, and those of a rule and a holder, always sum to the number of situations.
 */
public final class Tally {

  private static final Across.Kind[] KINDS = Across.Kind.values();

  private final Docket docket;
  private final SortedMap<Integer, long[]> byCode = new TreeMap<>();
  private final long[] across;
  private long cases;
  private long situations;

  public Tally(Docket docket) {
    this.docket = docket;
    this.across = new long[docket.rules().size() * KINDS.length];
  }

  public Docket docket() {
    return docket;
  }

  /** How many cases were judged. */
  public long cases() {
    return cases;
  }

  /** How many situations were judged. */
  public long situations() {
    return situations;
  }

  /** Counts a case as often as it occurred. */
  public void add(Judged judged, long times) {
    cases += times;
    for (Judged.OfSituation situation : judged.situations()) {
      situations += times;
      for (int r = 0; r < situation.across().size(); r++) {
        across[r * KINDS.length + situation.across().get(r).ordinal()] += times;
      }
      short[] codes = situation.codes();
      for (int i = 0; i < codes.length; i++) {
        of(codes[i])[i] += times;
      }
    }
  }

  private long[] of(int code) {
    return byCode.computeIfAbsent(code, c -> new long[docket.findings()]);
  }

  /** How many situations came to this, for a rule by its number. */
  public long across(int rule, Across.Kind kind) {
    return across[rule * KINDS.length + kind.ordinal()];
  }

  /** By code, how many situations came to it for a rule and holder; none that is zero. */
  public SortedMap<Integer, Long> of(int rule, int holder) {
    int at = rule * docket.holders().size() + holder;
    SortedMap<Integer, Long> counts = new TreeMap<>();
    byCode.forEach((code, all) -> {
      if (all[at] > 0) {
        counts.put(code, all[at]);
      }
    });
    return counts;
  }

  /** Writes all counts. */
  void write(DataOutput out) throws IOException {
    out.writeLong(cases);
    out.writeLong(situations);
    write(across, out);
    out.writeInt(byCode.size());
    for (var entry : byCode.entrySet()) {
      out.writeInt(entry.getKey());
      write(entry.getValue(), out);
    }
  }

  /** Reads the counts of a tally of the same rules and holders. */
  void read(DataInput in) throws IOException {
    cases = in.readLong();
    situations = in.readLong();
    read(across, in);
    for (int codes = in.readInt(); codes > 0; codes--) {
      read(of(in.readInt()), in);
    }
  }

  private static void write(long[] counts, DataOutput out) throws IOException {
    for (long count : counts) {
      out.writeLong(count);
    }
  }

  private static void read(long[] counts, DataInput in) throws IOException {
    for (int i = 0; i < counts.length; i++) {
      counts[i] = in.readLong();
    }
  }
}
