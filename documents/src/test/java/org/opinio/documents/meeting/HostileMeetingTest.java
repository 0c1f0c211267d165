// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Language;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.print.TextPrinter;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;

/** What a meeting file says can be anything; its report stays a report. */
class HostileMeetingTest {

  /** As it stands between double quotes in YAML. */
  private static final String HOSTILE =
      "</td><script>alert('1')</script> {by} {note} _x_ ``` [c](javascript:d) &amp; \\u0085\\u202Ereversed"
          + "\\u2066x \\u05E9\\u05DC\\u05D5\\u05DD \\u2028# h\\n- zz \\u0007 @gazette \\\"q\\\" \\\\";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Shape.class)
  void hostileWordsStayWords(Shape shape) throws IOException {
    Report report = document(HOSTILE, shape).body();
    assertThat(MeetingSample.texts(report).stream().flatMap(t -> t.parts().stream()))
        .allSatisfy(part -> {
          if (part instanceof Inline.Words w) {
            assertThat(w.words().codePoints()).noneMatch(HostileMeetingTest::isDangerous);
          }
        });
    assertThat(HtmlPrinter.print(report)).doesNotContain("<script>");
    assertThat(MarkdownPrinter.print(report)).doesNotContain("<script", "[c](javascript", "\n# h");
    assertThat(TextPrinter.print(report).codePoints().filter(c -> c != '\n'))
        .noneMatch(HostileMeetingTest::isDangerous);
  }

  @Test
  void bracesOfTheFileAreNoPlacesOfAPhrase() throws IOException {
    assertThat(
            MeetingSample.texts(document(HOSTILE, Shape.JOINT).body()).stream()
                .map(MeetingSample::words))
        .anyMatch(words -> words.contains("{by} {note} _x_"));
  }

  @Test
  void aVeryLongPointIsKeptWhole() throws IOException {
    String words = "x".repeat(100_000);
    assertThat(
            MeetingSample.texts(document(words, Shape.JOINT).body()).stream()
                .map(MeetingSample::words))
        .anyMatch(w -> w.contains(words));
  }

  @Test
  void twoRunsGiveTheSameReport() {
    for (Shape shape : Shape.values()) {
      assertThat(MeetingSample.report("talks.yaml", shape, Language.FRENCH))
          .isEqualTo(MeetingSample.report("talks.yaml", shape, Language.FRENCH));
    }
  }

  private Document document(String words, Shape shape) throws IOException {
    String quoted = '"' + words + '"';
    Path file =
        Files.writeString(
            folder.resolve("hostile.yaml"),
            """
            format: opinio-meeting/1
            title: WORDS
            place: WORDS
            organisers: [WORDS]
            participants: WORDS
            disclaimer: WORDS
            summary: WORDS
            sides:
              a: {name: WORDS, capacity: experts}
              b: {name: WORDS, capacity: experts}
            outline: [{speaker: WORDS, role: WORDS, text: WORDS}]
            themes:
              - title: WORDS
                text: WORDS
                case: WORDS
                points:
                  - {kind: statement, by: a, text: WORDS, question: duty.status}
                  - {kind: divergence, text: WORDS, views: [{by: a, text: WORDS}, {by: b, text: WORDS}]}
                  - {kind: agreed, by: all, text: WORDS}
                  - {kind: recommendation, text: WORDS}
            """
                .replace("WORDS", quoted));
    MeetingReading reading = MeetingSample.reading(file, MeetingSample.SMALL);
    assertThat(reading.diagnostics()).isEqualTo(List.of());
    return MeetingSample.document(
        reading.found().orElseThrow(), shape, Language.ENGLISH, MeetingSample.SMALL);
  }

  private static boolean isDangerous(int c) {
    return c < 0x20
        || c >= 0x7F && c < 0xA0
        || c >= 0x202A && c <= 0x202E
        || c == 0x2066
        || c == 0x2067
        || c == 0x2028;
  }
}
