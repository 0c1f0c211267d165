// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.List;

/**
 * Questions on which an agreement would be enough, none of which can be left out.
 *
 * @param questions ids, sorted
 * @param agreements those that are enough, and all of them; where several options can be held at
 *     once, two may name the same set
 */
public record AgreedQuestions(List<String> questions, List<Agreement> agreements) {

  public AgreedQuestions {
    questions = List.copyOf(questions);
    agreements = List.copyOf(agreements);
  }
}
