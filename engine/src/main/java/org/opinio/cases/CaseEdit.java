// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opinio.cases.internal.YamlEdit;

/** Writes the value of a fact into the text of a case file and leaves everything else as it is. */
public final class CaseEdit {

  private CaseEdit() {}

  /** Whose facts they are. */
  public sealed interface Owner {

    /** An operation. */
    record OfOperation(String id) implements Owner {}

    /** A campaign. */
    record OfCampaign(String id) implements Owner {}

    /** A response. */
    record OfResponse(String id) implements Owner {}

    /** A host State of an operation, where the file lists facts for each host. */
    record OfHost(String operation, String state) implements Owner {}
  }

  /** Who judged an evaluative fact, and why. */
  public record Judgement(String assessor, String reasons) {}

  /**
   * The text with the fact stated.
   *
   * @param text of a case file that was read without faults
   * @param fact full id
   * @param values the value, or the values that hold of a set; a list is written where several may
   * @param list whether to write a list
   * @throws IllegalArgumentException if the text has no such owner
   */
  public static String stated(
      String text,
      Owner owner,
      String fact,
      List<String> values,
      boolean list,
      Optional<Judgement> judgement) {
    String value = list ? "[" + String.join(", ", values) + "]" : String.join("", values);
    List<List<String>> path = path(owner, fact);
    if (YamlEdit.holdsKey(text, path, "value")) {
      String edited = YamlEdit.with(text, below(path, "value"), value);
      if (judgement.isPresent()) {
        edited = YamlEdit.with(edited, below(path, "assessor"), quoted(judgement.get().assessor()));
        edited = YamlEdit.with(edited, below(path, "reasons"), quoted(judgement.get().reasons()));
      }
      return edited;
    }
    return YamlEdit.with(
        text,
        path,
        judgement
            .map(j ->
                "{value: "
                    + value
                    + ", assessor: "
                    + quoted(j.assessor())
                    + ", reasons: "
                    + quoted(j.reasons())
                    + "}")
            .orElse(value));
  }

  /**
   * The text with all that is said of a fact written anew, on one line.
   *
   * @param list whether the values of a set that hold are listed, so that the others do not hold
   * @throws IllegalArgumentException if the text has no such owner
   */
  public static String restated(String text, Owner owner, StatedFact fact, boolean list) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("value", value(fact.value(), list));
    put(parts, "source", fact.source());
    if (!fact.evidence().isEmpty()) {
      parts.put("evidence", list(fact.evidence()));
    }
    put(parts, "assessor", fact.assessor());
    put(parts, "reasons", fact.reasons());
    if (!fact.claims().isEmpty()) {
      Map<String, String> claims = new LinkedHashMap<>();
      fact.claims().forEach((state, claim) -> claims.put(state, quoted(claim)));
      parts.put("claims", braces(claims));
    }
    if (!fact.proved().isEmpty()) {
      parts.put("proved", list(fact.proved()));
    }
    if (!fact.probability().isEmpty()) {
      parts.put("probability", fact.probability());
    }
    put(parts, "marking", fact.marking());
    return YamlEdit.with(text, path(owner, fact.fact()), braces(parts));
  }

  /**
   * The text with words at the head of the case, such as its title or its summary.
   *
   * @param words of which line ends are kept
   */
  public static String worded(String text, String key, String words) {
    return YamlEdit.with(text, List.of(List.of(key)), quoted(words));
  }

  /** The text with the name of a State, an organisation or a group by its code. */
  public static String named(String text, String list, String code, String name) {
    if (!code.matches("[A-Za-z0-9][-A-Za-z0-9_]*")) {
      throw new IllegalArgumentException("no code: " + code);
    }
    return YamlEdit.with(text, List.of(List.of(list), List.of(code)), quoted(name));
  }

  /**
   * The text with an entry of one of its lists by id, such as an operation.
   *
   * @param words what is said of it, by key; those that are empty are left out
   * @param lists the same of what is a list
   */
  public static String added(
      String text,
      String list,
      String id,
      Map<String, String> words,
      Map<String, List<String>> lists) {
    Map<String, String> parts = new LinkedHashMap<>();
    words.forEach((key, value) -> put(parts, key, value));
    lists.forEach((key, values) -> {
      if (!values.isEmpty()) {
        parts.put(key, list(values));
      }
    });
    return YamlEdit.with(text, List.of(List.of(list), List.of(id)), braces(parts));
  }

  /** The text with the hosts of an operation named, none of which has facts of its own. */
  public static String hosted(String text, String operation, List<String> states) {
    return YamlEdit.with(
        text, List.of(List.of("operations"), List.of(operation), List.of("host")), list(states));
  }

  private static String value(StatedFact.Value value, boolean list) {
    return switch (value) {
      case StatedFact.Value.YesNo y -> y.yes() ? "yes" : "no";
      case StatedFact.Value.One one -> one.value();
      case StatedFact.Value.Some some ->
          list ? "[" + String.join(", ", some.holding()) + "]" : each(some);
      case StatedFact.Value.Unknown u -> "unknown";
      case StatedFact.Value.Disputed d -> "disputed";
    };
  }

  private static String each(StatedFact.Value.Some some) {
    Map<String, String> parts = new LinkedHashMap<>();
    some.holding().forEach(v -> parts.put(v, "yes"));
    some.notHolding().forEach(v -> parts.put(v, "no"));
    return braces(parts);
  }

  private static void put(Map<String, String> parts, String key, String words) {
    if (!words.isBlank()) {
      parts.put(key, quoted(words));
    }
  }

  private static String list(List<String> words) {
    return words.stream().map(CaseEdit::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String braces(Map<String, String> parts) {
    return parts.entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static List<List<String>> path(Owner owner, String fact) {
    int dot = fact.indexOf('.');
    List<String> group = names(fact.substring(0, dot));
    List<String> name = List.of(fact.substring(dot + 1));
    List<String> facts = List.of("facts");
    return switch (owner) {
      case Owner.OfOperation o ->
          List.of(List.of("operations"), List.of(o.id()), facts, group, name);
      case Owner.OfCampaign c -> List.of(List.of("campaigns"), List.of(c.id()), facts, group, name);
      case Owner.OfResponse r -> List.of(List.of("responses"), List.of(r.id()), facts, group, name);
      case Owner.OfHost h ->
          List.of(
              List.of("operations"),
              List.of(h.operation()),
              List.of("host"),
              List.of(h.state()),
              name);
    };
  }

  /** The names under which a group may stand, the one to write first. */
  private static List<String> names(String group) {
    return switch (group) {
      case "op" -> List.of("op", "operation");
      case "resp" -> List.of("resp", "response");
      default -> List.of(group);
    };
  }

  private static List<List<String>> below(List<List<String>> path, String key) {
    List<List<String>> longer = new ArrayList<>(path);
    longer.add(List.of(key));
    return longer;
  }

  private static String quoted(String words) {
    StringBuilder text = new StringBuilder("\"");
    words
        .strip()
        .codePoints()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            text.append('\\').appendCodePoint(c);
          } else if (c == '\n') {
            text.append("\\n");
          } else {
            text.appendCodePoint(Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c);
          }
        });
    return text.append('"').toString();
  }
}
