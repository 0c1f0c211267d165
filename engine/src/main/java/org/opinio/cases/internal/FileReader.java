// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opinio.cases.Assumption;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Evidence;
import org.opinio.cases.Marked;
import org.opinio.cases.Operation;
import org.opinio.cases.Reliance;
import org.opinio.law.Law;
import org.opinio.law.Question;

/** Reads the entries of a case file into a case. */
public final class FileReader {

  private final Law law;
  private final Set<String> sourceKeys;
  private final Faults faults;

  public FileReader(Law law, Set<String> sourceKeys, Faults faults) {
    this.law = law;
    this.sourceKeys = sourceKeys;
    this.faults = faults;
  }

  /** The case as far as it can be understood; what cannot is among the faults. */
  public Case read(Yaml.Keys file, String digest) {
    Entry root =
        Entry.of(
            file,
            "a case",
            file.place(),
            faults,
            "title",
            "marking",
            "summary",
            "sources",
            "date",
            "states",
            "organisations",
            "groups",
            "persons",
            "operations",
            "campaigns",
            "responses",
            "evidence",
            "stipulated",
            "assumed",
            "expected",
            "not-expressible",
            "relied-on",
            "notes");
    MarkingReader markings = new MarkingReader(faults);
    markings.read(new Marked.Whole(), root);
    HeadReader head = new HeadReader(root, markings, faults);
    String title = root.requiredText("title");
    root.required("states");
    root.required("operations");
    Map<String, Evidence> evidence = head.evidence();
    Map<String, String> states = head.names("states");
    Map<String, String> organisations = head.names("organisations");
    Map<String, String> parties = new LinkedHashMap<>(states);
    parties.putAll(organisations);
    Scope scope =
        new Scope(
            law,
            LawIds.of(law),
            sourceKeys,
            parties,
            head.names("groups"),
            head.names("persons"),
            evidence.keySet(),
            faults);
    UnitReader units = new UnitReader(scope, markings);
    Map<String, Operation> operations = units.operations(root);
    Map<String, Campaign> campaigns = units.campaigns(root, operations);
    return new Case(
        faults.file(),
        title,
        head.summary(),
        Citations.sources(root, markings, scope),
        root.date("date"),
        states,
        organisations,
        scope.groups(),
        scope.persons(),
        operations,
        campaigns,
        units.responses(root),
        evidence,
        new StipulationReader(scope, markings).read(root, ""),
        assumed(root, markings, scope),
        new ExpectationReader(scope, markings).read(root),
        new NotExpressibleReader(scope, markings).read(root),
        reliances(root, markings, scope),
        head.notes(),
        markings.markings(),
        digest);
  }

  private List<Assumption> assumed(Entry root, MarkingReader markings, Scope scope) {
    List<Assumption> assumed = new ArrayList<>();
    for (Yaml item : root.items("assumed")) {
      Entry entry =
          Entry.of(
              item, "an assumption", item.place(), faults, "fact", "unit", "reason", "marking");
      markings.read(new Marked.Assumed(assumed.size()), entry);
      String fact = LawIds.fact(entry.requiredText("fact"));
      String reason = entry.requiredText("reason");
      if (!fact.isEmpty()
          && scope.word(
              CaseCode.UNKNOWN_FACT, "fact", fact, law.facts().keySet(), entry.placeOf("fact"))) {
        assumed.add(new Assumption(fact, entry.text("unit"), reason, item.place()));
      }
    }
    return List.copyOf(assumed);
  }

  private List<Reliance> reliances(Entry root, MarkingReader markings, Scope scope) {
    List<Reliance> reliances = new ArrayList<>();
    for (Yaml item : root.items("relied-on")) {
      Entry entry =
          Entry.of(
              item,
              "a reading relied on",
              item.place(),
              faults,
              "state",
              "question",
              "option",
              "source",
              "marking");
      markings.read(new Marked.ReliedOn(reliances.size()), entry);
      String state = entry.requiredText("state");
      String id = entry.requiredText("question");
      String option = entry.requiredText("option");
      String source = entry.requiredText("source");
      Question question = law.questions().get(id);
      boolean known = !state.isEmpty() && scope.state(state, entry.placeOf("state"));
      scope.sources(source, entry.placeOf("source"));
      if (question == null) {
        if (!id.isEmpty()) {
          scope.word(
              CaseCode.UNKNOWN_QUESTION,
              "question",
              id,
              law.questions().keySet(),
              entry.placeOf("question"));
        }
      } else if (!option.isEmpty()) {
        ExpectationReader.option(
            question, new Yaml.Text(option, true, entry.placeOf("option")), scope);
        if (known) {
          reliances.add(new Reliance(state, id, option, source, item.place()));
        }
      }
    }
    return List.copyOf(reliances);
  }
}
