// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.table;

import java.util.List;
import org.opinio.assess.Stand;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Holder;

/** Groups and their members: what a group has said is never a member's own word. */
final class Groups {

  private Groups() {}

  /** The members of a group on record, in the order of the alphabet. */
  static List<Holder> members(Wording wording, Holder group) {
    return wording.names().all().stream().filter(h -> h.memberOf().contains(group.id())).toList();
  }

  /** Whether the holder has itself spoken on the question. */
  static boolean hasSpoken(Wording wording, String holder, String question) {
    return wording.stand(holder, question).filter(Stand::isOwn).isPresent();
  }

  /** Whether a group of which the holder is a member has spoken on the question. */
  static boolean haveSpokenFor(Wording wording, String holder, String question) {
    Holder member = wording.law().holders().get(holder);
    return member != null
        && member.memberOf().stream().anyMatch(g -> hasSpoken(wording, g, question));
  }
}
