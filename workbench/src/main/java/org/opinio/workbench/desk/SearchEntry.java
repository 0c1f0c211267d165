// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param id of the law, or of the case; empty where it has none
 * @param authorities as one would name them, each with its pinpoint
 */
record SearchEntry(
    Found.Kind kind,
    String address,
    String id,
    String title,
    String text,
    List<String> authorities) {

  SearchEntry {
    authorities = List.copyOf(authorities);
  }
}
