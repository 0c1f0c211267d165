// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

import java.util.List;
import org.opinio.assess.Assessment;

/**
 * The plans of a case, and the assessment from which they were reviewed.
 *
 * @param rules which rules decided
 */
public record Reviews(Assessment assessment, ReviewRules rules, List<Review> all) {
  public Reviews {
    all = List.copyOf(all);
  }
}
