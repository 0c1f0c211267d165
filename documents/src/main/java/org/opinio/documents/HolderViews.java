// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Stand;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;
import org.opinio.law.Question;
import org.opinio.law.View;

/** What one holder has said on a question, in our words, with its sources. */
final class HolderViews {

  private final Composition composition;
  private final Holder holder;

  HolderViews(Composition composition, Holder holder) {
    this.composition = composition;
    this.holder = holder;
  }

  Text on(Question question) {
    Optional<Stand> stand = composition.stand(holder.id(), question.id());
    List<View> views = stand.map(Stand::views).orElse(List.of());
    if (views.isEmpty()) {
      String computed =
          stand
              .map(s ->
                  s.basis() == Stand.Basis.SILENT
                      ? "; every ordinary reading stays open"
                      : HoldersOfQuestion.computed(s.basis()))
              .orElse("");
      return Text.of(holder.name() + ": no view is recorded" + computed + ".");
    }
    Text.Builder text = Text.build().words(holder.name() + ": ");
    List<Text> said = new ArrayList<>();
    for (View view : views) {
      Text.Builder one = Signs.mark(Text.build().words(stance(question, view)), view);
      one.words(view.words().isEmpty() ? "" : ": " + ended(view.words()));
      said.add(one.text(composition.cite(view.citations())).done());
    }
    text.joined(said, "; ");
    if (stand.filter(Stand::contradictory).isPresent()) {
      text.words(". These views exclude each other; the latest is computed");
    }
    return text.words(".").done();
  }

  /** Words without the full stop at their end. */
  private static String ended(String words) {
    String bare = words.strip();
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static String stance(Question question, View view) {
    String options =
        Terms.list(view.options().stream().map(o -> Terms.quoted(question, o)).toList(), "or");
    return switch (view.stance()) {
      case HOLDS -> "holds " + options;
      case REJECTS -> "rejects " + options;
      case RESERVES -> "leaves open " + options;
      case AMBIGUOUS -> "its words fit " + options;
    };
  }
}
