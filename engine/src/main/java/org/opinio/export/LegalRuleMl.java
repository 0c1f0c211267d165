// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.assess.Settings;
import org.opinio.assess.Stand;
import org.opinio.assess.Stands;
import org.opinio.cite.CitationForm;
import org.opinio.cite.CitationForms;
import org.opinio.law.Citation;
import org.opinio.law.Fact;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.Rule;

/**
 * The law in LegalRuleML (OASIS, LegalRuleML Core Specification 1.0, 2021), in its compact form.
 * The options of a question are {@code Alternatives}; a holder is an {@code Agent} with a {@code
 * Context}, in whose scope are the options that its words leave, silence among them. A rule with
 * exceptions is defeasible, and each exception a {@code Defeater} that overrides it.
 */
public final class LegalRuleMl {

  private final Law law;
  private final Settings settings;
  private final CitationForms forms;
  private final LrmlText xml = new LrmlText();

  private LegalRuleMl(Law law, Settings settings, CitationForms forms) {
    this.law = law;
    this.settings = settings;
    this.forms = forms;
  }

  /** The document. */
  public static String of(Law law, Settings settings, CitationForms forms) {
    LegalRuleMl made = new LegalRuleMl(law, settings, forms);
    return made.xml.document(made::content);
  }

  private void content() {
    xml.words(
        "lrml:Comment",
        "The law of Opinio, "
            + law.digest()
            + ". A relation holds of a situation; shown(x): x is established whatever the unknown"
            + " facts are.");
    xml.empty("lrml:Prefix", "pre", "opinio", "refID", "urn:opinio:");
    xml.in("lrml:LegalSources", this::sources, "key", "sources");
    xml.in("lrml:Agents", () -> law.holders().values().forEach(this::agent), "key", "holders");
    xml.in("lrml:Roles", () -> law.holders().values().forEach(this::role), "key", "positions");
    xml.in("lrml:Associations", this::associations, "key", "authorities");
    law.questions().values().forEach(this::alternatives);
    law.holders().values().forEach(this::context);
    xml.in("lrml:Statements", this::options, "key", "readings");
    xml.in("lrml:Statements", this::constraints, "key", "facts");
    LrmlRules rules = new LrmlRules(law, xml);
    xml.in(
        "lrml:Statements",
        () -> law.rules().values().stream().filter(Rule::isComputed).forEach(rules::write),
        "key",
        "rules");
  }

  private void sources() {
    forms
        .forms()
        .forEach((key, form) ->
            xml.in(
                "lrml:LegalSource",
                () -> xml.words("lrml:Comment", words(form)),
                "key",
                "source." + name(key)));
  }

  private static String words(CitationForm form) {
    StringBuilder words = new StringBuilder();
    form.inFull("").forEach(run -> words.append(run.text()));
    return words.toString();
  }

  private void agent(Holder holder) {
    xml.in(
        "lrml:Agent",
        () -> xml.words("lrml:Comment", holder.name()),
        "key",
        "holder." + holder.id());
  }

  /** A holder as one whose words leave what its context says. */
  private void role(Holder holder) {
    xml.in(
        "lrml:Role",
        () -> {
          xml.empty("lrml:filledBy", "keyref", "#holder." + holder.id());
          xml.empty("lrml:forExpression", "keyref", "#readings-of." + holder.id());
        },
        "iri",
        "opinio:holder");
  }

  /** Which sources a rule as a whole rests on. */
  private void associations() {
    for (Rule rule : law.rules().values()) {
      SortedSet<String> keys = new TreeSet<>();
      rule.authority().stream().map(Citation::key).forEach(keys::add);
      keys.retainAll(forms.forms().keySet());
      if (rule.isComputed() && !keys.isEmpty()) {
        xml.in(
            "lrml:Association",
            () -> {
              keys.forEach(k -> xml.empty("lrml:appliesSource", "keyref", "#source." + name(k)));
              xml.empty("lrml:toTarget", "keyref", "#rule." + rule.id());
            });
      }
    }
  }

  private void alternatives(Question question) {
    if (!question.isSet()) {
      List<String> keys =
          question.options().stream()
              .filter(o -> o.computedAs().isEmpty())
              .map(o -> key(question, o))
              .toList();
      alternatives("question." + question.id(), question.heading(), keys);
      return;
    }
    for (Option option : question.options()) {
      if (!option.always()) {
        alternatives(
            "question." + question.id() + "." + option.id(),
            question.heading() + " " + option.heading(),
            List.of(key(question, option), "not." + key(question, option)));
      }
    }
  }

  private void alternatives(String key, String words, List<String> members) {
    xml.in(
        "lrml:Alternatives",
        () -> {
          xml.words("lrml:Comment", words);
          members.forEach(m -> xml.empty("lrml:hasAlternative", "keyref", "#" + m));
        },
        "key",
        key);
  }

  private static String key(Question question, Option option) {
    return "reading." + question.id() + "." + option.id();
  }

  private void context(Holder holder) {
    Map<String, Stand> stands = new Stands(law, settings).of(holder);
    List<String> scope = new ArrayList<>();
    for (Question question : law.questions().values()) {
      Stand stand = stands.get(question.id());
      if (stand != null) {
        scope.addAll(left(question, stand));
      }
    }
    xml.in(
        "lrml:Context",
        () -> {
          xml.words("lrml:Comment", "What the words of " + holder.name() + " leave.");
          scope.forEach(s -> xml.empty("lrml:inScope", "keyref", "#" + s));
        },
        "key",
        "readings-of." + holder.id());
  }

  private static List<String> left(Question question, Stand stand) {
    List<String> left = new ArrayList<>();
    for (Option option : question.options()) {
      boolean named = stand.options().contains(option.id());
      if (!question.isSet()) {
        if (named) {
          left.add(key(question, option));
        }
      } else if (!option.always()) {
        boolean open = stand.restOpen() && !stand.rejected().contains(option.id());
        if (named || open) {
          left.add(key(question, option));
        }
        if (!named) {
          left.add("not." + key(question, option));
        }
      }
    }
    return left;
  }

  private void options() {
    for (Question question : law.questions().values()) {
      for (Option option : question.options()) {
        Formula taken = LrmlElements.option(question.id(), option.id());
        LrmlRules.statement(xml, key(question, option), option.heading(), taken);
        if (question.isSet() && !option.always()) {
          LrmlRules.statement(
              xml,
              "not." + key(question, option),
              "Not: " + option.heading(),
              new Formula.Neg(taken));
        }
      }
    }
  }

  /** What one fact implies or excludes by its meaning. */
  private void constraints() {
    int next = 1;
    for (Fact fact : law.facts().values()) {
      Formula holds = new Formula.Atom("fact." + fact.id(), List.of());
      for (String implied : fact.implies()) {
        LrmlRules.strict(xml, "implied." + next++, holds, reference(implied));
      }
      for (String excluded : fact.excludes()) {
        LrmlRules.strict(xml, "excluded." + next++, holds, new Formula.Neg(reference(excluded)));
      }
    }
  }

  private static Formula reference(String id) {
    int cut = id.indexOf('=');
    return cut < 0
        ? new Formula.Atom("fact." + id, List.of())
        : new Formula.Atom(
            "fact." + id.substring(0, cut), List.of("value." + id.substring(cut + 1)));
  }

  private static String name(String key) {
    return key.replaceAll("[^A-Za-z0-9._-]", "-");
  }
}
