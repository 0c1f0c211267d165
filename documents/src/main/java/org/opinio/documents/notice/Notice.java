// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.List;
import java.util.Set;
import org.opinio.cases.Situation;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Status;

/** A notice as drafted, or why there is none. */
public sealed interface Notice {

  /**
   * The notice with its drafting sheet.
   *
   * @param unmet conditions that are unmet, in words; its status is that of a draft while there are
   *     any
   */
  record Drafted(Document document, List<String> unmet) implements Notice {
    public Drafted {
      unmet = List.copyOf(unmet);
    }
  }

  /** Nothing that may be given out. */
  record Refused(NoticeFault fault) implements Notice {}

  /**
   * Drafts a notice.
   *
   * @param named id of a situation, or of the operation, campaign or response that it is about;
   *     empty where the case has one only
   */
  static Notice of(Instructions instructions, NoticeKind kind, String named) {
    Parts parts = Parts.read();
    Set<String> missing = parts.notIn(instructions.assessment().law().law());
    if (!missing.isEmpty()) {
      return new Refused(new NoticeFault.NotInLaw(List.copyOf(missing)));
    }
    List<String> known = fitting(instructions, kind, "").stream().map(Situation::id).toList();
    List<Situation> fitting = fitting(instructions, kind, named);
    if (fitting.isEmpty()) {
      return new Refused(new NoticeFault.NoSuchSituation(named, known));
    }
    if (fitting.size() > 1) {
      return new Refused(
          new NoticeFault.SeveralSituations(named, fitting.stream().map(Situation::id).toList()));
    }
    Draft draft = Draft.of(instructions, kind, parts, fitting.getFirst());
    List<String> unmet = draft.gates().unmet();
    return instructions.cover().status() instanceof Status.Cleared && !unmet.isEmpty()
        ? new Refused(new NoticeFault.GatesUnmet(unmet))
        : new Drafted(draft.document(), unmet);
  }

  /** The situations between two States that fit what was named, an exact id before others. */
  private static List<Situation> fitting(Instructions instructions, NoticeKind kind, String named) {
    List<Situation> all =
        instructions.assessment().situations().stream()
            .map(s -> s.situation())
            .filter(s -> s.as() != Situation.Protected.PERSON && !s.claims())
            .filter(s -> kind.isResponse() || s.response().isEmpty())
            .toList();
    List<Situation> exact = all.stream().filter(s -> s.id().equals(named)).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Situation> measures = all.stream().filter(s -> s.response().isPresent()).toList();
    if (named.isEmpty() && !measures.isEmpty()) {
      return measures;
    }
    return all.stream().filter(s -> named.isEmpty() || s.subject().equals(named)).toList();
  }
}
