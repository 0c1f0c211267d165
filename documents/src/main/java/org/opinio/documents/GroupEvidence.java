// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.opinio.assess.Stand;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.law.Citation;
import org.opinio.law.Holder;
import org.opinio.law.View;

/** What groups have said on questions on which their members are silent: the group's word, not theirs. */
final class GroupEvidence {

  private final Composition composition;
  private final SortedSet<String> questions;

  GroupEvidence(Composition composition, SortedSet<String> questions) {
    this.composition = composition;
    this.questions = questions;
  }

  /** Whether a group of which the holder is a member has spoken on the question. */
  boolean hasSpokenFor(String holder, String question) {
    Holder member = composition.law().holders().get(holder);
    return member != null
        && member.memberOf().stream().anyMatch(group -> hasSpoken(group, question));
  }

  private boolean hasSpoken(String holder, String question) {
    var stands = composition.assessment().stands().get(holder);
    Stand stand = stands == null ? null : stands.get(question);
    return stand != null && stand.isOwn();
  }

  /** A paragraph for each question on which a group has spoken and a member shown has not. */
  List<Block> paragraphs() {
    List<Block> blocks = new ArrayList<>();
    for (Holder group : Names.sorted(composition.law().holders().values())) {
      for (String question : questions) {
        List<Holder> members = silentMembers(group.id(), question);
        if (hasSpoken(group.id(), question) && !members.isEmpty()) {
          blocks.add(paragraph(group, question, members));
        }
      }
    }
    return blocks;
  }

  private List<Holder> silentMembers(String group, String question) {
    return Names.sorted(
        composition.law().holders().values().stream()
            .filter(h -> h.memberOf().contains(group) && composition.options().shows(h.id()))
            .filter(h -> !hasSpoken(h.id(), question))
            .toList());
  }

  private Block paragraph(Holder group, String question, List<Holder> members) {
    int number = composition.nextParagraph();
    List<View> views = composition.assessment().stands().get(group.id()).get(question).views();
    List<Citation> citations = views.stream().flatMap(v -> v.citations().stream()).toList();
    List<String> words = views.stream().map(View::words).filter(w -> !w.isEmpty()).toList();
    Text text =
        Text.build()
            .words("On ")
            .part(composition.question(question))
            .words(" these members are silent and the " + group.name() + " is recorded: ")
            .words(String.join("; ", words))
            .words(".")
            .text(composition.cite(citations))
            .words(" That is the word of the group, not of ")
            .words(list(members))
            .words(".")
            .done();
    return new Block.Paragraph(number, text, List.of());
  }

  private static String list(List<Holder> members) {
    List<String> names = members.stream().map(Holder::name).toList();
    if (names.size() == 1) {
      return names.getFirst();
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
  }
}
