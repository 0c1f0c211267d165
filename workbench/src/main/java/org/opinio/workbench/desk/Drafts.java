// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opinio.assess.Assessment;
import org.opinio.cases.Case;
import org.opinio.cases.LeftOut;
import org.opinio.cases.Marking;
import org.opinio.cases.Markings;
import org.opinio.cases.Redaction;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.draft.Status;
import org.opinio.documents.memo.Memorandum;
import org.opinio.documents.memo.OnePageBrief;
import org.opinio.documents.memo.TalkingPoints;
import org.opinio.documents.notice.Notice;
import org.opinio.documents.notice.NoticeFault;
import org.opinio.documents.notice.NoticeKind;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.print.PdfPrinter;
import org.opinio.documents.print.PdfResult;
import org.opinio.documents.report.Receipt;
import org.opinio.documents.table.ConvergenceTable;
import org.opinio.documents.table.PositionsTable;
import org.opinio.documents.word.WordPrinter;

/** Drafts documents on cases. */
public final class Drafts {

  private final LawDesk law;
  private final Answers answers;

  public Drafts(LawDesk law, Answers answers) {
    this.law = law;
    this.answers = answers;
  }

  /**
   * What is to be drafted.
   *
   * @param genre one of {@link #genres}
   * @param about situation, operation, campaign or response of a notice, or empty
   * @param status draft, for-clearance or cleared
   * @param clearedBy who cleared it, where it is cleared
   * @param marking highest level that may be shown, or empty for all
   */
  public record Wanted(
      String genre,
      Language language,
      Optional<String> advised,
      Optional<String> opposing,
      Optional<String> rule,
      String about,
      String status,
      String clearedBy,
      String reference,
      String label,
      String marking,
      String paper) {}

  /** What became of it. */
  public sealed interface Result {}

  /** What it is before it is printed. */
  private sealed interface Draft {}

  /** The document, and its media type. */
  public record Drafted(byte[] bytes, String type) implements Result {}

  /** Why there is no document. */
  public enum Problem {
    NO_SUCH_DOCUMENT,
    NOBODY_CLEARED_IT,
    /** What is above a level cannot be left out. */
    CANNOT_BE_LEFT_OUT,
    RIGHT_TO_LEFT,
    NO_LETTERS,
    NOT_LAID_OUT,
    /** The law has not the rules on which a notice rests. */
    NOT_IN_LAW,
    NO_SUCH_SITUATION,
    /** Several situations fit, and one must be chosen. */
    SEVERAL_SITUATIONS,
    /** It cannot be cleared while conditions on it are unmet. */
    GATES_UNMET
  }

  /**
   * There is none.
   *
   * @param details words of the engine that say more
   */
  public record Refused(Problem problem, List<String> details) implements Result, Draft {
    public Refused {
      details = List.copyOf(details);
    }
  }

  /** Kinds of document. */
  public static List<String> genres() {
    return List.of(
        "memorandum",
        "brief",
        "talking-points",
        "convergence",
        "positions",
        "claim",
        "cease",
        "countermeasures",
        "article-51");
  }

  /** Levels of the Traffic Light Protocol, as they are written. */
  public static List<String> levels() {
    return Stream.of(Marking.Level.values()).map(Marking.Level::words).toList();
  }

  /**
   * Drafts a document.
   *
   * @param format html, docx, pdf or md
   */
  public Result draft(OpenCase open, Wanted wanted, String format) {
    Optional<Status> status = status(wanted);
    if (status.isEmpty()) {
      return new Refused(Problem.NOBODY_CLEARED_IT, List.of());
    }
    if (!genres().contains(wanted.genre())) {
      return new Refused(Problem.NO_SUCH_DOCUMENT, List.of());
    }
    Optional<Marking.Level> level = Marking.Level.of(wanted.marking());
    Optional<Redaction.Redacted> redacted = Optional.empty();
    if (level.isPresent()) {
      switch (Redaction.of(open.subject(), level.get())) {
        case Redaction.Redacted r -> redacted = Optional.of(r);
        case Redaction.Refused r -> {
          return new Refused(
              Problem.CANNOT_BE_LEFT_OUT,
              r.faults().stream().map(f -> f.message() + " " + f.mend()).toList());
        }
      }
    }
    Optional<Redaction.Redacted> left = redacted;
    Case subject = left.map(Redaction.Redacted::left).orElse(open.subject());
    if (left.isPresent()) {
      return drafted(law.assess(subject), wanted, status.get(), left, format);
    }
    return open.with(a -> drafted(a, wanted, status.get(), left, format));
  }

  private Result drafted(
      Assessment assessment,
      Wanted wanted,
      Status status,
      Optional<Redaction.Redacted> redacted,
      String format) {
    Receipt receipt = answers.receipt(assessment).with(wanted.toString());
    Marking content = Markings.highest(assessment.subject());
    Marking marking = wanted.label().isEmpty() ? content : content.with(Marking.of(wanted.label()));
    Layout.Paper paper =
        Stream.of(Layout.Paper.values())
            .filter(p -> p.name().equals(wanted.paper()))
            .findFirst()
            .orElse(Layout.Paper.A4);
    Instructions instructions =
        new Instructions(
            assessment,
            wanted.advised(),
            wanted.opposing(),
            wanted.rule(),
            wanted.language(),
            law.forms(),
            new Cover("", wanted.reference(), marking, status, receipt),
            new Layout(paper, false));
    return switch (made(wanted, instructions)) {
      case Refused refused -> refused;
      case Made made ->
          printed(
              redacted
                  .map(Redaction.Redacted::leftOut)
                  .filter(out -> !out.isNothing())
                  .map(out -> withLeftOut(made.document(), out, wanted))
                  .orElse(made.document()),
              format);
    };
  }

  /** A document that is not printed yet. */
  private record Made(Document document) implements Draft {}

  private static Draft made(Wanted wanted, Instructions instructions) {
    return switch (wanted.genre()) {
      case "brief" -> new Made(OnePageBrief.of(instructions));
      case "talking-points" -> new Made(TalkingPoints.of(instructions));
      case "convergence" -> new Made(ConvergenceTable.of(across(instructions)));
      case "positions" ->
          new Made(PositionsTable.of(across(instructions), PositionsTable.turnedOn(instructions)));
      case "claim" -> notice(wanted, instructions, NoticeKind.CLAIM);
      case "cease" -> notice(wanted, instructions, NoticeKind.CEASE);
      case "countermeasures" -> notice(wanted, instructions, NoticeKind.COUNTERMEASURES);
      case "article-51" -> notice(wanted, instructions, NoticeKind.ARTICLE_51);
      default -> new Made(Memorandum.of(instructions));
    };
  }

  private static Draft notice(Wanted wanted, Instructions instructions, NoticeKind kind) {
    return switch (Notice.of(instructions, kind, wanted.about())) {
      case Notice.Drafted drafted -> new Made(drafted.document());
      case Notice.Refused refused ->
          switch (refused.fault()) {
            case NoticeFault.NotInLaw lacking -> new Refused(Problem.NOT_IN_LAW, lacking.ids());
            case NoticeFault.NoSuchSituation none ->
                new Refused(Problem.NO_SUCH_SITUATION, none.known());
            case NoticeFault.SeveralSituations several ->
                new Refused(Problem.SEVERAL_SITUATIONS, several.fitting());
            case NoticeFault.GatesUnmet unmet -> new Refused(Problem.GATES_UNMET, unmet.gates());
          };
    };
  }

  /** The same on paper that lies across. */
  private static Instructions across(Instructions given) {
    return new Instructions(
        given.assessment(),
        given.advised(),
        given.opposing(),
        given.rule(),
        given.language(),
        given.forms(),
        given.cover(),
        new Layout(given.layout().paper(), true));
  }

  private static Document withLeftOut(Document document, LeftOut out, Wanted wanted) {
    return document.with(
        Phrases.of(wanted.language())
            .say(
                "left-out",
                Slot.of("level", wanted.marking()),
                Slot.of("units", out.units()),
                Slot.of("facts", out.facts()),
                Slot.of("evidence", out.evidence()),
                Slot.of("sources", out.sources()),
                Slot.of("names", out.names()),
                Slot.of("others", out.others())));
  }

  private static Result printed(Document document, String format) {
    return switch (format) {
      case "docx" ->
          new Drafted(
              WordPrinter.print(document, Optional.empty()),
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
      case "md" ->
          new Drafted(
              MarkdownPrinter.print(document).getBytes(StandardCharsets.UTF_8),
              "text/markdown;charset=UTF-8");
      case "pdf" ->
          switch (PdfPrinter.print(document)) {
            case PdfResult.Printed p -> new Drafted(p.bytes(), "application/pdf");
            case PdfResult.RightToLeft r -> new Refused(Problem.RIGHT_TO_LEFT, List.of());
            case PdfResult.NotLaidOut n -> new Refused(Problem.NOT_LAID_OUT, List.of());
            case PdfResult.NoLetters n -> new Refused(Problem.NO_LETTERS, List.of());
          };
      default ->
          new Drafted(
              HtmlPrinter.print(document).getBytes(StandardCharsets.UTF_8),
              "text/html;charset=UTF-8");
    };
  }

  private static Optional<Status> status(Wanted wanted) {
    return switch (wanted.status()) {
      case "cleared" ->
          wanted.clearedBy().isEmpty()
              ? Optional.empty()
              : Optional.of(new Status.Cleared(wanted.clearedBy()));
      case "for-clearance" -> Optional.of(new Status.ForClearance());
      default -> Optional.of(new Status.Draft());
    };
  }
}
