// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.documents.report.Receipt;

/**
 * What a report shows.
 *
 * @param holders ids of the holders to show; empty for all
 * @param advised id of the holder that is advised
 * @param opposing id of the holder on the other side
 * @param rule id of the one rule to report on; empty for all that matter
 * @param why whether every rule met on the way is explained in place
 */
public record ReportOptions(
    List<String> holders,
    Optional<String> advised,
    Optional<String> opposing,
    Optional<String> rule,
    boolean why,
    Receipt receipt) {

  public ReportOptions {
    holders = List.copyOf(holders);
  }

  /** Everything, under every holder. */
  public static ReportOptions whole(Receipt receipt) {
    return new ReportOptions(
        List.of(), Optional.empty(), Optional.empty(), Optional.empty(), false, receipt);
  }

  /** Holders whose findings are explained one by one, in the order asked for. */
  public Set<String> explained() {
    Set<String> ids = new LinkedHashSet<>();
    advised.ifPresent(ids::add);
    opposing.ifPresent(ids::add);
    ids.addAll(holders);
    return ids;
  }

  /** Whether the tables show the holder. */
  public boolean shows(String holder) {
    return holders.isEmpty() || explained().contains(holder);
  }
}
