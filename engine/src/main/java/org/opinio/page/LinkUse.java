// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import org.opinio.diagnostic.Place;

/**
 * A link on a page of law.
 *
 * @param path path of the page inside the law folder
 * @param destination as written
 * @param target id of what it leads to; empty where that defines nothing or is not found
 * @param complete the destination that works on a forge; as written where that does or nothing is
 *     found
 * @param from offset in the file of the link
 * @param to offset in the file of what follows it
 */
public record LinkUse(
    Place place,
    String path,
    String destination,
    String target,
    String complete,
    int from,
    int to) {

  /** Whether the link is to be rewritten. */
  public boolean isIncomplete() {
    return !destination.equals(complete);
  }
}
