// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

import java.util.List;
import java.util.Optional;
import org.opinio.assess.Verdict;

/**
 * What decides a rule from one or several perspectives, for which all of it is the same.
 *
 * @param across whether it is so across all ordinary readings
 * @param holders ids of the holders for whom it is so, sorted
 * @param routes how it comes to every other verdict, by each means that there is for it
 */
public record Deciding(boolean across, List<String> holders, Verdict verdict, List<Route> routes) {

  public Deciding {
    holders = List.copyOf(holders);
    routes = List.copyOf(routes);
  }

  /** One of the routes; empty where the means is none for this verdict. */
  public Optional<Route> route(Means means, Verdict to) {
    return routes.stream().filter(r -> r.means() == means && r.to() == to).findFirst();
  }
}
