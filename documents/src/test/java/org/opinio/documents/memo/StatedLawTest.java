// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opinio.cases.Case;
import org.opinio.cases.Marking;
import org.opinio.cite.CitationForms;
import org.opinio.cite.CitationLanguage;
import org.opinio.cite.CitationStyle;
import org.opinio.cite.Library;
import org.opinio.documents.Sample;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Status;
import org.opinio.documents.meeting.MeetingReader;
import org.opinio.documents.meeting.MeetingReading;
import org.opinio.documents.meeting.MeetingReport;
import org.opinio.documents.meeting.Shape;
import org.opinio.documents.notice.Notice;
import org.opinio.documents.notice.NoticeKind;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/**
 * What states law cites, in the drafting sheets of notices and in reports of meetings too. A
 * question states nothing.
 */
class StatedLawTest {

  private static final Sample REAL = Sample.real();
  private static final Cover COVER =
      new Cover("", "", Marking.NONE, new Status.Draft(), Sample.receipt());

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void everySentenceOfASheetThatStatesLawCites(NoticeKind kind) {
    for (Language language : Language.values()) {
      Instructions instructions =
          new Instructions(
              REAL.assess(REAL.read(Sample.ROOT.resolve("cases/hack-back.yaml"))),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              language,
              REAL.forms(),
              COVER,
              Layout.UPRIGHT);
      String named =
          switch (kind) {
            case CLAIM, CEASE -> "disabling";
            case COUNTERMEASURES, ARTICLE_51 -> "hack-back";
          };
      Notice.Drafted drafted = (Notice.Drafted) Notice.of(instructions, kind, named);
      Section sheet = drafted.document().body().sections().getLast();
      cites(language, sheet.sections().stream().map(StatedLawTest::underItsLines).toList());
    }
  }

  @Test
  void everySentenceOfAReportThatStatesLawCites() {
    Path file = Sample.ROOT.resolve("meetings/expert-group-2023.yaml");
    CitationForms forms =
        Library.open(
                Sample.ROOT.resolve("law"),
                Optional.empty(),
                CitationStyle.oscola(CitationLanguage.of("en")))
            .forms(REAL.law().holders().values());
    MeetingReading reading =
        MeetingReader.read(file, REAL.law(), new TreeSet<>(forms.forms().keySet()));
    for (Shape shape : Shape.values()) {
      for (Language language : Language.values()) {
        Report body =
            MeetingReport.of(
                    new MeetingReport.Order(
                        reading.found().orElseThrow(),
                        shape,
                        REAL.assess(Case.NONE),
                        language,
                        forms,
                        COVER,
                        Layout.UPRIGHT))
                .body();
        cites(language, body.sections());
      }
    }
  }

  private static void cites(Language language, List<Section> sections) {
    LawWords law = new LawWords(REAL.law(), language);
    List<String> bare = new ArrayList<>();
    int stating = 0;
    Report body = new Report(language.tag(), "", List.of(), sections, List.of());
    for (Walk.Place place : new Walk(body).places()) {
      boolean asks = Walk.words(place.text()).endsWith("?");
      if (law.areIn(place.text()) && !asks) {
        stating++;
        if (!cites(place.text()) && !cites(place.paragraph())) {
          bare.add(Walk.words(place.text()));
        }
      }
    }
    assertThat(bare).isEmpty();
    assertThat(stating).isPositive();
  }

  /** The points of a sheet belong to the line that heads them, as to a paragraph. */
  private static Section underItsLines(Section section) {
    List<Block> blocks = new ArrayList<>();
    Text lead = Text.EMPTY;
    for (Block block : section.blocks()) {
      if (block instanceof Block.Line line) {
        lead = line.text();
      }
      blocks.add(
          block instanceof Block.Points ? new Block.Paragraph(1, lead, List.of(block)) : block);
    }
    return new Section(section.anchor(), "", section.heading(), blocks, List.of());
  }

  private static boolean cites(Text text) {
    return text.parts().stream()
        .anyMatch(p -> p instanceof Inline.NoteRef || p instanceof Inline.Link);
  }
}
