// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opinio.assess.Settings;
import org.opinio.assess.Silence;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Document;
import org.opinio.law.Holder;

/** What was assessed, and as of when. */
final class CaseSection {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Composition composition;

  CaseSection(Composition composition) {
    this.composition = composition;
  }

  /** The lines under the title. */
  List<Text> about() {
    Settings settings = composition.assessment().settings();
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of(asOf(settings)));
    lines.add(Text.of(holders() + " · receipt " + composition.options().receipt().shortForm()));
    if (settings.silence() == Silence.PREVAILING) {
      lines.add(
          Text.of(
              "Where a holder is silent, the prevailing view is taken if the catalogue names one, and marked so."));
    }
    settings
        .standard()
        .ifPresent(s -> lines.add(Text.of("Facts graded below ‘" + s + "’ count as unknown.")));
    return lines;
  }

  private String asOf(Settings settings) {
    if (settings.asOf().isPresent()) {
      return "Views recorded up to "
          + DAY.format(settings.asOf().get())
          + "; later and undated ones are left out";
    }
    Optional<Document> latest =
        composition.law().holders().values().stream()
            .flatMap(h -> h.documents().stream())
            .filter(d -> d.date().isPresent())
            .max(Comparator.comparing((Document d) -> d.date().get()).thenComparing(Document::id));
    return "All recorded views"
        + latest.map(d -> "; the latest dated document is of " + d.dateWords()).orElse("");
  }

  private String holders() {
    long states = count(Holder.Kind.STATE);
    long organisations = count(Holder.Kind.ORGANISATION);
    long experts = count(Holder.Kind.EXPERT_GROUP);
    return states
        + (states == 1 ? " State, " : " States, ")
        + organisations
        + (organisations == 1 ? " organisation and " : " organisations and ")
        + experts
        + (experts == 1 ? " group of experts" : " groups of experts");
  }

  private long count(Holder.Kind kind) {
    return composition.law().holders().values().stream().filter(h -> h.kind() == kind).count();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    int number = composition.nextParagraph();
    String date = composition.subject().date();
    Text text =
        Text.build()
            .words(
                composition.subject().summary().isEmpty()
                    ? composition.subject().title()
                    : composition.subject().summary().strip())
            .text(composition.cite(composition.subject().sources()))
            .done();
    List<Block> inside =
        date.isEmpty() ? List.of() : List.of(new Block.Line(Text.of("Date: " + date + ".")));
    blocks.add(new Block.Paragraph(number, text, inside));
    for (String note : composition.subject().notes()) {
      blocks.add(composition.paragraph(Text.of(note)));
    }
    return new Section("case", "", Text.of("The case"), blocks, List.of());
  }
}
