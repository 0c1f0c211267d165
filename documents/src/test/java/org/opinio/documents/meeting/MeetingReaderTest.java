// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opinio.cases.Marking;
import org.opinio.diagnostic.DiagnosticPrinter;

/**
 * What each bad file is told stands beside it. After a change that is meant, write it anew with
 * {@code -Dopinio.golden=write}, and read the difference.
 */
class MeetingReaderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("badFiles")
  void aBadFileIsToldWhatIsWrongAndWhere(Path file) throws IOException {
    MeetingReading reading = MeetingSample.reading(file, MeetingSample.SMALL);
    assertThat(reading.found()).isEmpty();
    String said =
        DiagnosticPrinter.print(reading.diagnostics()).replace(file.toString(), name(file));
    Path expected = file.resolveSibling(name(file).replace(".yaml", ".expected"));
    if (System.getProperty("opinio.golden", "").equals("write")) {
      Files.writeString(expected, said);
    }
    assertThat(said).isEqualTo(Files.readString(expected));
  }

  @Test
  void everyFaultOfMeetingsAloneHasABadFile() {
    List<String> codes =
        badFiles()
            .flatMap(f -> MeetingSample.reading(f, MeetingSample.SMALL).diagnostics().stream())
            .map(d -> d.code().code())
            .toList();
    assertThat(codes).containsAll(Stream.of(MeetingCode.values()).map(MeetingCode::code).toList());
  }

  @Test
  void aMeetingIsReadAsItIsWritten() {
    Meeting talks = MeetingSample.meeting("talks.yaml");
    assertThat(talks.sides())
        .extracting(Side::holder)
        .containsExactly(Optional.of("xe"), Optional.of("xa"));
    assertThat(talks.onRecord()).containsExactly("xe", "xa", "xb", "xl");
    assertThat(talks.themes()).extracting(Theme::title).containsExactly("", "The duty");
    Theme duty = talks.themes().getLast();
    assertThat(duty.points().get(1).tie()).contains(new Point.Tie("duty.status", List.of("rule")));
    assertThat(duty.points().get(3).by()).isEqualTo(new Voice.One(Optional.of("table")));
    assertThat(duty.themes().getFirst().points().getFirst().views()).hasSize(2);
  }

  @Test
  void aPointWithoutASourceHasThatOfItsThemeOrOfTheMeeting() {
    Meeting talks = MeetingSample.meeting("talks.yaml");
    Theme duty = talks.themes().getLast();
    assertThat(talks.themes().getFirst().points().getFirst().citations().getFirst().pinpoint())
        .isEqualTo("20");
    assertThat(duty.points().getFirst().citations().getFirst().pinpoint()).isEqualTo("22");
    assertThat(duty.points().get(1).citations().getFirst().unchecked()).isTrue();
    assertThat(duty.themes().getFirst().points().getFirst().citations().getFirst().pinpoint())
        .isEqualTo("22");
  }

  @Test
  void theMeetingBearsTheHighestMarkingOfItsParts() {
    assertThat(MeetingSample.meeting("talks.yaml").marking().level()).contains(Marking.Level.AMBER);
  }

  @Test
  void aFileSaysOfItselfThatItIsAMeeting() {
    assertThat(MeetingReader.isMeeting(MeetingSample.FILES.resolve("talks.yaml"))).isTrue();
    assertThat(MeetingReader.isMeeting(MeetingSample.FILES.resolve("bad/head.yaml"))).isTrue();
    assertThat(MeetingReader.isMeeting(Path.of("src/test/resources/small/case.yaml"))).isFalse();
    assertThat(MeetingReader.isMeeting(folder)).isFalse();
  }

  @Test
  void aDamagedFileIsNeverAFaultOfOurs() throws IOException {
    byte[] whole = Files.readAllBytes(MeetingSample.FILES.resolve("talks.yaml"));
    long seed = 20251128;
    Random random = new Random(seed);
    byte[] signs = ":-[]{},&*!|>'\"#%@`\n\t ?~é\0".getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("damaged.yaml");
    for (int i = 0; i < 400; i++) {
      byte[] damaged = whole.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        damaged[random.nextInt(damaged.length)] = signs[random.nextInt(signs.length)];
      }
      Files.write(file, damaged);
      MeetingReading reading = MeetingSample.reading(file, MeetingSample.SMALL);
      assertThat(reading.found().isPresent())
          .as("seed %s, file %s", seed, i)
          .isEqualTo(reading.diagnostics().isEmpty());
    }
  }

  static Stream<Path> badFiles() {
    try (Stream<Path> files = Files.list(MeetingSample.FILES.resolve("bad"))) {
      return files.filter(f -> name(f).endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
