// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.List;
import org.opinio.law.Citation;

/**
 * What one speaker said, in short.
 *
 * @param speaker name, or empty where it is not given
 * @param role office and affiliation, or empty
 * @param text paragraphs
 */
public record Contribution(
    String speaker, String role, Voice by, List<String> text, List<Citation> citations) {
  public Contribution {
    text = List.copyOf(text);
    citations = List.copyOf(citations);
  }
}
