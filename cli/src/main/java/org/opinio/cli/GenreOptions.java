// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.memo.Memorandum;
import org.opinio.documents.memo.OnePageBrief;
import org.opinio.documents.memo.TalkingPoints;
import org.opinio.documents.notice.NoticeKind;
import org.opinio.documents.report.Receipt;
import org.opinio.documents.table.ConvergenceTable;
import org.opinio.documents.table.PositionsTable;
import picocli.CommandLine.Option;

/** Which document is drafted from a case, and what is asked for of that kind alone. */
final class GenreOptions {

  @Option(
      names = "--genre",
      paramLabel = "KIND",
      description =
          "memorandum (as without it), brief, talking-points, convergence, positions, claim, cease,"
              + " countermeasures or article-51.")
  private String genre = "memorandum";

  @Option(
      names = "--question",
      paramLabel = "QUESTION",
      description =
          "For positions: these questions, by id, or all of an area. Without it, those that the case"
              + " turns on.")
  private List<String> questions = new ArrayList<>();

  @Option(
      names = "--about",
      paramLabel = "ID",
      description =
          "For a notice: the operation, campaign, response or situation that it is about.")
  private Optional<String> about = Optional.empty();

  /**
   * What was asked for, checked before any work.
   *
   * @param questions ids of questions; empty for those that the case turns on
   * @param about what a notice is about, as the user named it; empty where nothing is named
   */
  record Of(MemoGenre kind, List<String> questions, String about) {

    /** The document. */
    Document draft(Instructions instructions) {
      return switch (kind) {
        case MEMORANDUM -> Memorandum.of(instructions);
        case BRIEF -> OnePageBrief.of(instructions);
        case TALKING_POINTS -> TalkingPoints.of(instructions);
        case CONVERGENCE -> ConvergenceTable.of(instructions);
        case POSITIONS -> positions(instructions);
        case CLAIM -> NoticeDraft.of(instructions, NoticeKind.CLAIM, about);
        case CEASE -> NoticeDraft.of(instructions, NoticeKind.CEASE, about);
        case COUNTERMEASURES -> NoticeDraft.of(instructions, NoticeKind.COUNTERMEASURES, about);
        case ARTICLE_51 -> NoticeDraft.of(instructions, NoticeKind.ARTICLE_51, about);
      };
    }

    private Document positions(Instructions instructions) {
      List<String> asked = questions.isEmpty() ? PositionsTable.turnedOn(instructions) : questions;
      if (asked.isEmpty()) {
        throw UserFault.of(
            "what the case comes to turns on no question of law.",
            "Name questions: --question sovereignty");
      }
      return PositionsTable.of(instructions, asked);
    }

    /** A receipt with all of this. */
    Receipt in(Receipt receipt) {
      return receipt
          .with("genre=" + Words.of(kind))
          .with("questions=" + String.join(",", questions))
          .with("about=" + about);
    }
  }

  /**
   * What was asked for.
   *
   * @throws UserFault if there is no such kind or question, or an option is for another kind
   */
  Of in(Workspace workspace) {
    MemoGenre kind = MemoGenre.of(genre);
    if (!questions.isEmpty() && kind != MemoGenre.POSITIONS) {
      throw UserFault.of("--question is for the table of positions.", "Add --genre positions.");
    }
    if (about.isPresent() && !kind.isNotice()) {
      throw UserFault.of(
          "--about is for a notice.",
          "Add --genre claim, cease, countermeasures or article-51, or leave it out.");
    }
    Lookup lookup = new Lookup(workspace.law());
    List<String> asked =
        Words.split(questions).stream()
            .flatMap(q -> lookup.questions(q).stream())
            .distinct()
            .toList();
    return new Of(kind, asked, about.map(String::strip).orElse(""));
  }
}
