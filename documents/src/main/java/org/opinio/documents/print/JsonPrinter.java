// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opinio.assess.Assessment;
import org.opinio.assess.Finding;
import org.opinio.assess.HolderFinding;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Case;
import org.opinio.cases.Response;
import org.opinio.cases.Situation;
import org.opinio.documents.ReportOptions;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;

/**
 * Prints an assessment as JSON. Its shape is that of docs/schema/assessment.schema.json; a field is
 * added without notice, and none is renamed or taken away without a new number of the format.
 */
public final class JsonPrinter {

  /** Name and number of the format. */
  public static final String FORMAT = "opinio-assessment/1";

  private final Assessment assessment;
  private final ReportOptions options;
  private final Json json;
  private final JsonFacts facts;
  private final JsonResults results;

  private JsonPrinter(Assessment assessment, ReportOptions options, Json json) {
    this.assessment = assessment;
    this.options = options;
    this.json = json;
    this.facts = new JsonFacts(json);
    this.results = new JsonResults(json);
  }

  /** The assessment as the options narrow it. */
  public static String print(Assessment assessment, ReportOptions options) {
    StringWriter text = new StringWriter(1 << 17);
    print(assessment, options, text);
    return text.append('\n').toString();
  }

  /** Writes the assessment; does not close the writer's target before all is written. */
  private static void print(Assessment assessment, ReportOptions options, Writer writer) {
    try (Json json = new Json(writer)) {
      JsonPrinter printer = new JsonPrinter(assessment, options, json);
      json.object(printer::all);
    }
  }

  private void all() {
    json.string("format", FORMAT);
    json.object("receipt", () -> results.receipt(options.receipt()));
    json.object("settings", this::settings);
    json.object("case", this::subject);
    new JsonLaw(assessment, options, json).write();
    json.objects("situations", assessment.situations(), this::situation);
  }

  private void settings() {
    json.optional("asOf", assessment.settings().asOf().map(LocalDate::toString).orElse(""));
    json.word("silence", assessment.settings().silence());
    json.optional("standard", assessment.settings().standard().orElse(""));
  }

  private void subject() {
    Case subject = assessment.subject();
    json.string("title", subject.title());
    json.optional("summary", subject.summary());
    json.optional("date", subject.date());
    json.objects("sources", subject.sources(), facts::citation);
    json.object("states", () -> new TreeMap<>(subject.states()).forEach(json::string));
    json.object("groups", () -> new TreeMap<>(subject.groups()).forEach(json::string));
    json.objects("evidence", new TreeMap<>(subject.evidence()).values(), facts::evidence);
    json.objects(
        "assumed",
        subject.assumed(),
        a -> {
          json.string("fact", a.fact());
          json.optional("unit", a.unit());
          json.string("reason", a.reason());
        });
    json.strings("notes", subject.notes());
  }

  private void situation(SituationAssessment of) {
    Situation situation = of.situation();
    json.string("id", situation.id());
    json.string("title", situation.title());
    json.string("unit", situation.unit());
    json.bool("campaign", situation.isCampaign());
    json.optional("response", situation.response().map(Response::id).orElse(""));
    json.string("acting", situation.acting());
    json.string("target", situation.target());
    json.string("alleged", situation.alleged());
    json.word("protected", situation.as());
    json.bool("claimsJurisdiction", situation.claims());
    json.bool("allegedActs", situation.allegedActs());
    json.bool("allegedHosts", situation.allegedHosts());
    json.optional("by", situation.by());
    json.optional("date", situation.date());
    json.optional("carriesOut", situation.carriesOut());
    json.objects(
        "stipulated", new TreeMap<>(situation.stipulated()).values(), results::stipulation);
    json.objects("facts", of.facts().entrySet(), f -> facts.fact(f.getKey(), f.getValue()));
    Relevance relevance = Relevance.of(assessment, of);
    Set<String> shown = ids(relevance.findings());
    Set<String> matter = ids(relevance.thatMatter());
    List<Finding> findings =
        of.findings().values().stream()
            .filter(f -> options.rule().isEmpty() || options.rule().get().equals(f.rule().id()))
            .toList();
    json.objects("findings", findings, f -> finding(of, f, shown, matter));
  }

  private static Set<String> ids(List<Finding> findings) {
    return findings.stream().map(f -> f.rule().id()).collect(Collectors.toSet());
  }

  private void finding(
      SituationAssessment of, Finding finding, Set<String> shown, Set<String> matter) {
    String id = finding.rule().id();
    json.string("rule", id);
    json.bool("shown", shown.contains(id));
    json.bool("matters", matter.contains(id));
    json.object("across", () -> results.across(finding.across()));
    json.objects("byHolder", alike(finding).entrySet(), e -> holders(e.getKey(), e.getValue()));
    if (matter.contains(id) || options.rule().isPresent()) {
      Explanation why = new Explainer(of, of.across(), options.why()).of(id);
      json.object("explanation", () -> new JsonExplanation(json, facts).step(why));
    }
  }

  /** The holders shown, those with the same finding together, in the order of the first of them. */
  private Map<HolderFinding, List<String>> alike(Finding finding) {
    Map<HolderFinding, List<String>> alike = new LinkedHashMap<>();
    finding
        .byHolder()
        .forEach((holder, own) -> {
          if (options.shows(holder)) {
            alike.computeIfAbsent(own, o -> new ArrayList<>()).add(holder);
          }
        });
    return alike;
  }

  private void holders(HolderFinding finding, List<String> holders) {
    json.strings("holders", holders);
    json.word("verdict", finding.verdict());
    results.causes("causes", finding.causes());
    json.bool("awaitsShowing", finding.awaitsShowing());
    json.bool("defeasible", finding.defeasible());
  }
}
