// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opinio.cases.Case;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Marked;
import org.opinio.cases.Marking;
import org.opinio.cases.StatedFact;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;

/**
 * Finds what was left out and is still named in the words of what is left: parties by their names,
 * and items of evidence by their titles.
 */
public final class StillNamed {

  private static final int SHORTEST = 3;

  private StillNamed() {}

  /** A fault for each text of what is left that names what was left out. */
  public static List<Diagnostic> in(Case left, Case whole, Marking.Level limit) {
    Set<String> names = leftOut(whole, new Kept(whole, limit));
    List<Diagnostic> found = new ArrayList<>();
    for (String name : names) {
      Pattern word =
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      words(left)
          .filter(words -> word.matcher(words).find())
          .map(words -> fault(whole, name, words))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  private static Diagnostic fault(Case whole, String name, String words) {
    return Diagnostic.at(
        CaseCode.STILL_NAMED,
        Place.of(whole.file()),
        Words.line(words),
        Words.quoted(name) + " is left out, and is still named here.",
        "Mark this text too, or word it otherwise.");
  }

  private static Set<String> leftOut(Case whole, Kept kept) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(whole.states(), whole.organisations(), whole.groups(), whole.persons())
        .forEach(some ->
            some.forEach((code, name) -> {
              if (!kept.keeps(new Marked.Name(code))) {
                names.add(name);
              }
            }));
    whole
        .evidence()
        .forEach((id, item) -> {
          if (!kept.evidence().containsKey(id)) {
            names.add(item.title());
          }
        });
    names.removeIf(name -> name.length() < SHORTEST);
    return names;
  }

  /** Everything in words that is left. */
  private static Stream<String> words(Case left) {
    List<String> words = new ArrayList<>(List.of(left.title(), left.summary()));
    words.addAll(left.notes());
    Stream.of(left.states(), left.organisations(), left.groups(), left.persons())
        .forEach(names -> words.addAll(names.values()));
    left.operations().values().forEach(o -> words.add(o.title()));
    left.campaigns().values().forEach(c -> words.add(c.title()));
    left.responses().values().forEach(r -> words.add(r.title()));
    left.evidence().values().forEach(e -> words.add(e.title()));
    left.assumed().forEach(a -> words.add(a.reason()));
    left.reliances().forEach(r -> words.add(r.source()));
    left.notExpressible()
        .forEach(n -> words.addAll(List.of(n.conclusion(), n.area(), n.reason(), n.source())));
    for (StatedFact f : left.facts()) {
      words.addAll(List.of(f.source(), f.assessor(), f.reasons()));
      words.addAll(f.claims().values());
    }
    return words.stream().distinct();
  }
}
