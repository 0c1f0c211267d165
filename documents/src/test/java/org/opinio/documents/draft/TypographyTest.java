// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opinio.cases.Marking;
import org.opinio.documents.Sample;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "State A's act, States' rights | State A’s act, States’ rights",
        "called \"defend forward\" | called “defend forward”",
        "(\"so\") and 'so' | (“so”) and ‘so’",
        "see <https://a.example/it's> it's | see <https://a.example/it's> it’s",
      })
  void marksAreThoseOfPrintAndAddressesStay(String written, String set) {
    assertThat(new Quotes("en-GB").set(written)).isEqualTo(set);
  }

  @Test
  void aMarkIsSetByWhatStandsBeforeItInTheLine() {
    Text text = Text.build().strong("Estonia").words("'s territory").done();
    assertThat(Typography.of(text, "en-GB").parts().getLast())
        .isEqualTo(new Inline.Words("’s territory", Inline.Type.PLAIN));
  }

  @Test
  void inFrenchWordsOfThePagesKeepTheirOwnMarks() {
    Text text =
        Text.build()
            .part(new Inline.Foreign("it is \"so\"", "en-GB", Inline.Type.PLAIN))
            .words(" et \"ainsi\"")
            .done();
    assertThat(Typography.of(text, "fr-FR").parts())
        .containsExactly(
            new Inline.Foreign("it is “so”", "en-GB", Inline.Type.PLAIN),
            new Inline.Words(" et «\u00a0ainsi\u00a0»", Inline.Type.PLAIN));
  }

  @Test
  void aLineAddedLaterStandsUnderTheTitle() {
    Document document = document(new Section("a", "", Text.of("A"), List.of(), List.of()));
    Text line = Text.of("Left out.");
    assertThat(document.with(line).body().about()).containsExactly(line);
  }

  @Test
  void butNeverOnATextThatGoesOutByItself() {
    List<Block> outgoing = List.of(new Block.Line(Text.of("We ask.")), new Block.NewPage());
    Document document =
        document(
            new Section("text", "", Text.of("Text"), outgoing, List.of()),
            new Section("sheet", "", Text.of("Sheet"), List.of(), List.of()));
    Report body = document.with(Text.of("Left out.")).body();
    assertThat(body.about()).isEmpty();
    assertThat(body.sections().getFirst().blocks()).isEqualTo(outgoing);
    assertThat(body.sections().getLast().blocks())
        .containsExactly(new Block.Line(Text.of("Left out.")));
  }

  private static Document document(Section... sections) {
    return new Document(
        new Cover("", "", Marking.NONE, new Status.Draft(), Sample.receipt()),
        Layout.UPRIGHT,
        new Report("en-GB", "Title", List.of(), List.of(sections), List.of()));
  }
}
