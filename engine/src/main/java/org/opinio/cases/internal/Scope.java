// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.opinio.cases.CaseCode;
import org.opinio.diagnostic.Code;
import org.opinio.diagnostic.Place;
import org.opinio.law.Law;

/**
 * What an entry may name: the law, the sources, and the parties and evidence of the case.
 *
 * @param states code to name, international organisations among them
 * @param groups id to name
 * @param persons id to name
 * @param evidence ids of evidence
 */
public record Scope(
    Law law,
    LawIds ids,
    Set<String> sourceKeys,
    Map<String, String> states,
    Map<String, String> groups,
    Map<String, String> persons,
    Set<String> evidence,
    Faults faults) {

  private static final Pattern KEY =
      Pattern.compile("(?<![\\p{Alnum}._-])@([A-Za-z0-9][A-Za-z0-9-]*)");

  /** Whether the case names the State; otherwise a fault. */
  public boolean state(String code, Place place) {
    return party(code, place, "State", "states", states);
  }

  /** Whether the case names the group; otherwise a fault. */
  public boolean group(String id, Place place) {
    return party(id, place, "group", "groups", groups);
  }

  /** Whether the case names the person; otherwise a fault. */
  public boolean person(String id, Place place) {
    return party(id, place, "person", "persons", persons);
  }

  private boolean party(
      String code, Place place, String what, String key, Map<String, String> named) {
    if (named.containsKey(code)) {
      return true;
    }
    String meant = faults.meant(code, named.keySet());
    faults.add(
        CaseCode.UNKNOWN_PARTY,
        place,
        "The case names no " + what + " " + Words.quoted(code) + ".",
        (meant.isEmpty() ? "" : meant + " ")
            + "Each "
            + what
            + " stands under `"
            + key
            + ":` with its name.");
    return false;
  }

  /** Whether the word is among those allowed; otherwise a fault of the given kind. */
  public boolean word(
      Code code, String what, String word, Collection<String> allowed, Place place) {
    if (allowed.contains(word)) {
      return true;
    }
    faults.add(
        code,
        place,
        "There is no " + what + " " + Words.quoted(word) + ".",
        faults.meant(word, allowed));
    return false;
  }

  /** Checks that every source cited in the words exists. */
  public void sources(String words, Place place) {
    cited(words).forEach(key -> word(CaseCode.UNKNOWN_SOURCE, "source", key, sourceKeys, place));
  }

  /** The keys of the sources cited anywhere in the words, in their order. */
  static List<String> cited(String words) {
    return KEY.matcher(words).results().map(cited -> cited.group(1)).toList();
  }
}
