// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.law.Citation;
import org.opinio.law.Fact;
import org.opinio.law.Fact.InCampaign;
import org.opinio.law.FactGroup;
import org.opinio.law.Passage;
import org.opinio.page.Statements.Form;
import org.opinio.page.Statements.Keyword;
import org.opinio.page.Statements.Statement;

/** Reads a page of facts. */
final class FactPages {

  private static final String OF_STATE_JUDGED = "About the State judged.";
  private static final String OF_STATE_PROTECTED = "About the State protected.";
  private static final List<Keyword> TITLE =
      List.of(
          new Keyword("In a campaign:", Form.SENTENCE),
          new Keyword(OF_STATE_JUDGED, Form.SENTENCE),
          new Keyword(OF_STATE_PROTECTED, Form.SENTENCE));

  private final PageContext context;

  FactPages(PageContext context) {
    this.context = context;
  }

  record Read(List<FactGroup> groups, List<Fact> facts) {}

  Read read() {
    List<FactGroup> groups = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    InCampaign inCampaign = InCampaign.STATED;
    String group = "";
    for (Page.Section section : context.page().sections()) {
      if (section.heading().isEmpty()) {
        for (Block block : section.blocks()) {
          if (block instanceof Block.Heading h && h.level() == 1 && group.isEmpty()) {
            group = h.id();
          }
        }
        inCampaign = inCampaign(section, inCampaign);
        group(section, group).ifPresent(groups::add);
      } else if (!section.heading().getFirst().id().isEmpty()) {
        facts.add(new FactReader(context, group, inCampaign).read(section));
      }
    }
    return new Read(groups, facts);
  }

  private Optional<FactGroup> group(Page.Section title, String id) {
    List<Citation> citations = new ArrayList<>();
    List<String> words = new ArrayList<>();
    boolean ofStateJudged = false;
    boolean ofStateProtected = false;
    for (Inline paragraph : Entries.paragraphs(title.blocks())) {
      for (Statement s : Statements.of(paragraph, TITLE)) {
        ofStateJudged |= s.keyword().equals(OF_STATE_JUDGED);
        ofStateProtected |= s.keyword().equals(OF_STATE_PROTECTED);
        if (s.isFree()) {
          words.add(paragraph.words(s.from(), s.to()));
          citations.addAll(paragraph.citations(s.from(), s.to()));
        }
      }
    }
    for (Block block : title.blocks()) {
      if (block instanceof Block.Heading h && h.level() == 1 && !id.isEmpty()) {
        Passage about = new Passage(String.join(" ", words), citations);
        return Optional.of(
            new FactGroup(id, h.words(), about, ofStateJudged, ofStateProtected, h.place()));
      }
    }
    return Optional.empty();
  }

  private InCampaign inCampaign(Page.Section title, InCampaign otherwise) {
    InCampaign result = otherwise;
    for (Inline paragraph : Entries.paragraphs(title.blocks())) {
      for (Statement s : context.statements(paragraph, TITLE)) {
        if (s.keyword().equals("In a campaign:")) {
          result = FactReader.inCampaign(context, paragraph, s, result);
        }
      }
    }
    return result;
  }
}
