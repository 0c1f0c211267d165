// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

import java.util.List;

/**
 * The smallest sets of facts that change how a plan comes out, smaller ones first.
 *
 * @param complete whether there are no others
 * @param completeTo where there may be others: the size up to which there are none
 */
public record Changes(List<Change> all, boolean complete, int completeTo) {

  /** Not looked for. */
  public static final Changes NONE = new Changes(List.of(), true, 0);

  public Changes {
    all = List.copyOf(all);
  }
}
