// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.report;

import java.util.List;

/**
 * A section.
 *
 * @param anchor unique in the report; letters, digits and hyphens
 * @param number as printed before the heading; may be empty
 */
public record Section(
    String anchor, String number, Text heading, List<Block> blocks, List<Section> sections) {

  public Section {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }
}
