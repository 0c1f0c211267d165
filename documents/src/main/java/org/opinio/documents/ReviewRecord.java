// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.FactState;
import org.opinio.documents.SituationSection.Place;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.law.Fact;

/** What must be recorded, and whether the case says that it is. */
final class ReviewRecord {

  private final Place place;
  private final Composition composition;

  ReviewRecord(Place place) {
    this.place = place;
    this.composition = place.composition();
  }

  Block block() {
    int number = composition.nextParagraph();
    List<Block.Table.Row> rows = new ArrayList<>();
    for (Fact fact : ReviewLaw.record(composition.law())) {
      FactState state = place.situation().facts().get(fact.id());
      FactState.Status status = state == null ? FactState.Status.UNKNOWN : state.status();
      rows.add(
          new Block.Table.Row(
              Text.of(fact.heading()), List.of(Text.of(words(status)), Text.of(fact.question()))));
    }
    Block table =
        new Block.Table(
            Text.of("The record"),
            List.of(Text.of("Item"), Text.of("In this case"), Text.of("What is asked")),
            List.of(new Block.Table.Body(Text.EMPTY, rows)));
    return new Block.Paragraph(
        number, Text.of("What must be recorded, whatever the result is:"), List.of(table));
  }

  private static String words(FactState.Status status) {
    return switch (status) {
      case ESTABLISHED, VALUED, STIPULATED, DERIVED -> "recorded";
      case REFUTED, STIPULATED_NOT, DERIVED_NOT -> "not recorded";
      case UNKNOWN, DISPUTED, BELOW_STANDARD -> "the case does not say";
    };
  }
}
