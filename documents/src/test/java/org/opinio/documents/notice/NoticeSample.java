// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.Marking;
import org.opinio.cases.Situations;
import org.opinio.compile.CompiledLaw;
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

/** Notices on cases of the project. */
final class NoticeSample {

  static final Sample REAL = Sample.real();
  static final CompiledLaw LAW = LawCompiler.compile(REAL.law());
  static final Status DRAFT = new Status.Draft();
  static final Status CLEARED = new Status.Cleared("the Legal Adviser");

  /** One that reads the law so that the response in the case of a hack-back is open to it. */
  static final String PERMITS = "ewg-china";

  private NoticeSample() {}

  static Assessment assessed(Case subject) {
    return new Assessor(LAW, Settings.DEFAULT).assess(subject, Situations.of(subject, REAL.law()));
  }

  static Case theCase(String name) {
    return REAL.read(Sample.ROOT.resolve("cases/" + name + ".yaml"));
  }

  static Instructions instructions(
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

  static Notice notice(NoticeKind kind, String name, String named, String advised, Status status) {
    return Notice.of(
        instructions(assessed(theCase(name)), advised, Language.ENGLISH, status), kind, named);
  }

  static Notice.Drafted drafted(Notice notice) {
    return notice instanceof Notice.Drafted drafted ? drafted : fail(notice.toString());
  }

  static List<String> refused(Notice notice) {
    return notice instanceof Notice.Refused(NoticeFault.GatesUnmet(List<String> gates))
        ? gates
        : fail(notice.toString());
  }

  static Section part(Document document, String anchor) {
    return document.body().sections().getLast().sections().stream()
        .filter(s -> s.anchor().equals(anchor))
        .findFirst()
        .orElseThrow();
  }

  static List<Text> points(Section section) {
    return section.blocks().stream()
        .filter(Block.Points.class::isInstance)
        .map(Block.Points.class::cast)
        .flatMap(p -> p.items().stream())
        .toList();
  }

  static List<Text> texts(Block block) {
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

  static void blanks(Text text, List<String> blanks) {
    for (Inline part : text.parts()) {
      if (part instanceof Inline.Blank blank) {
        blanks.add(blank.what());
      }
    }
  }

  static boolean hasNote(Text text) {
    return text.parts().stream().anyMatch(Inline.NoteRef.class::isInstance);
  }
}
