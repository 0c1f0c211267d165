// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import java.io.StringWriter;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.cite.CitationForm;
import org.opinio.cite.CitationForms;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.Rule;
import org.opinio.law.Treaty;

/** The whole law as JSON: all that the pages say, in the shape of docs/schema/law.schema.json. */
public final class LawJson {

  private static final String FORMAT = "opinio-law/1";

  private final Law law;
  private final CitationForms forms;
  private final JsonText json;

  private LawJson(Law law, CitationForms forms, JsonText json) {
    this.law = law;
    this.forms = forms;
    this.json = json;
  }

  /** The law, with how each source is cited. */
  public static String of(Law law, CitationForms forms) {
    StringWriter text = new StringWriter();
    try (JsonText json = new JsonText(text)) {
      new LawJson(law, forms, json).write();
    }
    return text.append('\n').toString();
  }

  private void write() {
    json.object(() -> {
      json.string("format", FORMAT);
      json.string("law", law.digest());
      json.array(
          "areas",
          areas().entrySet(),
          area ->
              json.object(() -> {
                json.string("page", area.getKey());
                json.string("title", area.getValue());
              }));
      json.array("factGroups", law.groups().values(), this::group);
      json.array("facts", law.facts().values(), this::fact);
      json.array("questions", law.questions().values(), this::question);
      json.array("rules", law.rules().values(), this::rule);
      json.array("holders", law.holders().values(), holder -> new HolderPart(json).write(holder));
      json.array("treaties", law.treaties().values(), this::treaty);
      json.array(
          "sources",
          forms.forms().entrySet(),
          source ->
              json.object(() -> {
                json.string("key", source.getKey());
                json.string("citation", words(source.getValue()));
              }));
    });
  }

  private SortedMap<String, String> areas() {
    return new TreeMap<>(law.titles());
  }

  private static String words(CitationForm form) {
    StringBuilder words = new StringBuilder();
    form.inFull("").forEach(run -> words.append(run.text()));
    return words.toString();
  }

  private void group(FactGroup group) {
    json.object(() -> {
      json.string("id", group.id());
      json.string("heading", group.heading());
      json.passage("about", group.about());
      json.flag("ofStateJudged", group.ofStateJudged());
      json.flag("ofStateProtected", group.ofStateProtected());
      json.place(group.place());
    });
  }

  private void fact(Fact fact) {
    json.object(() -> {
      json.string("id", fact.id());
      json.string("group", fact.group());
      json.string("heading", fact.heading());
      json.string("question", fact.question());
      json.word("shape", fact.shape());
      json.array(
          "values",
          fact.values(),
          value ->
              json.object(() -> {
                json.string("id", value.id());
                json.string("heading", value.heading());
                json.string("words", value.words());
              }));
      json.flag("atLeastOne", fact.atLeastOne());
      json.flag("evaluative", fact.evaluative());
      json.flag("adviceOnly", fact.adviceOnly());
      json.string("derivation", derivation(fact.derivation()));
      json.word("inCampaign", fact.inCampaign());
      json.strings("toWeigh", fact.toWeigh());
      json.strings("implies", fact.implies());
      json.strings("excludes", fact.excludes());
      json.place(fact.place());
    });
  }

  private static String derivation(Fact.Derivation derivation) {
    return switch (derivation) {
      case Fact.Derivation.Asked d -> "asked";
      case Fact.Derivation.IsCampaign d -> "is-campaign";
      case Fact.Derivation.FromResponse d -> "from-response " + d.rule();
      case Fact.Derivation.InForce d -> "in-force " + d.treaty();
      case Fact.Derivation.Outside d -> "outside";
    };
  }

  private void question(Question question) {
    json.object(() -> {
      json.string("id", question.id());
      json.string("area", law.area(question));
      json.string("heading", question.heading());
      json.word("degree", question.degree());
      json.passage("text", question.text());
      json.array("options", question.options(), option -> option(question, option));
      json.string("prevailing", question.prevailing().orElse(""));
      json.flag("silenceAcceptsEvery", question.silenceAcceptsEvery());
      json.strings("accusing", question.accusing());
      json.strings("planning", question.planning());
      json.string("replaces", question.replaces());
      json.place(question.place());
    });
  }

  private void option(Question question, Option option) {
    json.object(() -> {
      json.string("id", option.id());
      json.string("heading", option.heading());
      json.passage("meaning", option.meaning());
      json.word("kind", option.kind());
      json.flag("onlyWhereSaid", question.onlyWhereSaid(option));
      json.flag("always", option.always());
      json.strings("computedAs", option.computedAs());
      json.strings("excludes", option.excludes());
    });
  }

  private void rule(Rule rule) {
    json.object(() -> {
      json.string("id", rule.id());
      json.string("parent", rule.parent());
      json.string("area", law.area(rule));
      json.string("heading", rule.heading());
      json.word("kind", rule.kind());
      json.string("owedBy", rule.owedBy().name().toLowerCase(Locale.ROOT));
      json.string("owedTo", rule.owedTo().name().toLowerCase(Locale.ROOT));
      json.array("prose", rule.prose(), json::passage);
      json.array("authority", rule.authority(), json::citation);
      json.array("elements", rule.elements(), new ElementPart(json)::write);
      json.array("notModelled", rule.notModelled(), json::passage);
      json.array("steps", rule.steps(), json::passage);
      json.array("documents", rule.documents(), json::passage);
      json.array("advice", rule.advice(), json::passage);
      json.lists("supposes", rule.supposes());
      json.strings("bearsOn", rule.bearsOn());
      json.strings("leadsTo", rule.leadsTo());
      json.place(rule.place());
    });
  }

  private void treaty(Treaty treaty) {
    json.object(() -> {
      json.string("id", treaty.id());
      json.string("name", treaty.name());
      json.array("about", treaty.about(), json::passage);
      json.string("inForce", treaty.inForce().map(Object::toString).orElse(""));
      json.string("asOf", treaty.asOf().toString());
      json.array("source", treaty.source(), json::citation);
      json.flag("complete", treaty.complete());
      json.array(
          "parties",
          treaty.parties(),
          party ->
              json.object(() -> {
                json.string("state", party.state());
                json.string("name", party.name());
                json.string("record", party.record());
                json.flag("bound", party.bound());
                json.string("from", party.from().map(Object::toString).orElse(""));
                json.string("until", party.until().map(Object::toString).orElse(""));
                json.array("source", party.source(), json::citation);
                json.string("note", party.note());
              }));
      json.place(treaty.place());
    });
  }

  /** A holder with its documents and views. */
  private record HolderPart(JsonText json) {

    void write(Holder holder) {
      json.object(() -> {
        json.string("id", holder.id());
        json.string("name", holder.name());
        json.word("kind", holder.kind());
        json.strings("memberOf", holder.memberOf());
        json.array("prose", holder.prose(), json::passage);
        json.array(
            "documents",
            holder.documents(),
            document ->
                json.object(() -> {
                  json.string("id", document.id());
                  json.string("issuer", document.issuer());
                  json.string("title", document.title());
                  json.string("date", document.dateWords());
                  json.string("language", document.language());
                  json.string("url", document.url());
                }));
        json.array(
            "views",
            holder.views(),
            view ->
                json.object(() -> {
                  json.string("question", view.question());
                  json.word("stance", view.stance());
                  json.strings("options", view.options());
                  json.flag("implied", view.implied());
                  json.string("words", view.words());
                  json.array("citations", view.citations(), json::citation);
                  json.string("document", view.document());
                  json.string(
                      "confidence", view.confidence().isEmpty() ? "high" : view.confidence());
                  json.string("note", view.note());
                  json.strings("supersedes", view.supersedes());
                }));
        json.place(holder.place());
      });
    }
  }
}
