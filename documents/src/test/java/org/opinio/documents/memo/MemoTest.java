// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opinio.assess.Assessment;
import org.opinio.cases.Marking;
import org.opinio.documents.Sample;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Status;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.report.Footnote;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;

class MemoTest {

  private static final Sample REAL = Sample.real();

  /** The genres, and the files of phrases that each uses. */
  private enum Genre {
    MEMORANDUM("wording", "memo"),
    BRIEF("wording", "memo", "brief"),
    TALKING("wording", "memo", "talking");

    private final String[] files;

    Genre(String... files) {
      this.files = files;
    }

    Document of(Instructions instructions) {
      return switch (this) {
        case MEMORANDUM -> Memorandum.of(instructions);
        case BRIEF -> OnePageBrief.of(instructions);
        case TALKING -> TalkingPoints.of(instructions);
      };
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hack-back.yaml", "us-election-2016.yaml", "estonia-2007.yaml", "spyware.yaml"})
  void everyGenreOfSomeCasesIsSound(String file) {
    isSound(Sample.ROOT.resolve("cases").resolve(file));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("cases")
  void everyGenreOfEveryCaseIsSound(Path file) {
    isSound(file);
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Sample.ROOT.resolve("cases"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static void isSound(Path file) {
    Assessment assessment = REAL.assess(REAL.read(file));
    for (Genre genre : Genre.values()) {
      for (Language language : Language.values()) {
        for (boolean sides : List.of(true, false)) {
          Instructions instructions = instructions(assessment, language, sides);
          Report body = genre.of(instructions).body();
          String what = file.getFileName() + " " + genre + " " + language + " " + sides;
          assertThat(body.language()).as(what).isEqualTo(language.tag());
          numbersAreInOrder(what, body);
          linksLeadSomewhere(what, body);
          everySentenceThatStatesLawCites(what, body, genre, language);
          wordsOfPagesAreMarked(what, body, language);
          assertThat(genre.of(instructions).body()).as(what).isEqualTo(body);
        }
      }
    }
    for (Language language : Language.values()) {
      isOnePage(file, OnePageBrief.of(instructions(assessment, language, true)).body());
    }
  }

  private static Instructions instructions(
      Assessment assessment, Language language, boolean sides) {
    return new Instructions(
        assessment,
        sides ? Optional.of("us") : Optional.empty(),
        sides ? Optional.of("ru") : Optional.empty(),
        Optional.empty(),
        language,
        REAL.forms(),
        new Cover("", "", Marking.NONE, new Status.Draft(), Sample.receipt()),
        Layout.UPRIGHT);
  }

  /** Notes are referred to once each, in the order of their numbers; paragraphs ascend. */
  private static void numbersAreInOrder(String what, Report body) {
    Walk walk = new Walk(body);
    List<Integer> references = new ArrayList<>();
    walk.parts()
        .forEach(p -> {
          if (p instanceof Inline.NoteRef r) {
            references.add(r.number());
          }
        });
    isCount(what + " references", references);
    isCount(what + " notes", body.notes().stream().map(Footnote::number).toList());
    isCount(what + " paragraphs", walk.numbers());
    assertThat(references).as(what).hasSameSizeAs(body.notes());
  }

  private static void isCount(String what, List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      int from = Math.max(0, i - 3);
      assertThat(numbers.get(i)).as(what + " after " + numbers.subList(from, i)).isEqualTo(i + 1);
    }
  }

  private static void linksLeadSomewhere(String what, Report body) {
    Walk walk = new Walk(body);
    assertThat(walk.anchors()).as(what).doesNotHaveDuplicates();
    Set<String> anchors = new HashSet<>(walk.anchors());
    walk.parts()
        .forEach(p -> {
          if (p instanceof Inline.Link l) {
            assertThat(anchors).as(what + " " + l.words()).contains(l.anchor());
          }
          if (p instanceof Inline.NoteNumber n) {
            assertThat(n.number()).as(what).isBetween(1, body.notes().size());
          }
        });
  }

  private static void everySentenceThatStatesLawCites(
      String what, Report body, Genre genre, Language language) {
    LawWords law = new LawWords(REAL.law(), language, genre.files);
    List<String> bare = new ArrayList<>();
    int stating = 0;
    for (Walk.Place place : new Walk(body).places()) {
      if (law.areIn(place.text())) {
        stating++;
        if (!cites(place.text().parts()) && !cites(place.paragraph().parts())) {
          bare.add(Walk.words(place.text()));
        }
      }
    }
    assertThat(bare).as(what).isEmpty();
    assertThat(stating > 0 || genre != Genre.MEMORANDUM).as(what).isTrue();
  }

  private static boolean cites(List<Inline> parts) {
    return parts.stream().anyMatch(p -> p instanceof Inline.NoteRef || p instanceof Inline.Link);
  }

  /** In a document in another language, words of a page are never passed off as its own. */
  private static void wordsOfPagesAreMarked(String what, Report body, Language language) {
    LawWords law = new LawWords(REAL.law(), language);
    new Walk(body)
        .parts()
        .forEach(p -> {
          if (language == Language.ENGLISH) {
            assertThat(p).as(what).isNotInstanceOf(Inline.Foreign.class);
          } else if (p instanceof Inline.Words) {
            assertThat(law.isOf(p)).as(what + " " + p).isFalse();
          }
        });
  }

  /** About 350 to 400 words and a small table fill a page with its notes. */
  private static void isOnePage(Path file, Report body) {
    Report bare =
        new Report(body.language(), body.title(), body.about(), body.sections(), List.of());
    String printed = MarkdownPrinter.print(bare);
    int words = printed.split("[\\s|]+", -1).length;
    assertThat(words).as(file + "\n" + printed).isLessThan(400);
  }
}
