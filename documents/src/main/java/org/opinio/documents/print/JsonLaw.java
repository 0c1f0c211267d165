// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.opinio.assess.Assessment;
import org.opinio.assess.Stand;
import org.opinio.documents.ReportOptions;
import org.opinio.law.Holder;
import org.opinio.law.Passage;
import org.opinio.law.Question;
import org.opinio.law.Rule;
import org.opinio.law.View;

/**
 * What of the law an assessment refers to, as JSON: rules, facts, questions and where holders
 * stand.
 */
final class JsonLaw {

  private final Assessment assessment;
  private final ReportOptions options;
  private final Json json;
  private final JsonFacts facts;

  JsonLaw(Assessment assessment, ReportOptions options, Json json) {
    this.assessment = assessment;
    this.options = options;
    this.json = json;
    this.facts = new JsonFacts(json);
  }

  void write() {
    json.objects("rules", assessment.law().law().rules().values(), this::rule);
    json.objects(
        "facts",
        assessment.law().law().facts().values(),
        fact -> {
          json.string("id", fact.id());
          json.string("heading", fact.heading());
          json.string("question", fact.question());
          json.bool("evaluative", fact.evaluative());
        });
    json.objects("questions", assessment.law().law().questions().values(), this::question);
    List<Holder> holders =
        assessment.law().law().holders().values().stream()
            .filter(h -> options.shows(h.id()))
            .toList();
    json.objects("holders", holders, this::holder);
  }

  private void rule(Rule rule) {
    json.string("id", rule.id());
    json.optional("parent", rule.parent());
    json.string("heading", rule.heading());
    json.word("kind", rule.kind());
    json.word("owedBy", rule.owedBy());
    json.word("owedTo", rule.owedTo());
    json.bool("computed", rule.isComputed());
    json.objects("authority", rule.authority(), facts::citation);
    json.strings("notModelled", rule.notModelled().stream().map(Passage::words).toList());
    json.strings("steps", rule.steps().stream().map(Passage::words).toList());
    json.strings("documents", rule.documents().stream().map(Passage::words).toList());
    json.strings("advice", rule.advice().stream().map(Passage::words).toList());
  }

  void question(Question question) {
    json.string("id", question.id());
    json.string("heading", question.heading());
    json.word("degree", question.degree());
    json.optional("prevailing", question.prevailing().orElse(""));
    json.objects(
        "options",
        question.options(),
        option -> {
          json.string("id", option.id());
          json.string("heading", option.heading());
          json.word("kind", option.kind());
        });
  }

  private void holder(Holder holder) {
    json.string("id", holder.id());
    json.string("name", holder.name());
    json.word("kind", holder.kind());
    json.strings("memberOf", holder.memberOf());
    SortedMap<String, Stand> stands = assessment.stands().get(holder.id());
    Stream<Stand> own = stands == null ? Stream.empty() : stands.values().stream();
    json.objects("stands", own.toList(), this::stand);
  }

  void stand(Stand stand) {
    json.string("question", stand.question());
    json.word("basis", stand.basis());
    json.strings("options", stand.options());
    json.bool("restOpen", stand.restOpen());
    if (!stand.rejected().isEmpty()) {
      json.strings("rejected", stand.rejected());
    }
    json.bool("contradictory", stand.contradictory());
    if (!stand.views().isEmpty()) {
      json.objects("views", stand.views(), this::view);
    }
  }

  private void view(View view) {
    json.word("stance", view.stance());
    json.strings("options", view.options());
    json.bool("implied", view.implied());
    json.optional("words", view.words());
    json.optional("confidence", view.confidence());
    json.string("document", view.document());
    json.objects("citations", view.citations(), facts::citation);
  }
}
