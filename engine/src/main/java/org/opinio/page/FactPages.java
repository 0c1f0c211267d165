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

  private static final List<Keyword> TITLE = List.of(new Keyword("In a campaign:", Form.SENTENCE));

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
    for (Inline paragraph : Entries.paragraphs(title.blocks())) {
      for (Statement s : Statements.of(paragraph, TITLE)) {
        if (s.isFree()) {
          words.add(paragraph.words(s.from(), s.to()));
          citations.addAll(paragraph.citations(s.from(), s.to()));
        }
      }
    }
    return title.blocks().stream()
        .filter(b -> b instanceof Block.Heading h && h.level() == 1 && !id.isEmpty())
        .map(b -> (Block.Heading) b)
        .findFirst()
        .map(h ->
            new FactGroup(
                id, h.words(), new Passage(String.join(" ", words), citations), h.place()));
  }

  private InCampaign inCampaign(Page.Section title, InCampaign otherwise) {
    InCampaign result = otherwise;
    for (Inline paragraph : Entries.paragraphs(title.blocks())) {
      for (Statement s : context.statements(paragraph, TITLE)) {
        if (!s.isFree()) {
          result = FactReader.inCampaign(context, paragraph, s, result);
        }
      }
    }
    return result;
  }
}
