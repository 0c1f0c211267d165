// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.FactState;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;

/** What is asked of the other State: that it end its act, that it not repeat it, and reparation. */
final class DemandText {

  private final Draft draft;
  private final Writing writing;

  DemandText(Draft draft) {
    this.draft = draft;
    this.writing = draft.writing();
  }

  /** All that follows from the wrongful act. */
  void all() {
    List<Text> points = new ArrayList<>(cessation());
    points.add(draft.say("demand.assurances", writing.blank("which", "blank.assurances")));
    points.add(draft.say("demand.restitution", writing.blank("what", "blank.restitution")));
    points.add(draft.say("demand.compensation", writing.blank("what", "blank.compensation")));
    points.add(draft.say("demand.satisfaction", writing.blank("what", "blank.satisfaction")));
    write(List.of(draft.parts().id("cessation"), draft.parts().id("reparation")), "demand", points);
  }

  /** That the act end, and no more. */
  void end() {
    List<Text> points = new ArrayList<>(cessation());
    points.add(draft.say("demand.assurances-last", writing.blank("which", "blank.assurances")));
    write(List.of(draft.parts().id("cessation")), "demand", points);
  }

  private void write(List<String> rules, String lead, List<Text> points) {
    Slot sender = draft.sides().sender();
    Slot recipient = draft.sides().recipient();
    writing.paragraph(
        rules, List.of(), draft.say(lead, sender, recipient), List.of(new Block.Points(points)));
  }

  /**
   * The demand where the act goes on; where that is not known, a blank; nothing where it is over.
   */
  private List<Text> cessation() {
    FactState state = draft.fact("continuing");
    return switch (state.status()) {
      case ESTABLISHED, STIPULATED, DERIVED ->
          List.of(draft.say("demand.cessation", writing.blank("how", "blank.cessation")));
      case REFUTED, STIPULATED_NOT, DERIVED_NOT -> List.of();
      case VALUED, UNKNOWN, DISPUTED, BELOW_STANDARD ->
          List.of(draft.say("demand.continuing", writing.blank("whether", "blank.continuing")));
    };
  }
}
