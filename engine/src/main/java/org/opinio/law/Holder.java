// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import java.util.List;
import org.opinio.diagnostic.Place;

/** One whose words are recorded: a State, an organisation or a group of experts. */
public record Holder(
    String id,
    String name,
    Kind kind,
    List<String> memberOf,
    List<Passage> prose,
    List<Document> documents,
    List<View> views,
    Place place) {

  public Holder {
    memberOf = List.copyOf(memberOf);
    prose = List.copyOf(prose);
    documents = List.copyOf(documents);
    views = List.copyOf(views);
  }

  /** What kind of holder; experts are not States. */
  public enum Kind {
    STATE,
    ORGANISATION,
    EXPERT_GROUP
  }
}
