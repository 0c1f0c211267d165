// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.opinio.assess.Stand;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.law.Citation;
import org.opinio.law.Holder;
import org.opinio.law.View;

/**
 * What groups have said on questions on which their members are silent: the group's word, not
 * theirs.
 */
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
    return composition.stand(holder, question).filter(Stand::isOwn).isPresent();
  }

  /** A paragraph for each question on which a group has spoken and a member shown has not. */
  List<Block> paragraphs() {
    List<Block> blocks = new ArrayList<>();
    List<Text> before = new ArrayList<>();
    for (Holder group : composition.holders()) {
      for (String question : questions) {
        List<Holder> members = silentMembers(group.id(), question);
        if (hasSpoken(group.id(), question) && !members.isEmpty()) {
          Optional<Integer> earlier = composition.groupWords(group.id(), question);
          if (earlier.isPresent()) {
            before.add(Text.build().link("paragraph " + earlier.get(), "p" + earlier.get()).done());
          } else {
            blocks.add(paragraph(group, question, members));
          }
        }
      }
    }
    if (!before.isEmpty()) {
      Text text =
          Text.build()
              .words("What groups have said on questions on which their members are silent: see ")
              .joined(before, ", ")
              .words(".")
              .done();
      blocks.add(composition.paragraph(text));
    }
    return blocks;
  }

  private List<Holder> silentMembers(String group, String question) {
    return composition.holders().stream()
        .filter(h -> h.memberOf().contains(group) && composition.options().shows(h.id()))
        .filter(h -> !hasSpoken(h.id(), question))
        .toList();
  }

  private Block paragraph(Holder group, String question, List<Holder> members) {
    int number = composition.nextParagraph();
    composition.rememberGroupWords(group.id(), question, number);
    List<View> views = composition.stand(group.id(), question).map(Stand::views).orElse(List.of());
    List<Citation> citations = views.stream().flatMap(v -> v.citations().stream()).toList();
    List<String> words = views.stream().map(View::words).filter(w -> !w.isEmpty()).toList();
    Text text =
        Text.build()
            .words(group.name() + ", for itself, on ")
            .part(composition.question(question))
            .words(": ")
            .words(sentence(words))
            .text(composition.cite(citations))
            .words(
                " That is its word as a group, and not a word of those of its members that are silent: ")
            .words(Terms.list(members.stream().map(Holder::name).toList(), "and"))
            .words(".")
            .done();
    return new Block.Paragraph(number, text, List.of());
  }

  /** Words of views in one sentence, which ends in a full stop. */
  static String sentence(List<String> words) {
    StringBuilder sentence = new StringBuilder();
    for (String one : words) {
      String bare = one.endsWith(".") ? one.substring(0, one.length() - 1) : one;
      sentence.append(sentence.isEmpty() ? "" : "; ").append(bare);
    }
    return sentence.append('.').toString();
  }
}
