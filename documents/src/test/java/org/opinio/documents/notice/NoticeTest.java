// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.assess.Verdict;
import org.opinio.cases.Case;
import org.opinio.cases.Marking;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.cases.StatedFact;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.documents.Sample;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.draft.Status;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.word.WordPrinter;

class NoticeTest {

  private static final Sample REAL = Sample.real();
  private static final CompiledLaw LAW = LawCompiler.compile(REAL.law());
  private static final Status DRAFT = new Status.Draft();
  private static final Status CLEARED = new Status.Cleared("the Legal Adviser");

  /** One that reads the law so that the response in the case of a hack-back is open to it. */
  private static final String PERMITS = "ewg-china";

  @TempDir private Path folder;

  private static Assessment assessed(Case subject) {
    return new Assessor(LAW, Settings.DEFAULT).assess(subject, Situations.of(subject, REAL.law()));
  }

  private static Case theCase(String name) {
    return REAL.read(Sample.ROOT.resolve("cases/" + name + ".yaml"));
  }

  private static Instructions instructions(
      Assessment assessment, String advised, Language language, Status status) {
    return new Instructions(
        assessment,
        Optional.of(advised).filter(a -> !a.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        language,
        REAL.forms(),
        new Cover("", "", Marking.NONE, status, Sample.receipt()),
        Layout.UPRIGHT);
  }

  private static Notice notice(
      NoticeKind kind, String name, String named, String advised, Status status) {
    return Notice.of(
        instructions(assessed(theCase(name)), advised, Language.ENGLISH, status), kind, named);
  }

  private static Notice.Drafted drafted(Notice notice) {
    return notice instanceof Notice.Drafted drafted ? drafted : fail(notice.toString());
  }

  private static List<String> refused(Notice notice) {
    return notice instanceof Notice.Refused(NoticeFault.GatesUnmet(List<String> gates))
        ? gates
        : fail(notice.toString());
  }

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
          .allSatisfy(b -> assertThat(texts(b)).noneMatch(NoticeTest::hasNote));
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
  void whereAllConditionsAreMetTheStatusAskedForIsKeptAndNoBarStands() {
    Notice.Drafted notice =
        drafted(notice(NoticeKind.COUNTERMEASURES, "hack-back", "hack-back", PERMITS, CLEARED));
    assertThat(notice.unmet()).isEmpty();
    assertThat(notice.document().cover().status()).isEqualTo(CLEARED);
    assertThat(MarkdownPrinter.print(notice.document())).doesNotContain("NOT FOR DISPATCH");
    assertThat(
            drafted(
                    notice(
                        NoticeKind.ARTICLE_51, "railway-collision", "by-cyber-means", "", CLEARED))
                .unmet())
        .isEmpty();
  }

  @Test
  void whileAConditionIsUnmetItIsADraftUnderABarAndNeverCleared() {
    Notice.Drafted notice =
        drafted(
            notice(
                NoticeKind.CLAIM, "us-election-2016", "release", "us", new Status.ForClearance()));
    assertThat(notice.unmet()).isNotEmpty();
    assertThat(notice.document().cover().status()).isEqualTo(DRAFT);
    Section outgoing = notice.document().body().sections().getFirst();
    assertThat(outgoing.blocks().getFirst())
        .isEqualTo(new Block.Line(Text.strong("NOT FOR DISPATCH")));
    List<Text> bar = points(outgoing);
    assertThat(bar.subList(0, notice.unmet().size()).stream().map(Words::plain))
        .isEqualTo(notice.unmet());
    assertThat(refused(notice(NoticeKind.CLAIM, "us-election-2016", "release", "us", CLEARED)))
        .isEqualTo(notice.unmet())
        .anyMatch(g -> g.contains("Attribution of conduct"))
        .anyMatch(g -> g.contains("Internationally wrongful act"));
  }

  @Test
  void noNotificationOfCountermeasuresIsFinalUnlessAttributionAndBreachAreEstablishedForTheTaker() {
    Assessment assessment = assessed(theCase("hack-back"));
    int met = 0;
    for (String holder : REAL.law().holders().keySet()) {
      Notice.Drafted notice =
          drafted(
              Notice.of(
                  instructions(assessment, holder, Language.ENGLISH, DRAFT),
                  NoticeKind.COUNTERMEASURES,
                  "hack-back"));
      if (notice.unmet().isEmpty()) {
        met++;
        for (String rule : List.of("RES-1", "GEN-1", "CM-1")) {
          assertThat(
                  assessment.situations().stream()
                      .filter(s -> s.situation().id().equals("hack-back"))
                      .findFirst()
                      .orElseThrow()
                      .findings()
                      .get(rule)
                      .of(holder)
                      .verdict())
              .as("%s for %s", rule, holder)
              .isEqualTo(Verdict.ESTABLISHED);
        }
      }
    }
    assertThat(met).isPositive();
    assertThat(met).isLessThan(REAL.law().holders().size());
  }

  @Test
  void aStateThatHasNamedItsReadingIsHeldToItWhoeverIsAdvised() {
    assertThat(refused(notice(NoticeKind.CLAIM, "us-election-2016", "release", PERMITS, CLEARED)))
        .allMatch(g -> g.contains("on the reading of the United States"));
  }

  @Test
  void thereIsNoReportOfSelfDefenceWithoutAnArmedAttack() {
    assertThat(refused(notice(NoticeKind.ARTICLE_51, "hack-back", "hack-back", PERMITS, CLEARED)))
        .anyMatch(g -> g.contains("Armed attack"));
  }

  @Test
  void reparationCountsAsRefusedOnlyAfterANoticeOfClaim() throws IOException {
    String refusedReparation =
        """
        title: An act that is over
        states: {A: One, B: Other}
        operations:
          act:
            acting: A
            target: B
            stipulated: {GEN-1: yes}
            facts:
              op: {continuing: no}
              claim: {notice-given: %s}
        responses:
          answer:
            taker: B
            against: A
            to: act
            facts:
              resp: {reparation-or-assurances-demanded: yes, reparation-or-assurances-refused: yes}
        """;
    assertThat(unmetOfTemporary(refusedReparation.formatted("no"), "answer", "after"))
        .anyMatch(g -> g.contains("After the act has ended") && g.contains("not established"));
  }

  private List<String> unmetOfTemporary(String yaml, String named, String file) throws IOException {
    Case subject = REAL.read(Files.writeString(folder.resolve(file + ".yaml"), yaml));
    return refused(
        Notice.of(
            instructions(assessed(subject), "", Language.ENGLISH, CLEARED),
            NoticeKind.COUNTERMEASURES,
            named));
  }

  @Test
  void aNormNotHeededOpensNothingAndTheSheetSaysSo() {
    Notice.Drafted notice =
        drafted(notice(NoticeKind.CLAIM, "ignored-notice", "series", "us", DRAFT));
    assertThat(notice.unmet()).isNotEmpty();
    assertThat(MarkdownPrinter.print(notice.document()))
        .contains("breach of a voluntary norm alone opens neither a claim nor a countermeasure");
  }

  @Test
  void originInTheTerritoryAttributesNothingAndTheSheetSaysSo() throws IOException {
    Case subject =
        REAL.read(
            Files.writeString(
                folder.resolve("origin.yaml"),
                """
                title: From there
                states: {A: One, B: Other}
                operations:
                  act:
                    acting: A
                    target: B
                    facts:
                      link: {origin-in-territory: yes}
                """));
    Notice.Drafted notice =
        drafted(
            Notice.of(
                instructions(assessed(subject), "", Language.ENGLISH, DRAFT),
                NoticeKind.CLAIM,
                "act"));
    assertThat(notice.unmet()).anyMatch(g -> g.contains("Attribution of conduct"));
    assertThat(MarkdownPrinter.print(notice.document())).contains("That alone attributes nothing.");
  }

  @Test
  void aJudgementWithoutAnAssessorIsAnUnmetCondition() {
    Case subject = theCase("hack-back");
    List<Situation> situations =
        Situations.of(subject, REAL.law()).stream().map(NoticeTest::withoutAssessor).toList();
    Assessment assessment = new Assessor(LAW, Settings.DEFAULT).assess(subject, situations);
    assertThat(
            refused(
                Notice.of(
                    instructions(assessment, PERMITS, Language.ENGLISH, CLEARED),
                    NoticeKind.COUNTERMEASURES,
                    "hack-back")))
        .anyMatch(g -> g.contains("‘Commensurate’ is a judgement"));
  }

  private static Situation withoutAssessor(Situation situation) {
    Map<String, StatedFact> facts = new TreeMap<>(situation.facts());
    facts.replaceAll((id, f) ->
        new StatedFact(
            f.fact(),
            f.value(),
            f.source(),
            f.evidence(),
            "",
            "",
            f.claims(),
            f.proved(),
            f.probability(),
            f.marking(),
            f.place()));
    return situation.with(facts);
  }

  @Test
  void whatTheCaseOnlyAssumesIsLeftBlankInTheText() {
    Document document =
        drafted(notice(NoticeKind.COUNTERMEASURES, "hack-back", "hack-back", PERMITS, DRAFT))
            .document();
    List<String> blanks = new ArrayList<>();
    document
        .body()
        .sections()
        .getFirst()
        .blocks()
        .forEach(b -> texts(b).forEach(t -> blanks(t, blanks)));
    assertThat(blanks)
        .contains(
            "confirmation, since the case only assumes it, that the measure can be ended",
            "confirmation, since the case only assumes it, that this is not so: State A has"
                + " complied");
  }

  @Test
  void theNoticeCallsTheStatesByTheirNames() {
    String text =
        MarkdownPrinter.print(
            drafted(notice(NoticeKind.CLAIM, "hack-back", "disabling", PERMITS, DRAFT)).document());
    String outgoing = text.substring(0, text.indexOf("Drafting sheet"));
    assertThat(outgoing)
        .contains("State A instructed the author", "State B's territory")
        .doesNotContain("acting State", "target State", "responsible State");
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

  private static Section part(Document document, String anchor) {
    return document.body().sections().getLast().sections().stream()
        .filter(s -> s.anchor().equals(anchor))
        .findFirst()
        .orElseThrow();
  }

  private static List<Text> points(Section section) {
    return section.blocks().stream()
        .filter(Block.Points.class::isInstance)
        .map(Block.Points.class::cast)
        .flatMap(p -> p.items().stream())
        .toList();
  }

  private static List<Text> texts(Block block) {
    return switch (block) {
      case Block.Paragraph p ->
          Stream.concat(Stream.of(p.text()), p.inside().stream().flatMap(b -> texts(b).stream()))
              .toList();
      case Block.Line l -> List.of(l.text());
      case Block.Points p -> p.items();
      case Block.NewPage n -> List.of();
      case Block.Legend l -> throw new AssertionError(l);
      case Block.Table t -> throw new AssertionError(t);
      case Block.Tree t -> throw new AssertionError(t);
    };
  }

  private static void blanks(Text text, List<String> blanks) {
    for (Inline part : text.parts()) {
      if (part instanceof Inline.Blank blank) {
        blanks.add(blank.what());
      }
    }
  }

  private static boolean hasNote(Text text) {
    return text.parts().stream().anyMatch(Inline.NoteRef.class::isInstance);
  }
}
