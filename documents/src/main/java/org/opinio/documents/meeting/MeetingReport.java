// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.Assessment;
import org.opinio.cite.CitationForms;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.wording.Wording;

/** The report of a meeting. */
public final class MeetingReport {

  private MeetingReport() {}

  /**
   * What a report is drafted from.
   *
   * @param record an assessment of no case, for what holders have on record
   * @param forms how sources are cited
   * @param cover all but the genre
   */
  public record Order(
      Meeting meeting,
      Shape shape,
      Assessment record,
      Language language,
      CitationForms forms,
      Cover cover,
      Layout layout) {}

  /**
   * The report.
   *
   * @throws IllegalArgumentException if the shape does not fit the meeting
   */
  public static Document of(Order order) {
    Meeting meeting = order.meeting();
    if (!order.shape().fits(meeting)) {
      throw new IllegalArgumentException(order.shape() + " needs two sides");
    }
    Wording wording = Wording.of(order.record(), order.forms(), order.language(), "meeting");
    Minutes minutes = new Minutes(meeting, wording);
    List<Section> sections = new ArrayList<>();
    sections.add(new Opening(minutes).section());
    sections.addAll(
        switch (order.shape()) {
          case SIDE_BY_SIDE -> new SideBySide(minutes).sections();
          case JOINT -> new JointText(minutes).sections();
          case HEADS -> new FiveHeads(minutes).sections();
        });
    sections.addAll(new QuestionsOfLaw(minutes).sections(sections.size() + 1));
    Report body =
        new Report(
            order.language().tag(),
            meeting.title(),
            new Opening(minutes).about(),
            sections,
            wording.drafting().notes());
    return new Document(order.cover().of(wording.words("genre")), order.layout(), body);
  }
}
