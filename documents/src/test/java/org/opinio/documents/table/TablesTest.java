// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.Marking;
import org.opinio.compile.LawCompiler;
import org.opinio.documents.Sample;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Status;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;

class TablesTest {

  private static final Sample REAL = Sample.real();
  private static final Assessment HACK_BACK =
      REAL.assess(REAL.read(Sample.ROOT.resolve("cases/hack-back.yaml")));
  private static final Assessment NO_CASE =
      new Assessor(LawCompiler.compile(REAL.law()), Settings.DEFAULT).assess(Case.NONE, List.of());

  private static Instructions instructions(
      Assessment assessment, Optional<String> advised, Language language, Layout.Paper paper) {
    return new Instructions(
        assessment,
        advised,
        advised.map(a -> "ru"),
        Optional.empty(),
        language,
        REAL.forms(),
        new Cover("", "", Marking.NONE, new Status.Draft(), Sample.receipt()),
        new Layout(paper, false));
  }

  private static Document convergence(Language language, Layout.Paper paper) {
    return ConvergenceTable.of(instructions(HACK_BACK, Optional.of("nl"), language, paper));
  }

  private static Document positions(Language language, Layout.Paper paper) {
    return PositionsTable.of(
        instructions(NO_CASE, Optional.empty(), language, paper),
        PositionsTable.asked(REAL.law(), "sovereignty"));
  }

  private static List<Block.Table> tables(Document document) {
    return document.body().sections().stream()
        .flatMap(s -> s.blocks().stream())
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  @Test
  void aTableLiesAcrossThePaperAndHasNoMoreColumnsThanFit() {
    assertThat(convergence(Language.ENGLISH, Layout.Paper.A4).layout())
        .isEqualTo(new Layout(Layout.Paper.A4, true));
    int most = 0;
    int narrow = tables(convergence(Language.ENGLISH, Layout.Paper.A4)).size();
    for (Block.Table table : tables(convergence(Language.ENGLISH, Layout.Paper.A3))) {
      most = Math.max(most, table.columns().size());
    }
    assertThat(tables(convergence(Language.ENGLISH, Layout.Paper.A4)))
        .allMatch(t -> t.columns().size() <= 11);
    assertThat(most).isGreaterThan(11).isLessThanOrEqualTo(17);
    assertThat(tables(convergence(Language.ENGLISH, Layout.Paper.A3)).size()).isLessThan(narrow);
  }

  @Test
  void theTwoSidesAndTheirCommonGroundComeFirst() {
    assertThat(tables(convergence(Language.ENGLISH, Layout.Paper.A4)).getFirst().columns())
        .extracting(TablesTest::words)
        .containsExactly(
            "Rule", "Netherlands (advised)", "Russian Federation (opposing)", "Common ground");
  }

  @Test
  void statesStandInTheOrderOfTheAlphabetOfTheReadersLanguage() {
    for (Language language : Language.values()) {
      Collator collator = Collator.getInstance(Locale.forLanguageTag(language.tag()));
      Document document = positions(language, Layout.Paper.A4);
      List<String> states =
          tables(document).getFirst().bodies().getFirst().rows().stream()
              .map(r -> words(r.heading()))
              .toList();
      assertThat(states).hasSizeGreaterThan(40).isSortedAccordingTo(collator);
    }
  }

  @Test
  void groupsShowTheirMembersAndExpertsStandApart() {
    List<Block.Table> tables = tables(convergence(Language.ENGLISH, Layout.Paper.A3));
    Block.Table union =
        tables.stream()
            .filter(t -> words(t.caption()).startsWith("European Union, for itself"))
            .findFirst()
            .orElseThrow();
    assertThat(union.columns().stream().map(TablesTest::words))
        .startsWith("Rule", "European Union", "Austria");
    for (Block.Table table : tables) {
      boolean experts = words(table.caption()).startsWith("Groups of experts");
      assertThat(table.columns().stream().anyMatch(c -> words(c).contains("xperts")))
          .isEqualTo(experts);
    }
  }

  @Test
  void aCellHasALetterASignAndSmallLettersThatTheLegendExplainsAndCountsNothing() {
    for (Language language : Language.values()) {
      Document document = convergence(language, Layout.Paper.A4);
      Set<String> explained = new HashSet<>();
      document.body().sections().getFirst().blocks().stream()
          .flatMap(b -> ((Block.Paragraph) b).inside().stream())
          .flatMap(b -> ((Block.Legend) b).entries().stream())
          .forEach(e -> explained.add(words(e.term())));
      for (Block.Table table : tables(document)) {
        for (Block.Table.Body body : table.bodies()) {
          for (Block.Table.Row row : body.rows()) {
            for (Text cell : row.cells()) {
              List<String> signs = signs(cell);
              assertThat(signs).isNotEmpty();
              assertThat(explained).containsAll(signs);
              assertThat(words(cell)).doesNotContainPattern("\\d");
            }
          }
        }
      }
    }
  }

  @Test
  void theLettersOfResultsDifferInEveryLanguage() {
    for (Language language : Language.values()) {
      Document document = convergence(language, Layout.Paper.A4);
      List<String> terms = new ArrayList<>();
      document.body().sections().getFirst().blocks().stream()
          .flatMap(b -> ((Block.Paragraph) b).inside().stream())
          .flatMap(b -> ((Block.Legend) b).entries().stream())
          .forEach(e -> terms.add(words(e.term())));
      assertThat(terms).doesNotHaveDuplicates();
      assertThat(terms.subList(0, 4).stream().map(t -> t.substring(0, 1))).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyViewHasItsSourceAndSilenceIsSaidAsNoViewRecorded() {
    Document document = positions(Language.ENGLISH, Layout.Paper.A4);
    int silent = 0;
    int said = 0;
    for (Block.Table table : tables(document)) {
      for (Block.Table.Body body : table.bodies()) {
        for (Block.Table.Row row : body.rows()) {
          for (Text cell : row.cells()) {
            boolean none = words(cell).startsWith("no view recorded");
            boolean noted = cell.parts().stream().anyMatch(Inline.NoteRef.class::isInstance);
            assertThat(noted).as(words(row.heading()) + ": " + words(cell)).isNotEqualTo(none);
            silent += none ? 1 : 0;
            said += none ? 0 : 1;
          }
        }
      }
    }
    assertThat(silent).isPositive();
    assertThat(said).isPositive();
  }

  @Test
  void everyHolderIsInThePositionsTableUnderItsOwnKind() {
    Block.Table table = tables(positions(Language.ENGLISH, Layout.Paper.A4)).getFirst();
    assertThat(table.bodies()).hasSize(Holder.Kind.values().length);
    assertThat(table.bodies().stream().mapToInt(b -> b.rows().size()).sum())
        .isEqualTo(REAL.law().holders().size());
  }

  @Test
  void everyLinkLeadsToATargetAndNotesAreInOrder() {
    for (Document document :
        List.of(
            convergence(Language.FRENCH, Layout.Paper.A4),
            positions(Language.FRENCH, Layout.Paper.A3))) {
      List<Inline> parts = new ArrayList<>();
      document.body().sections().forEach(s -> collect(s, parts));
      Set<String> targets = new HashSet<>();
      List<String> links = new ArrayList<>();
      List<Integer> notes = new ArrayList<>();
      for (Inline part : parts) {
        switch (part) {
          case Inline.Target t -> assertThat(targets.add(t.anchor())).isTrue();
          case Inline.Link l -> links.add(l.anchor());
          case Inline.NoteRef n -> notes.add(n.number());
          case Inline.Words w -> {}
          case Inline.Sign s -> {}
          case Inline.NoteNumber n -> {}
          case Inline.Foreign f -> {}
          case Inline.Blank b -> {}
        }
      }
      assertThat(targets).containsAll(links);
      assertThat(notes).isSorted().doesNotHaveDuplicates().hasSameSizeAs(document.body().notes());
    }
  }

  private static void collect(Section section, List<Inline> parts) {
    section.blocks().forEach(b -> collect(b, parts));
    section.sections().forEach(s -> collect(s, parts));
  }

  private static void collect(Block block, List<Inline> parts) {
    switch (block) {
      case Block.Paragraph p -> {
        parts.addAll(p.text().parts());
        p.inside().forEach(b -> collect(b, parts));
      }
      case Block.Line l -> parts.addAll(l.text().parts());
      case Block.Points p -> p.items().forEach(t -> parts.addAll(t.parts()));
      case Block.NewPage n -> {}
      case Block.Legend l -> l.entries().forEach(e -> parts.addAll(e.meaning().parts()));
      case Block.Table t -> {
        parts.addAll(t.caption().parts());
        t.columns().forEach(c -> parts.addAll(c.parts()));
        t.bodies()
            .forEach(b -> b.rows().forEach(r -> r.cells().forEach(c -> parts.addAll(c.parts()))));
      }
      case Block.Tree t -> throw new AssertionError(t);
    }
  }

  private static List<String> signs(Text text) {
    return text.parts().stream()
        .filter(Inline.Sign.class::isInstance)
        .map(Inline.Sign.class::cast)
        .map(Inline.Sign::symbol)
        .toList();
  }

  private static String words(Text text) {
    return String.join(
        "",
        text.parts().stream()
            .flatMap(p ->
                switch (p) {
                  case Inline.Words w -> Stream.of(w.words());
                  case Inline.Foreign f -> Stream.of(f.words());
                  case Inline.Link l -> Stream.of(l.words());
                  case Inline.Target t -> Stream.of(t.words());
                  case Inline.Sign s -> Stream.of(s.symbol());
                  case Inline.Blank b -> Stream.of(b.what());
                  case Inline.NoteRef n -> Stream.empty();
                  case Inline.NoteNumber n -> Stream.empty();
                })
            .toList());
  }
}
