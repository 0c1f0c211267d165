// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opinio.documents.notice.NoticeSample.CLEARED;
import static org.opinio.documents.notice.NoticeSample.DRAFT;
import static org.opinio.documents.notice.NoticeSample.PERMITS;
import static org.opinio.documents.notice.NoticeSample.REAL;
import static org.opinio.documents.notice.NoticeSample.assessed;
import static org.opinio.documents.notice.NoticeSample.drafted;
import static org.opinio.documents.notice.NoticeSample.instructions;
import static org.opinio.documents.notice.NoticeSample.notice;
import static org.opinio.documents.notice.NoticeSample.points;
import static org.opinio.documents.notice.NoticeSample.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.cases.Case;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Status;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

class ClaimTest {

  @TempDir private Path folder;

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
  void aStateThatHasNamedItsReadingIsHeldToItWhoeverIsAdvised() {
    assertThat(refused(notice(NoticeKind.CLAIM, "us-election-2016", "release", PERMITS, CLEARED)))
        .allMatch(g -> g.contains("on the reading of the United States"));
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
  void theNoticeCallsTheStatesByTheirNames() {
    String text =
        MarkdownPrinter.print(
            drafted(notice(NoticeKind.CLAIM, "hack-back", "disabling", PERMITS, DRAFT)).document());
    String outgoing = text.substring(0, text.indexOf("Drafting sheet"));
    assertThat(outgoing)
        .contains("State A instructed the author", "State B’s territory")
        .doesNotContain("acting State", "target State", "responsible State");
  }
}
