// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opinio.law.Document;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.Rule;
import org.opinio.law.Treaty;
import org.opinio.law.View;

/** Writes a law as numbers and words. */
final class LawOut {

  private final Numbers out;
  private final PartsOut parts;
  private final ElementsOut elements;

  LawOut(Numbers out) {
    this.out = out;
    this.parts = new PartsOut(out);
    this.elements = new ElementsOut(out);
  }

  void law(Law it) {
    out.each(it.groups().values(), this::group);
    out.each(it.facts().values(), this::fact);
    out.each(it.questions().values(), this::question);
    out.each(it.rules().values(), this::rule);
    out.each(it.holders().values(), this::holder);
    out.allWords(List.copyOf(it.titles().keySet()));
    out.allWords(List.copyOf(it.titles().values()));
    out.each(it.treaties().values(), this::treaty);
    out.words(it.digest());
  }

  private void group(FactGroup it) {
    out.words(it.id());
    out.words(it.heading());
    parts.passage(it.about());
    out.truth(it.ofStateJudged());
    out.truth(it.ofStateProtected());
    parts.place(it.place());
  }

  private void fact(Fact it) {
    out.words(it.id());
    out.words(it.group());
    out.words(it.heading());
    out.words(it.question());
    out.one(it.shape());
    out.each(it.values(), this::value);
    out.truth(it.atLeastOne());
    out.truth(it.evaluative());
    out.truth(it.adviceOnly());
    derivation(it.derivation());
    out.one(it.inCampaign());
    out.allWords(it.toWeigh());
    out.allWords(it.implies());
    out.allWords(it.excludes());
    parts.place(it.place());
  }

  private void value(Fact.Value it) {
    out.words(it.id());
    out.words(it.heading());
    out.words(it.words());
    parts.place(it.place());
  }

  private void question(Question it) {
    out.words(it.id());
    out.words(it.heading());
    out.one(it.degree());
    parts.passage(it.text());
    out.each(it.options(), this::option);
    out.each(it.prevailing().stream().toList(), out::words);
    out.truth(it.silenceAcceptsEvery());
    out.allWords(it.accusing());
    out.allWords(it.planning());
    out.words(it.replaces());
    parts.place(it.place());
  }

  private void option(Option it) {
    out.words(it.id());
    out.words(it.heading());
    parts.passage(it.meaning());
    out.one(it.kind());
    out.truth(it.onlyWhereSaid());
    out.truth(it.always());
    out.allWords(it.computedAs());
    out.allWords(it.excludes());
    parts.place(it.place());
  }

  private void rule(Rule it) {
    out.words(it.id());
    out.words(it.parent());
    out.words(it.heading());
    out.one(it.kind());
    out.one(it.owedBy());
    out.one(it.owedTo());
    out.each(it.prose(), parts::passage);
    out.each(it.authority(), parts::citation);
    out.each(it.elements(), elements::element);
    out.each(it.notModelled(), parts::passage);
    out.each(it.steps(), parts::passage);
    out.each(it.documents(), parts::passage);
    out.each(it.advice(), parts::passage);
    out.each(it.supposes(), out::allWords);
    out.allWords(it.bearsOn());
    out.allWords(it.leadsTo());
    parts.place(it.place());
  }

  private void treaty(Treaty it) {
    out.words(it.id());
    out.words(it.name());
    out.each(it.about(), parts::passage);
    date(it.inForce());
    date(Optional.of(it.asOf()));
    out.each(it.source(), parts::citation);
    out.truth(it.complete());
    out.each(it.parties(), this::party);
    parts.place(it.place());
  }

  private void party(Treaty.Party it) {
    out.words(it.state());
    out.words(it.name());
    out.words(it.record());
    out.truth(it.bound());
    date(it.from());
    date(it.until());
    out.each(it.source(), parts::citation);
    out.words(it.note());
    parts.place(it.place());
  }

  private void holder(Holder it) {
    out.words(it.id());
    out.words(it.name());
    out.one(it.kind());
    out.allWords(it.memberOf());
    out.each(it.prose(), parts::passage);
    out.each(it.documents(), this::document);
    out.each(it.views(), this::view);
    parts.place(it.place());
  }

  private void date(Optional<LocalDate> date) {
    out.each(date.stream().toList(), day -> out.number((int) day.toEpochDay()));
  }

  private void document(Document it) {
    out.words(it.id());
    out.words(it.issuer());
    out.words(it.title());
    out.words(it.dateWords());
    date(it.date());
    out.words(it.language());
    out.words(it.url());
    parts.place(it.place());
  }

  private void view(View it) {
    out.words(it.question());
    out.one(it.stance());
    out.allWords(it.options());
    out.truth(it.implied());
    out.words(it.words());
    out.each(it.citations(), parts::citation);
    out.words(it.document());
    out.words(it.confidence());
    out.words(it.note());
    out.allWords(it.supersedes());
    parts.place(it.place());
  }

  private void derivation(Fact.Derivation it) {
    switch (it) {
      case Fact.Derivation.Asked asked -> out.number(0);
      case Fact.Derivation.IsCampaign is -> out.number(1);
      case Fact.Derivation.FromResponse from -> {
        out.number(2);
        out.words(from.rule());
      }
      case Fact.Derivation.Outside outside -> out.number(3);
      case Fact.Derivation.InForce in -> {
        out.number(4);
        out.words(in.treaty());
      }
    }
  }
}
