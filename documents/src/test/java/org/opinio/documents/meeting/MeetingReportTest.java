// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opinio.documents.draft.Language;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Footnote;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

class MeetingReportTest {

  private static final String STATUS = "Does the duty bind?";

  @Test
  void sideBySideHasAColumnForEachSide() {
    Block.Table table = statusTable();
    assertThat(table.columns().stream().map(MeetingSample::words))
        .containsExactly("Origin", "The experts of the table", "The delegation of Arcadia");
  }

  @Test
  void whatIsOnRecordHasARowOfItsOwn() {
    List<Block.Table.Row> rows = statusTable().bodies().getFirst().rows();
    assertThat(rows.stream().map(r -> MeetingSample.words(r.heading())))
        .containsExactly("Said in the meeting", "On record, not said in the meeting");
    assertThat(rows.getFirst().cells().stream().map(MeetingReportTest::unnoted))
        .containsExactly("It guides.", "It binds. Reading: ‘It is a rule’.");
    assertThat(rows.getLast().cells().stream().map(MeetingReportTest::unnoted))
        .containsExactly(
            "Nothing is on record.", "On record as holding ‘It is a rule’: it binds all.");
  }

  @Test
  void whatAPageTookFromTheMeetingIsNoSecondSource() {
    Report report = MeetingSample.report("talks.yaml", Shape.SIDE_BY_SIDE);
    assertThat(printed(report)).doesNotContain("only grave effects suffice");
    Block.Table table = MeetingSample.first(byQuestion(report), Block.Table.class);
    String record =
        MeetingSample.words(table.bodies().getFirst().rows().getFirst().cells().getLast());
    assertThat(record)
        .contains("The delegation of Arcadia: holding ‘It is a rule’.")
        .contains("Borduria: holding ‘It is a principle only’.")
        .contains("Nothing on record elsewhere: the experts of the table.");
  }

  @Test
  void whatTheSidesShareAndWhereTheyPartStandsBeneath() {
    Section status =
        MeetingSample.section(MeetingSample.report("talks.yaml", Shape.SIDE_BY_SIDE), STATUS);
    List<String> lines =
        status.blocks().stream()
            .flatMap(b -> MeetingSample.texts(b).stream())
            .map(MeetingReportTest::unnoted)
            .toList();
    assertThat(lines.subList(1, lines.size()))
        .containsExactly(
            "What the sides share",
            "Agreed by the experts of the table and the delegation of Arcadia. It exists. See Question 1.",
            "Also recorded",
            "View of one of the experts of the table. It may bind one day. See Question 1.");
  }

  @Test
  void differentReadingsAreNotTakenForADeclaredDivergence() {
    Section status =
        MeetingSample.section(MeetingSample.report("divided.yaml", Shape.SIDE_BY_SIDE), STATUS);
    assertThat(
            status.blocks().stream()
                .flatMap(b -> MeetingSample.texts(b).stream())
                .map(MeetingSample::words))
        .contains(
            "What each side said goes with different readings. The record does not call this a divergence.");
  }

  @Test
  void viewsInADivergenceStandInTheColumnsOfTheirSides() {
    Section how =
        MeetingSample.section(
            MeetingSample.report("divided.yaml", Shape.SIDE_BY_SIDE), "How much must be done?");
    Block.Table table = MeetingSample.first(how, Block.Table.class);
    assertThat(
            table.bodies().getFirst().rows().getFirst().cells().stream().map(MeetingSample::words))
        .containsExactly(
            "Entering is enough. Reading: ‘Entry suffices’.",
            "Something must follow. Reading: ‘Effects suffice’ or ‘Only grave effects suffice’.");
  }

  @Test
  void aSideThatDidNotSpeakIsSilentAndNothingElse() {
    Report report = MeetingSample.report("divided.yaml", Shape.SIDE_BY_SIDE);
    assertThat(said(MeetingSample.section(report, "Alone")))
        .containsExactly("Nobody answered.", "Nothing is recorded.");
  }

  @Test
  void aSideThatSpokeBeneathIsNotCalledSilent() {
    Report report = MeetingSample.report("talks.yaml", Shape.SIDE_BY_SIDE);
    assertThat(said(MeetingSample.section(report, "Remedies")))
        .containsExactly("Words follow.", "Set out beneath.");
  }

  /** The cells of the first row of the first table. */
  private static List<String> said(Section section) {
    Block.Table table = MeetingSample.first(section, Block.Table.class);
    return table.bodies().getFirst().rows().getFirst().cells().stream()
        .map(MeetingReportTest::unnoted)
        .toList();
  }

  @Test
  void aDivergenceIsMarkedWhereItOccursWithEveryViewAndItsQuestion() {
    Report report = MeetingSample.report("divided.yaml", Shape.JOINT);
    Block.Paragraph divergence = MeetingSample.paragraph(report, "They parted on").orElseThrow();
    assertThat(divergence.text().parts().getFirst())
        .isEqualTo(new Inline.Words("Divergence.", Inline.Type.STRONG));
    assertThat(
            MeetingSample.texts(divergence.inside().getFirst()).stream().map(MeetingSample::words))
        .containsExactly(
            "The first: Entering is enough. Reading: ‘Entry suffices’.",
            "The second: Something must follow. Reading: ‘Effects suffice’ or ‘Only grave effects suffice’.");
    assertThat(MeetingSample.words(MeetingSample.texts(divergence.inside().getLast()).getFirst()))
        .isEqualTo("The divergence turns on Question 1: How much must be done?");
  }

  @Test
  void theFiveHeadsStandInTheirOrder() {
    assertThat(
            MeetingSample.report("talks.yaml", Shape.HEADS).sections().stream()
                .map(s -> MeetingSample.words(s.heading())))
        .containsExactly(
            "About this report",
            "General summary",
            "Session outline",
            "Major themes and areas of convergence",
            "Areas for further discussion",
            "Recommendations",
            "What was said, by question of law",
            "Questions to which nobody spoke");
  }

  @Test
  void aHeadWithoutWordsSaysSo() {
    Section head =
        MeetingSample.section(MeetingSample.report("loose.yaml", Shape.HEADS), "Recommendations");
    assertThat(MeetingSample.words(MeetingSample.texts(head.blocks().getFirst()).getFirst()))
        .isEqualTo("Nothing is recorded under this head.");
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void whatTheFileSaysStandsOnceInEveryShape(Shape shape) {
    String printed = printed(MeetingSample.report("talks.yaml", shape));
    List<String> said =
        new ArrayList<>(
            List.of(
                "They met.",
                "They talked.",
                "She opened.",
                "She closed.",
                "One of them spoke.",
                "It was looked at from both ends.",
                "an empty harbour",
                "Words follow.",
                "Deeds follow."));
    MeetingSample.meeting("talks.yaml").themes().stream()
        .flatMap(Theme::allPoints)
        .map(Point::text)
        .forEach(said::add);
    assertThat(said)
        .hasSize(20)
        .allSatisfy(
            words -> assertThat(printed.split(Pattern.quote(words), -1)).as(words).hasSize(2));
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void everyPointCites(Shape shape) {
    Report report = MeetingSample.report("talks.yaml", shape);
    assertThat(MeetingSample.meeting("talks.yaml").themes().stream().flatMap(Theme::allPoints))
        .allSatisfy(
            p -> assertThat(printed(report)).containsPattern(Pattern.quote(p.text()) + "\\[\\d+]"));
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void notesAreNumberedInTheirOrderAndLinksLeadSomewhere(Shape shape) {
    for (Language language : Language.values()) {
      Report report = MeetingSample.report("talks.yaml", shape, language);
      List<Integer> references = new ArrayList<>();
      Set<String> links = new TreeSet<>();
      List<String> targets = new ArrayList<>();
      for (Section section : MeetingSample.sections(report.sections())) {
        targets.add(section.anchor());
        MeetingSample.blocks(section.blocks())
            .forEach(b -> {
              if (b instanceof Block.Paragraph p) {
                targets.add("p" + p.number());
              }
            });
      }
      for (Text text : MeetingSample.texts(report)) {
        for (Inline part : text.parts()) {
          if (part instanceof Inline.NoteRef ref) {
            references.add(ref.number());
          } else if (part instanceof Inline.Link link) {
            links.add(link.anchor());
          } else if (part instanceof Inline.Target target) {
            targets.add(target.anchor());
          }
        }
      }
      List<Integer> numbers = IntStream.rangeClosed(1, report.notes().size()).boxed().toList();
      assertThat(references).isEqualTo(numbers);
      assertThat(report.notes().stream().map(Footnote::number)).isEqualTo(numbers);
      assertThat(targets).doesNotHaveDuplicates().containsAll(links);
    }
  }

  @Test
  void whoSpokeToAQuestionIsShownBesideWhatIsOnRecord() {
    Report report = MeetingSample.report("talks.yaml", Shape.JOINT);
    Block.Table table = MeetingSample.first(byQuestion(report), Block.Table.class);
    List<Text> cells = table.bodies().getFirst().rows().getFirst().cells();
    int statement = MeetingSample.paragraph(report, "It guides.").orElseThrow().number();
    int binds = MeetingSample.paragraph(report, "It binds.").orElseThrow().number();
    assertThat(MeetingSample.words(cells.getFirst()))
        .isEqualTo(
            "spoken to in paragraph "
                + statement
                + "; spoken to in paragraph "
                + (statement + 2)
                + "; spoken to in paragraph "
                + (statement + 3)
                + ", in part of the side only");
    assertThat(MeetingSample.words(cells.get(1)))
        .startsWith("‘It is a rule’ in paragraph " + binds + ";");
    assertThat(MeetingSample.words(cells.get(2))).isEqualTo("Nothing is recorded.");
  }

  @Test
  void questionsToWhichNobodySpokeAreListed() {
    Section unspoken =
        MeetingSample.section(
            MeetingSample.report("talks.yaml", Shape.JOINT), "Questions to which nobody spoke");
    assertThat(
            MeetingSample.first(unspoken, Block.Points.class).items().stream()
                .map(MeetingSample::words))
        .containsExactly("How much must be done?");
  }

  @Test
  void expertsSpeakForThemselvesAndAgreementIsNoConsent() {
    String opening = printed(MeetingSample.report("talks.yaml", Shape.JOINT));
    assertThat(opening)
        .contains(
            "These are experts who spoke for themselves: the experts of the table. Their views are not positions of a State")
        .contains("These are delegations that spoke for their States: the delegation of Arcadia.")
        .contains("Agreement in the meeting is not the consent of any State")
        .contains("silence, which is neither agreement nor objection")
        .doesNotContain("Chatham");
    assertThat(printed(MeetingSample.report("divided.yaml", Shape.JOINT)))
        .contains("Chatham House Rule");
    assertThat(printed(MeetingSample.report("loose.yaml", Shape.JOINT)))
        .contains("It is not to be taken for the position of a State");
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void inFrenchTheWordsOfTheFileAndOfThePagesAreMarkedAsForeign(Shape shape) {
    Report report = MeetingSample.report("talks.yaml", shape, Language.FRENCH);
    assertThat(report.language()).isEqualTo("fr-FR");
    String own =
        MeetingSample.texts(report).stream()
            .flatMap(t -> t.parts().stream())
            .filter(Inline.Words.class::isInstance)
            .map(p -> ((Inline.Words) p).words())
            .collect(Collectors.joining(" "));
    assertThat(own)
        .contains("À propos de ce compte rendu", "Rien n’est consigné", "ni accord ni objection");
    assertThat(own)
        .doesNotContain("duty", "It binds", "the experts", "an empty", "Nothing", "record");
  }

  @Test
  void aFrenchFileIsForeignInEnglishAlone() {
    assertThat(
            MeetingSample.paragraph(MeetingSample.report("loose.yaml", Shape.JOINT), "C’est trop")
                .orElseThrow()
                .text()
                .parts())
        .contains(new Inline.Foreign("C’est trop tôt.", "fr", Inline.Type.PLAIN));
    assertThat(
            MeetingSample.paragraph(
                    MeetingSample.report("loose.yaml", Shape.JOINT, Language.FRENCH), "C’est trop")
                .orElseThrow()
                .text()
                .parts())
        .contains(new Inline.Words("C’est trop tôt.", Inline.Type.PLAIN));
  }

  @Test
  void aMeetingWithoutTwoSidesDoesNotStandSideBySide() {
    assertThat(Shape.SIDE_BY_SIDE.fits(MeetingSample.meeting("loose.yaml"))).isFalse();
    assertThatThrownBy(() -> MeetingSample.report("loose.yaml", Shape.SIDE_BY_SIDE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Block.Table statusTable() {
    return MeetingSample.first(
        MeetingSample.section(MeetingSample.report("talks.yaml", Shape.SIDE_BY_SIDE), STATUS),
        Block.Table.class);
  }

  private static Section byQuestion(Report report) {
    return MeetingSample.section(report, "What was said, by question of law");
  }

  private static String printed(Report report) {
    return MeetingSample.texts(report).stream()
        .map(MeetingSample::words)
        .collect(Collectors.joining("\n"));
  }

  private static String unnoted(Text text) {
    return MeetingSample.words(text).replaceAll("\\[\\d+]", "");
  }
}
