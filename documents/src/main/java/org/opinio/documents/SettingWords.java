// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.List;
import org.opinio.documents.report.Text;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;
import org.opinio.review.Change;
import org.opinio.review.Review;
import org.opinio.review.Setting;

/** Puts sets of facts into words. */
final class SettingWords {

  private final Composition composition;
  private final Review review;

  SettingWords(Composition composition, Review review) {
    this.composition = composition;
    this.review = review;
  }

  /** One set in a line. */
  Text of(Change change, boolean colour) {
    List<Text> settings = change.settings().stream().map(this::of).toList();
    Text.Builder text = Text.build().joined(settings, "; and ");
    if (colour) {
      text.words(" (leads to ").strong(ColourWords.name(change.leadsTo())).words(")");
    }
    return text.words(".").done();
  }

  private Text of(Setting setting) {
    Fact fact = composition.law().facts().get(setting.fact());
    FactGroup group = fact == null ? null : composition.law().groups().get(fact.group());
    String value =
        fact == null || setting.value().isEmpty()
            ? ""
            : fact.values().stream()
                .filter(v -> v.id().equals(setting.value()))
                .map(v -> ", ‘" + v.heading() + "’")
                .findFirst()
                .orElse(", " + setting.value());
    return Text.build()
        .words(group == null ? "" : group.heading() + ": ")
        .strong("‘" + composition.fact(setting.fact()) + "’" + value)
        .words(setting.holds() ? " holds" : " does not hold")
        .words(setting.known() ? "" : ", which is unknown")
        .words(fact != null && fact.evaluative() ? ", a judgement" : "")
        .words(isOfResponse(setting) ? ", of the response" : "")
        .done();
  }

  private boolean isOfResponse(Setting setting) {
    return review
        .response()
        .filter(r -> r.situation().id().equals(setting.situation()))
        .isPresent();
  }
}
