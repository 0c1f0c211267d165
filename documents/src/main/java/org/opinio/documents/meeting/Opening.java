// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Days;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Citation;

/** What a reader must know before reading what was said. */
final class Opening {

  private final Minutes minutes;
  private final Meeting meeting;
  private final Wording wording;

  Opening(Minutes minutes) {
    this.minutes = minutes;
    this.meeting = minutes.meeting();
    this.wording = minutes.wording();
  }

  /** When and where the meeting was, and who was there. */
  List<Text> about() {
    Meeting.Head head = meeting.head();
    List<Text> lines = new ArrayList<>();
    Text when = when(head);
    Text where = minutes.said(head.place());
    if (!when.isEmpty() && !where.isEmpty()) {
      lines.add(minutes.say("about.place", Slot.of("when", when), Slot.of("place", where)));
    } else if (!when.isEmpty() || !where.isEmpty()) {
      lines.add(when.isEmpty() ? where : when);
    }
    if (!head.organisers().isEmpty()) {
      lines.add(minutes.say("about.organisers", list("organisers", head.organisers())));
    }
    if (!head.participants().isEmpty()) {
      lines.add(minutes.say("about.participants", list("participants", head.participants())));
    }
    return lines;
  }

  private Text when(Meeting.Head head) {
    Days days = new Days(wording.language());
    return head.until().isEmpty() || head.until().equals(head.date())
        ? Text.of(days.of(head.date()))
        : minutes.say(
            "about.days",
            Slot.of("first", days.of(head.date())),
            Slot.of("last", days.of(head.until())));
  }

  private Slot list(String name, List<String> words) {
    return Slot.of(name, wording.phrases().and(words.stream().map(minutes::said).toList()));
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    if (!meeting.sources().isEmpty()) {
      blocks.add(paragraph("opening.source", wording.note(bare())));
    }
    for (Side.Capacity capacity : Side.Capacity.values()) {
      List<String> sides =
          meeting.sides().stream().filter(s -> s.capacity() == capacity).map(Side::id).toList();
      if (!sides.isEmpty()) {
        Slot names = Slot.of("sides", minutes.names(sides));
        blocks.add(
            switch (capacity) {
              case EXPERTS -> paragraph("opening.experts", names);
              case DELEGATION -> paragraph("opening.delegations", names);
              case ORGANISATION -> paragraph("opening.organisations", names);
            });
      }
    }
    blocks.add(paragraph(meeting.sides().isEmpty() ? "opening.no-sides" : "opening.agreement"));
    if (meeting.head().chathamHouse()) {
      blocks.add(paragraph("opening.chatham-house"));
    }
    if (meeting.themes().stream().flatMap(Theme::allPoints).anyMatch(p -> p.tie().isPresent())) {
      blocks.add(paragraph("opening.ties"));
    }
    if (!meeting.onRecord().isEmpty()) {
      blocks.add(paragraph("opening.record"));
    }
    blocks.add(paragraph("opening.silence"));
    if (!meeting.head().disclaimer().isEmpty()) {
      blocks.add(minutes.prose(meeting.head().disclaimer(), List.of()));
    }
    return new Section("about", "1", minutes.say("opening"), blocks, List.of());
  }

  /** The sources of the meeting as wholes. */
  private List<Citation> bare() {
    return meeting.sources().stream()
        .map(c -> new Citation(c.key(), "", false, c.reportedBy()))
        .distinct()
        .toList();
  }

  private Block paragraph(String key, Slot... slots) {
    int number = wording.drafting().nextParagraph();
    return new Block.Paragraph(number, minutes.say(key, slots), List.of());
  }
}
