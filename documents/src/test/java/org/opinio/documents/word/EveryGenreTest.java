// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opinio.assess.Assessment;
import org.opinio.cases.Case;
import org.opinio.cases.Marking;
import org.opinio.cite.CitationForms;
import org.opinio.cite.CitationLanguage;
import org.opinio.cite.CitationStyle;
import org.opinio.cite.Library;
import org.opinio.documents.Sample;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Status;
import org.opinio.documents.meeting.Meeting;
import org.opinio.documents.meeting.MeetingReader;
import org.opinio.documents.meeting.MeetingReading;
import org.opinio.documents.meeting.MeetingReport;
import org.opinio.documents.meeting.Shape;
import org.opinio.documents.memo.Memorandum;
import org.opinio.documents.memo.OnePageBrief;
import org.opinio.documents.memo.TalkingPoints;
import org.opinio.documents.notice.Notice;
import org.opinio.documents.notice.NoticeFault;
import org.opinio.documents.notice.NoticeKind;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.print.PdfPrinter;
import org.opinio.documents.print.PdfResult;
import org.opinio.documents.table.ConvergenceTable;
import org.opinio.documents.table.PositionsTable;

/** Each kind of document on real cases and a hypothetical one, printed as everything. */
@Tag("slow")
class EveryGenreTest {

  private static final Sample REAL = Sample.real();
  private static final Map<Language, CitationForms> FORMS = forms();

  private static Map<Language, CitationForms> forms() {
    Map<Language, CitationForms> forms = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      CitationStyle style = CitationStyle.oscola(CitationLanguage.of(language.tag()));
      forms.put(
          language,
          Library.open(Sample.ROOT.resolve("law"), Optional.empty(), style)
              .forms(REAL.law().holders().values()));
    }
    return forms;
  }

  static Stream<Arguments> casesAndLanguages() {
    return Stream.of(
            List.of("estonia-2007", "ee", "ru"),
            List.of("georgia-2008", "", ""),
            List.of("us-election-2016", "us", "ru"),
            List.of("hack-back", "nl", "fr"))
        .flatMap(c ->
            Arrays.stream(Language.values())
                .map(l -> Arguments.of(c.get(0), c.get(1), c.get(2), l)));
  }

  @ParameterizedTest
  @MethodSource("casesAndLanguages")
  void followsTheSchemaAndRefersToNothingThatIsNotThere(
      String name, String advised, String opposing, Language language) {
    Assessment assessment = REAL.assess(REAL.read(Sample.ROOT.resolve("cases/" + name + ".yaml")));
    Instructions instructions =
        new Instructions(
            assessment,
            Optional.of(advised).filter(a -> !a.isEmpty()),
            Optional.of(opposing).filter(o -> !o.isEmpty()),
            Optional.empty(),
            language,
            FORMS.get(language),
            new Cover("", "LA/17", Marking.NONE, new Status.ForClearance(), Sample.receipt()),
            Layout.UPRIGHT);
    holds(Memorandum.of(instructions));
    holds(OnePageBrief.of(instructions));
    holds(TalkingPoints.of(instructions));
    holds(ConvergenceTable.of(instructions));
    holds(PositionsTable.of(instructions, PositionsTable.turnedOn(instructions)));
    for (NoticeKind kind : NoticeKind.values()) {
      holds(notice(instructions, kind));
    }
  }

  static Stream<Arguments> meetingsShapesAndLanguages() {
    return Stream.of("expert-group-2023", "multi-stakeholder-dialogue-2020")
        .flatMap(name ->
            Arrays.stream(Shape.values())
                .filter(s -> s.fits(meeting(name)))
                .flatMap(s -> Arrays.stream(Language.values()).map(l -> Arguments.of(name, s, l))));
  }

  @ParameterizedTest
  @MethodSource("meetingsShapesAndLanguages")
  void soDoTheReportsOfMeetings(String name, Shape shape, Language language) {
    holds(
        MeetingReport.of(
            new MeetingReport.Order(
                meeting(name),
                shape,
                REAL.assess(Case.NONE),
                language,
                FORMS.get(language),
                new Cover("", "LA/17", Marking.NONE, new Status.ForClearance(), Sample.receipt()),
                Layout.UPRIGHT)));
  }

  private static Meeting meeting(String name) {
    Path file = Sample.ROOT.resolve("meetings/" + name + ".yaml");
    MeetingReading reading =
        MeetingReader.read(
            file, REAL.law(), new TreeSet<>(FORMS.get(Language.ENGLISH).forms().keySet()));
    return reading.found().orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
  }

  private static Document notice(Instructions instructions, NoticeKind kind) {
    return switch (Notice.of(instructions, kind, "")) {
      case Notice.Drafted drafted -> drafted.document();
      case Notice.Refused(NoticeFault.SeveralSituations several) ->
          several.fitting().stream()
              .map(id -> Notice.of(instructions, kind, id))
              .map(Notice.Drafted.class::cast)
              .findFirst()
              .orElseThrow()
              .document();
      case Notice.Refused refused -> fail(refused.toString());
    };
  }

  private static void holds(Document document) {
    WordFile file = WordFile.of(WordPrinter.print(document));
    Schema.holds(file);
    References.hold(file);
    assertThat(file.all(WordFile.FOOTNOTES, "footnote")).hasSizeGreaterThan(2);
    assertThat(file.values(WordFile.STYLES, "lang", "val")).contains(document.body().language());
    assertThat(file.words(WordFile.FOOTER)).contains("LA/17");
    for (String part : List.of(Parts.DOCUMENT, WordFile.FOOTNOTES)) {
      assertThat(file.words(part))
          .doesNotContain("{", "}", "..", " ,", "  ", "\"")
          .doesNotContainPattern("\\p{L}'")
          .doesNotContainPattern("\\bnull\\b");
    }
    assertThat(HtmlPrinter.print(document)).contains(document.body().language());
    assertThat(MarkdownPrinter.print(document)).contains("[^1]");
    assertThat(PdfPrinter.print(document)).isInstanceOf(PdfResult.Printed.class);
  }
}
