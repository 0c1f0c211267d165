// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** What a meeting file says of how the meeting went: its summary, and who spoke. */
final class Proceedings {

  private final Minutes minutes;

  Proceedings(Minutes minutes) {
    this.minutes = minutes;
  }

  /** Sections with both, as far as the file has them; they come before the themes. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    add("heads.summary", summary(), sections);
    add("heads.outline", outline(), sections);
    return sections;
  }

  private void add(String key, List<Block> blocks, List<Section> sections) {
    if (!blocks.isEmpty()) {
      String number = Integer.toString(sections.size() + 2);
      sections.add(new Section("head-" + number, number, minutes.say(key), blocks, List.of()));
    }
  }

  List<Block> summary() {
    List<Block> blocks = new ArrayList<>();
    minutes
        .meeting()
        .summary()
        .forEach(s -> blocks.add(minutes.prose(s, minutes.meeting().sources())));
    return blocks;
  }

  List<Block> outline() {
    List<Block> blocks = new ArrayList<>();
    for (Contribution contribution : minutes.meeting().outline()) {
      Text label = speaker(contribution);
      for (String words : contribution.text()) {
        int number = minutes.wording().drafting().nextParagraph();
        Slot text = Slot.of("text", minutes.said(words));
        Slot note = minutes.wording().note(contribution.citations());
        blocks.add(
            new Block.Paragraph(
                number,
                label.isEmpty()
                    ? minutes.say("prose", text, note)
                    : minutes.say("point", Slot.of("label", label), text, note),
                List.of()));
        label = Text.EMPTY;
      }
    }
    return blocks;
  }

  private Text speaker(Contribution contribution) {
    Text name =
        contribution.speaker().isEmpty()
            ? minutes.voice(contribution.by())
            : minutes.said(contribution.speaker());
    if (name.isEmpty()) {
      return minutes.said(contribution.role());
    }
    Slot strong = Slot.of("name", Minutes.strong(name));
    return contribution.role().isEmpty()
        ? minutes.say("speaker", strong)
        : minutes.say("speaker.role", strong, Slot.of("role", minutes.said(contribution.role())));
  }
}
