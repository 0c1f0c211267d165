// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
          } else {
            text.appendCodePoint(Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c);
          }
        });
    return text.append('"').toString();
  }
}
