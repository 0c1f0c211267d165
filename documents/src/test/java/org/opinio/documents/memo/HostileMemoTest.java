// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.opinio.assess.Assessment;
import org.opinio.cases.Marking;
import org.opinio.documents.HostileTextTest;
import org.opinio.documents.Sample;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Status;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.MarkdownPrinter;

/** What a case says can be anything, in every genre and language. */
class HostileMemoTest {

  private static final Sample SMALL = Sample.small();
  private static final List<Function<Instructions, Document>> GENRES =
      List.of(Memorandum::of, OnePageBrief::of, TalkingPoints::of);

  @Test
  void hostileWordsStayWords() {
    Assessment assessment = SMALL.assess(HostileTextTest.hostile(HostileTextTest.HOSTILE));
    for (Function<Instructions, Document> genre : GENRES) {
      for (Language language : Language.values()) {
        Document document = genre.apply(instructions(assessment, language));
        String html = HtmlPrinter.print(document.body());
        assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;");
        String markdown = MarkdownPrinter.print(document.body());
        assertThat(markdown).doesNotContain("<script", "[c](javascript", "\n# h");
        assertThat((html + markdown).codePoints())
            .noneMatch(c -> c < ' ' && c != '\n' || c >= 0x202A && c <= 0x202E || c == 0xFFFF);
      }
    }
  }

  @Test
  void aVeryLongReasonIsPrintedWhole() {
    Assessment assessment = SMALL.assess(HostileTextTest.hostile("x".repeat(100_000)));
    Document document = Memorandum.of(instructions(assessment, Language.ENGLISH));
    assertThat(HtmlPrinter.print(document.body())).contains("x".repeat(100_000));
  }

  @Test
  void everyCitedSourceStandsInTheTableOfAuthorities() {
    Assessment assessment = SMALL.assess(SMALL.theCase());
    String printed =
        MarkdownPrinter.print(Memorandum.of(instructions(assessment, Language.ENGLISH)).body());
    String table = printed.substring(printed.indexOf("Table of authorities"));
    assertThat(table).contains("On the duty").contains("Views");
  }

  private static Instructions instructions(Assessment assessment, Language language) {
    return new Instructions(
        assessment,
        Optional.of("xa"),
        Optional.of("xb"),
        Optional.empty(),
        language,
        SMALL.forms(),
        new Cover("", "", Marking.NONE, new Status.Draft(), Sample.receipt()),
        Layout.UPRIGHT);
  }
}
