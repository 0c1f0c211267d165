// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.Marking;
import org.opinio.compile.LawCompiler;
import org.opinio.documents.Sample;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Status;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** Meetings for tests, on the small law unless said otherwise. */
final class MeetingSample {

  static final Path FILES = Path.of("src/test/resources/meetings");
  static final Sample SMALL = Sample.small();

  private MeetingSample() {}

  static MeetingReading reading(Path file, Sample law) {
    Set<String> sources = new TreeSet<>(law.forms().forms().keySet());
    return MeetingReader.read(file, law.law(), sources);
  }

  static Meeting meeting(String name) {
    MeetingReading reading = reading(FILES.resolve(name), SMALL);
    return reading.found().orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
  }

  static Document document(Meeting meeting, Shape shape, Language language, Sample law) {
    return MeetingReport.of(
        new MeetingReport.Order(
            meeting,
            shape,
            new Assessor(LawCompiler.compile(law.law()), Settings.DEFAULT)
                .assess(Case.NONE, List.of()),
            language,
            law.forms(),
            new Cover("", "", Marking.NONE, new Status.Draft(), Sample.receipt()),
            Layout.UPRIGHT));
  }

  static Report report(String name, Shape shape, Language language) {
    return document(meeting(name), shape, language, SMALL).body();
  }

  static Report report(String name, Shape shape) {
    return report(name, shape, Language.ENGLISH);
  }

  static String words(Text text) {
    StringBuilder words = new StringBuilder();
    for (Inline part : text.parts()) {
      switch (part) {
        case Inline.Words w -> words.append(w.words());
        case Inline.Foreign f -> words.append(f.words());
        case Inline.Link l -> words.append(l.words());
        case Inline.Target t -> words.append(t.words());
        case Inline.Sign s -> words.append(s.symbol());
        case Inline.Blank b -> words.append(b.what());
        case Inline.NoteRef n -> words.append('[').append(n.number()).append(']');
        case Inline.NoteNumber n -> words.append(n.number());
      }
    }
    return words.toString();
  }

  /** All sections, each before those in it. */
  static List<Section> sections(List<Section> sections) {
    List<Section> all = new ArrayList<>();
    sections.forEach(s -> {
      all.add(s);
      all.addAll(sections(s.sections()));
    });
    return all;
  }

  static Section section(Report report, String heading) {
    return sections(report.sections()).stream()
        .filter(s -> words(s.heading()).equals(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no section " + heading));
  }

  /** The first block of a kind in a section, or inside its paragraphs. */
  static <T extends Block> T first(Section section, Class<T> kind) {
    return blocks(section.blocks()).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind));
  }

  /** All blocks, each before those inside it. */
  static List<Block> blocks(List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    blocks.forEach(b -> {
      all.add(b);
      if (b instanceof Block.Paragraph p) {
        all.addAll(blocks(p.inside()));
      }
    });
    return all;
  }

  /** The texts of a block, in their order, without those of blocks inside it. */
  static List<Text> texts(Block block) {
    return switch (block) {
      case Block.Paragraph p -> List.of(p.text());
      case Block.Line l -> List.of(l.text());
      case Block.Points p -> p.items();
      case Block.Legend l -> {
        List<Text> texts = new ArrayList<>();
        l.entries().forEach(e -> texts.addAll(List.of(e.term(), e.meaning())));
        yield texts;
      }
      case Block.Table t -> {
        List<Text> texts = new ArrayList<>(List.of(t.caption()));
        texts.addAll(t.columns());
        t.bodies()
            .forEach(b ->
                b.rows()
                    .forEach(r -> {
                      texts.add(r.heading());
                      texts.addAll(r.cells());
                    }));
        yield texts;
      }
      case Block.NewPage n -> List.of();
      case Block.Tree t -> throw new AssertionError("a report of a meeting has no tree");
    };
  }

  /** Everything that is printed of a report before its notes, in order. */
  static List<Text> texts(Report report) {
    List<Text> texts = new ArrayList<>();
    for (Section section : sections(report.sections())) {
      texts.add(section.heading());
      blocks(section.blocks()).forEach(b -> texts.addAll(texts(b)));
    }
    return texts;
  }

  static Optional<Block.Paragraph> paragraph(Report report, String contains) {
    return sections(report.sections()).stream()
        .flatMap(s -> s.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .filter(p -> words(p.text()).contains(contains))
        .findFirst();
  }
}
