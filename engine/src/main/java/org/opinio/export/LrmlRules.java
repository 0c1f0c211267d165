// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opinio.law.Law;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/** Writes rules as statements: when each is met, what defeats it, and what it asks of whom. */
final class LrmlRules {

  private static final String SITUATION = "situation";

  private final Law law;
  private final LrmlText xml;

  LrmlRules(Law law, LrmlText xml) {
    this.law = law;
    this.xml = xml;
  }

  void write(Rule rule) {
    LrmlElements.Parts parts = LrmlElements.of(rule, law);
    Formula head = new Formula.Atom("rule." + rule.id(), List.of());
    List<Formula> body = new ArrayList<>(concerned(rule));
    body.add(parts.met());
    String key = "rule." + rule.id();
    for (int i = 1; i <= parts.exceptions().size(); i++) {
      String exception = "exception." + rule.id() + "." + i;
      xml.in(
          "lrml:hasQualification",
          () -> xml.empty("lrml:Override", "over", "#" + exception, "under", "#" + key));
    }
    String strength = parts.exceptions().isEmpty() ? "StrictStrength" : "DefeasibleStrength";
    constitutive(xml, key, rule.heading(), strength, Optional.of(Formula.and(body)), head);
    for (int i = 1; i <= parts.exceptions().size(); i++) {
      constitutive(
          xml,
          "exception." + rule.id() + "." + i,
          "",
          "Defeater",
          Optional.of(parts.exceptions().get(i - 1)),
          new Formula.Neg(head));
    }
    parts
        .defined()
        .forEach((name, formula) -> strict(xml, name, formula, new Formula.Atom(name, List.of())));
    norm(rule, head);
  }

  /** What is owed by one part is met only for a State judged in it. */
  private static List<Formula> concerned(Rule rule) {
    List<Formula> asked = new ArrayList<>();
    if (rule.kind() != Rule.Kind.DEFINITION && rule.kind() != Rule.Kind.PROCEDURE) {
      String by = AspRules.part(rule.owedBy());
      if (!by.isEmpty()) {
        asked.add(new Formula.Atom("judged-as." + by, List.of()));
      }
      if (rule.owedTo() == Role.TARGET) {
        asked.add(new Formula.Neg(new Formula.Atom("protected.person", List.of())));
      }
    }
    return asked;
  }

  private static String role(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** An obligation forbids what breaches it; a permission permits where it is met. */
  private void norm(Rule rule, Formula head) {
    String mode =
        switch (rule.kind()) {
          case OBLIGATION -> "lrml:Prohibition";
          case PERMISSION -> "lrml:Permission";
          case DEFINITION, VOLUNTARY_NORM, PROCEDURE -> "";
        };
    if (mode.isEmpty()) {
      return;
    }
    boolean permits = rule.kind() == Rule.Kind.PERMISSION;
    Formula act = permits ? new Formula.Atom("permitted." + rule.id(), List.of()) : head;
    xml.in(
        "lrml:PrescriptiveStatement",
        () ->
            xml.in(
                "ruleml:Rule",
                () -> {
                  if (permits) {
                    xml.in("ruleml:if", () -> formula(xml, head));
                  }
                  xml.in("ruleml:then", () -> xml.in(mode, () -> deontic(rule, act)));
                },
                "closure",
                "universal"),
        "key",
        "norm." + rule.id());
  }

  private void deontic(Rule rule, Formula act) {
    if (rule.owedBy() != Role.NOBODY) {
      xml.in(
          "ruleml:slot",
          () -> {
            xml.empty("lrml:Bearer", "iri", "opinio:role." + role(rule.owedBy()));
            xml.words("ruleml:Var", role(rule.owedBy()));
          });
    }
    if (rule.owedTo() != Role.NOBODY) {
      xml.in(
          "ruleml:slot",
          () -> {
            xml.empty("lrml:AuxiliaryParty", "iri", "opinio:role." + role(rule.owedTo()));
            xml.words("ruleml:Var", role(rule.owedTo()) + "-protected");
          });
    }
    formula(xml, act);
  }

  /** A statement that is true as such, where it is in scope. */
  static void statement(LrmlText xml, String key, String words, Formula head) {
    constitutive(xml, key, words, "DefeasibleStrength", Optional.empty(), head);
  }

  static void strict(LrmlText xml, String key, Formula body, Formula head) {
    constitutive(xml, key, "", "StrictStrength", Optional.of(body), head);
  }

  private static void constitutive(
      LrmlText xml,
      String key,
      String words,
      String strength,
      Optional<Formula> body,
      Formula head) {
    xml.in(
        "lrml:ConstitutiveStatement",
        () -> {
          if (!words.isEmpty()) {
            xml.words("lrml:Comment", words);
          }
          xml.in(
              "ruleml:Rule",
              () -> {
                xml.in("lrml:hasStrength", () -> xml.empty("lrml:" + strength));
                body.ifPresent(b -> xml.in("ruleml:if", () -> formula(xml, b)));
                xml.in("ruleml:then", () -> formula(xml, head));
              },
              "closure",
              "universal");
        },
        "key",
        key);
  }

  private static void formula(LrmlText xml, Formula formula) {
    switch (formula) {
      case Formula.And f -> xml.in("ruleml:And", () -> f.items().forEach(i -> formula(xml, i)));
      case Formula.Or f -> xml.in("ruleml:Or", () -> f.items().forEach(i -> formula(xml, i)));
      case Formula.Neg f -> xml.in("ruleml:Neg", () -> formula(xml, f.item()));
      case Formula.Atom f ->
          xml.in(
              "ruleml:Atom",
              () -> {
                xml.empty("ruleml:Rel", "iri", "opinio:" + f.relation());
                xml.words("ruleml:Var", SITUATION);
                f.individuals().forEach(i -> xml.empty("ruleml:Ind", "iri", "opinio:" + i));
              });
    }
  }
}
