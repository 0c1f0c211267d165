// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.diagnostic.Place;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Fact.Derivation;
import org.opinio.law.Fact.InCampaign;
import org.opinio.law.Fact.Shape;
import org.opinio.law.FactGroup;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Passage;
import org.opinio.law.Question;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/** A law with one fact of each kind, for tests of case files. */
final class SmallLaw {

  private static final Place HERE = Place.of("law/small.md");

  private final SortedMap<String, FactGroup> groups = new TreeMap<>();
  private final SortedMap<String, Fact> facts = new TreeMap<>();

  private SmallLaw() {}

  static Law law() {
    SmallLaw law = new SmallLaw();
    law.fact("op.penetration", Shape.YES_NO, InCampaign.ANY, false, new Derivation.Asked());
    law.fact("op.series", Shape.YES_NO, InCampaign.STATED, false, new Derivation.IsCampaign());
    law.fact("op.silent", Shape.YES_NO, InCampaign.EVERY, false, new Derivation.Asked(), "op.loud");
    law.fact("op.loud", Shape.YES_NO, InCampaign.ANY, false, new Derivation.Asked());
    law.fact("effect.grave", Shape.YES_NO, InCampaign.ANY, true, new Derivation.Asked());
    law.fact("effect.damage", Shape.YES_NO, InCampaign.ANY, false, new Derivation.Asked());
    law.fact("effect.scale", Shape.SCALE, InCampaign.ANY, false, new Derivation.Asked());
    law.fact("effect.kind", Shape.ONE_OF, InCampaign.EVERY, false, new Derivation.Asked());
    law.fact("effect.layer", Shape.SET, InCampaign.ANY, false, new Derivation.Asked());
    law.fact("excuse.answer", Shape.YES_NO, InCampaign.STATED, false, new Derivation.Outside());
    law.fact("host.knew", Shape.YES_NO, InCampaign.ANY, false, new Derivation.Asked());
    law.fact("host.transit", Shape.YES_NO, InCampaign.EVERY, false, new Derivation.Asked());
    law.fact("jurisdiction.national", Shape.YES_NO, InCampaign.ANY, false, new Derivation.Asked());
    law.fact("treaty.xt", Shape.YES_NO, InCampaign.STATED, false, new Derivation.InForce("xt"));
    law.fact("resp.called", Shape.YES_NO, InCampaign.STATED, false, new Derivation.Asked());
    SortedMap<String, Rule> rules = new TreeMap<>();
    rules.put("SOV-1", rule());
    SortedMap<String, Question> questions = new TreeMap<>();
    questions.put(
        "sovereignty.status",
        question("sovereignty.status", Option.Kind.ALTERNATIVE, "rule", "principle"));
    questions.put(
        "sovereignty.layers",
        question("sovereignty.layers", Option.Kind.MEMBER, "physical", "social"));
    questions.put(
        "attribution.standard-of-proof",
        question(
            "attribution.standard-of-proof",
            Option.Kind.RUNG,
            "preponderance",
            "clear-and-convincing"));
    return new Law(
        law.groups,
        law.facts,
        questions,
        rules,
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        "digest");
  }

  private void fact(
      String id,
      Shape shape,
      InCampaign inCampaign,
      boolean evaluative,
      Derivation derivation,
      String... excludes) {
    String group = id.substring(0, id.indexOf('.'));
    groups.put(
        group,
        new FactGroup(
            group, group, Passage.EMPTY, group.equals("excuse"), group.equals("effect"), HERE));
    List<Fact.Value> values = new ArrayList<>();
    List<String> names =
        switch (shape) {
          case YES_NO -> List.of();
          case SCALE -> List.of("low", "middle", "high");
          case ONE_OF -> List.of("red", "blue");
          case SET -> List.of("physical", "logical", "social");
        };
    names.forEach(name -> values.add(new Fact.Value(name, name, "", HERE)));
    List<String> implies =
        id.equals("effect.damage") ? List.of("effect.layer=physical") : List.of();
    facts.put(
        id,
        new Fact(
            id,
            group,
            id,
            "?",
            shape,
            values,
            shape == Shape.SET,
            evaluative,
            false,
            derivation,
            inCampaign,
            List.of(),
            implies,
            List.of(excludes),
            HERE));
  }

  private static Rule rule() {
    Element element = new Element.NotModelled("UOF-1", "force", List.of(), HERE);
    return new Rule(
        "SOV-1",
        "",
        "Sovereignty",
        Rule.Kind.OBLIGATION,
        Role.ACTING,
        Role.TARGET,
        List.of(),
        List.of(),
        List.of(element),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        HERE);
  }

  private static Question question(String id, Option.Kind kind, String... options) {
    List<Option> all = new ArrayList<>();
    for (String option : options) {
      all.add(
          new Option(
              option, option, Passage.EMPTY, kind, false, false, List.of(), List.of(), HERE));
    }
    return new Question(
        id,
        id,
        Question.Degree.CONTESTED,
        Passage.EMPTY,
        all,
        Optional.empty(),
        false,
        List.of(),
        List.of(),
        "",
        HERE);
  }
}
