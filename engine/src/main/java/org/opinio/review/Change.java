// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

import java.util.List;

/**
 * Facts that change how a plan comes out, no fewer of which do.
 *
 * @param leadsTo what it comes to then
 */
public record Change(List<Setting> settings, Colour leadsTo) {
  public Change {
    settings = List.copyOf(settings);
  }
}
