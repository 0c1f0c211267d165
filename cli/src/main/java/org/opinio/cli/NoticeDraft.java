// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.List;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.notice.Notice;
import org.opinio.documents.notice.NoticeFault;
import org.opinio.documents.notice.NoticeKind;

/** A claim or notice, or the words in which it is refused. */
final class NoticeDraft {

  /** Said where a notice was asked for as more than a draft, and conditions on it are unmet. */
  static final String STAYS_A_DRAFT =
      "opinio: the notice stays a draft: conditions on it are unmet, which stand at its head.\n";

  private static final int WIDTH = 100;

  private NoticeDraft() {}

  /**
   * The notice.
   *
   * @param about what it is about, as the user named it; may be empty
   * @throws UserFault if it cannot be drafted, or was asked for as final while a condition is unmet
   */
  static Document of(Instructions instructions, NoticeKind kind, String about) {
    return switch (Notice.of(instructions, kind, about)) {
      case Notice.Drafted drafted -> drafted.document();
      case Notice.Refused refused -> throw fault(refused.fault());
    };
  }

  private static UserFault fault(NoticeFault fault) {
    return switch (fault) {
      case NoticeFault.NotInLaw other ->
          UserFault.of(
              "this law has not the rules and facts on which a notice rests: "
                  + lines(other.ids())
                  + ".",
              "Use the folder of law that came with Opinio, or add them to yours.");
      case NoticeFault.NoSuchSituation none when none.known().isEmpty() ->
          UserFault.of(
              "the case has nothing on which such a notice can be drafted.",
              "A claim or a call to cease needs an operation or a campaign against a State; a notice of"
                  + " countermeasures or to the Security Council may also be on a response.");
      case NoticeFault.NoSuchSituation none ->
          UserFault.of(
              "no such notice can be drafted on `" + Words.line(none.asked()) + "`.",
              Words.didYouMean(
                  none.asked(), none.known(), "There are " + lines(none.known()) + "."));
      case NoticeFault.SeveralSituations several ->
          UserFault.of(
              several.asked().isEmpty()
                  ? "the case has several situations on which it can be drafted."
                  : "several situations fit `" + Words.line(several.asked()) + "`.",
              "Choose one with --about ID: " + lines(several.fitting()) + ".");
      case NoticeFault.GatesUnmet unmet ->
          UserFault.of(
              "the notice cannot be cleared: these conditions on it are unmet.\n"
                  + String.join("\n", unmet.gates().stream().map(NoticeDraft::point).toList()),
              "Leave out --status cleared for a draft that lists them with its blanks.");
    };
  }

  private static String point(String gate) {
    return Words.wrapped("  - " + gate, WIDTH, "    ");
  }

  private static String lines(List<String> ids) {
    return Words.list(ids.stream().map(Words::line).toList(), "and");
  }
}
