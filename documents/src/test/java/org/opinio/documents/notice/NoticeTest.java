// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opinio.documents.notice.NoticeSample.DRAFT;
import static org.opinio.documents.notice.NoticeSample.PERMITS;
import static org.opinio.documents.notice.NoticeSample.REAL;
import static org.opinio.documents.notice.NoticeSample.assessed;
import static org.opinio.documents.notice.NoticeSample.blanks;
import static org.opinio.documents.notice.NoticeSample.drafted;
import static org.opinio.documents.notice.NoticeSample.hasNote;
import static org.opinio.documents.notice.NoticeSample.instructions;
import static org.opinio.documents.notice.NoticeSample.notice;
import static org.opinio.documents.notice.NoticeSample.part;
import static org.opinio.documents.notice.NoticeSample.points;
import static org.opinio.documents.notice.NoticeSample.texts;
import static org.opinio.documents.notice.NoticeSample.theCase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opinio.assess.Assessment;
import org.opinio.cases.Case;
import org.opinio.cases.Marking;
import org.opinio.documents.Sample;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.word.WordPrinter;

/** What holds for notices of every kind. */
class NoticeTest {

  @TempDir private Path folder;

  @Test
  void everyPartIsARuleOrFactOfTheLaw() {
    assertThat(Parts.read().notIn(REAL.law())).isEmpty();
  }

  @Test
  void aLawWithoutThePartsIsRefusedByTheirNames() {
    Sample small = Sample.small();
    Instructions other =
        new Instructions(
            small.assess(small.theCase()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Language.ENGLISH,
            small.forms(),
            new Cover("", "", Marking.NONE, DRAFT, Sample.receipt()),
            Layout.UPRIGHT);
    assertThat(Notice.of(other, NoticeKind.CLAIM, ""))
        .isInstanceOfSatisfying(
            Notice.Refused.class,
            r ->
                assertThat(r.fault())
                    .isInstanceOfSatisfying(
                        NoticeFault.NotInLaw.class, f -> assertThat(f.ids()).contains("GEN-1")));
  }

  @ParameterizedTest
  @CsvSource({
    "CLAIM, georgia-2008, websites",
    "CLAIM, us-election-2016, release",
    "CLAIM, election-exercise, election",
    "CEASE, ignored-notice, series",
    "CEASE, hack-back, disabling",
    "COUNTERMEASURES, hack-back, hack-back",
    "COUNTERMEASURES, countermeasure-without-notice, after-a-call",
    "COUNTERMEASURES, us-election-2016, release",
    "ARTICLE_51, railway-collision, by-cyber-means",
    "ARTICLE_51, georgia-2008, websites",
  })
  void everyBlankIsListedAndEveryParagraphHasItsAuthorityOrStatesNoLaw(
      NoticeKind kind, String name, String named) {
    Assessment assessment = assessed(theCase(name));
    for (Language language : Language.values()) {
      Phrases phrases = Phrases.of(language, "wording", "notice");
      Document document =
          drafted(Notice.of(instructions(assessment, "", language, DRAFT), kind, named)).document();
      Section outgoing = document.body().sections().getFirst();
      List<String> blanks = new ArrayList<>();
      List<Integer> paragraphs = new ArrayList<>();
      outgoing
          .blocks()
          .forEach(b -> {
            texts(b).forEach(t -> blanks(t, blanks));
            if (b instanceof Block.Paragraph p) {
              paragraphs.add(p.number());
            }
          });
      assertThat(blanks).isNotEmpty();
      List<Text> listed = points(part(document, "blanks"));
      assertThat(listed).hasSameSizeAs(blanks);
      for (int i = 0; i < blanks.size(); i++) {
        assertThat(Words.plain(listed.get(i))).contains(blanks.get(i));
      }
      List<Text> authorities = points(part(document, "authority"));
      assertThat(authorities).hasSameSizeAs(paragraphs);
      int law = 0;
      for (int i = 0; i < paragraphs.size(); i++) {
        Text authority = authorities.get(i);
        String paragraph = phrases.words("paragraph", Slot.of("number", paragraphs.get(i)));
        assertThat(Words.plain(authority)).contains(paragraph);
        boolean none =
            Words.plain(authority)
                .equals(phrases.words("authority.none", Slot.of("paragraph", paragraph)));
        assertThat(none).isNotEqualTo(hasNote(authority));
        law += none ? 0 : 1;
      }
      assertThat(law).isGreaterThan(2);
      assertThat(outgoing.blocks())
          .allSatisfy(b -> assertThat(texts(b)).noneMatch(NoticeSample::hasNote));
      assertThat(outgoing.blocks().getLast()).isEqualTo(new Block.NewPage());
    }
  }

  @Test
  void inFrenchTheTextIsFrenchSaveForWordsOfThePagesAndTheCase() {
    for (NoticeKind kind : NoticeKind.values()) {
      Document document =
          drafted(
                  Notice.of(
                      instructions(assessed(theCase("hack-back")), PERMITS, Language.FRENCH, DRAFT),
                      kind,
                      kind.isResponse() ? "hack-back" : "disabling"))
              .document();
      List<String> plain = new ArrayList<>();
      document
          .body()
          .sections()
          .getFirst()
          .blocks()
          .forEach(b ->
              texts(b)
                  .forEach(t ->
                      t.parts().stream()
                          .filter(Inline.Words.class::isInstance)
                          .map(Inline.Words.class::cast)
                          .forEach(w -> plain.add(w.words()))));
      assertThat(plain)
          .isNotEmpty()
          .noneMatch(w -> w.matches("(?i).*\\b(the|is|of|that|measure is)\\b.*"));
      assertThat(document.body().language()).isEqualTo("fr-FR");
    }
  }

  @Test
  void oneOfSeveralSituationsMustBeNamed() {
    assertThat(notice(NoticeKind.CLAIM, "us-election-2016", "", "us", DRAFT))
        .isEqualTo(
            new Notice.Refused(
                new NoticeFault.SeveralSituations(
                    "", List.of("hack", "release", "private-actors"))));
    assertThat(notice(NoticeKind.CLAIM, "hack-back", "nothing", "us", DRAFT))
        .isInstanceOfSatisfying(
            Notice.Refused.class,
            r ->
                assertThat(r.fault())
                    .isEqualTo(
                        new NoticeFault.NoSuchSituation(
                            "nothing", List.of("disabling", "shut-down"))));
  }

  @Test
  void twoDraftsOfOneCaseAreTheSame() {
    for (NoticeKind kind : NoticeKind.values()) {
      String named = kind.isResponse() ? "hack-back" : "disabling";
      assertThat(drafted(notice(kind, "hack-back", named, PERMITS, DRAFT)))
          .isEqualTo(drafted(notice(kind, "hack-back", named, PERMITS, DRAFT)));
    }
  }

  @Test
  void hostileWordsStayWords() throws Exception {
    Case subject =
        REAL.read(
            Files.writeString(
                folder.resolve("hostile.yaml"),
                """
                title: "</w:t> {sender} _x_ <script> \\u202E ]]>"
                states: {A: "{recipient} <b>the acting State</b>", B: "the target State & 'B'"}
                operations:
                  act:
                    title: "MERGEFIELD \\"x\\" {blank} __ & the acting State"
                    acting: A
                    target: B
                    facts:
                      link: {instructed: {value: yes, source: "<script>alert(1)</script>"}}
                """));
    for (Language language : Language.values()) {
      for (NoticeKind kind : NoticeKind.values()) {
        Document document =
            drafted(Notice.of(instructions(assessed(subject), "", language, DRAFT), kind, "act"))
                .document();
        assertThat(HtmlPrinter.print(document)).doesNotContain("<script>", "<b>the", "\u202E");
        assertThat(WordPrinter.print(document)).isNotEmpty();
      }
    }
  }
}
