// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Marked;
import org.opinio.law.Citation;

/** Reads citations such as {@code @key, p 4?; reported by @other}. */
public final class Citations {

  private static final Pattern ONE =
      Pattern.compile("@([A-Za-z0-9][A-Za-z0-9-]*)(?:,\\s*([^@]*?))?(\\?)?");
  private static final Pattern REPORTED =
      Pattern.compile("reported by @([A-Za-z0-9][A-Za-z0-9-]*)");

  private Citations() {}

  /** The citations that the words consist of; empty where the words are not citations. */
  public static Optional<List<Citation>> parse(String words) {
    List<Citation> citations = new ArrayList<>();
    for (String part : words.split(";", -1)) {
      Matcher one = ONE.matcher(part.strip());
      Matcher reported = REPORTED.matcher(part.strip());
      if (one.matches()) {
        String pinpoint = one.group(2) == null ? "" : one.group(2).strip();
        citations.add(new Citation(one.group(1), pinpoint, one.group(3) != null, ""));
      } else if (reported.matches() && !citations.isEmpty()) {
        Citation last = citations.removeLast();
        citations.add(
            new Citation(last.key(), last.pinpoint(), last.unchecked(), reported.group(1)));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(citations));
  }

  /** The sources that a case lists, each bare or beside a marking. */
  static List<Citation> sources(Entry root, MarkingReader markings, Scope scope) {
    List<Citation> citations = new ArrayList<>();
    for (MarkingReader.MarkedText source : markings.texts(root, "sources", "cite")) {
      Yaml.Text text = source.text();
      Optional<List<Citation>> parsed = parse(text.text());
      if (parsed.isPresent()) {
        citations.addAll(parsed.get());
        parsed.get().forEach(c -> markings.put(new Marked.Source(c.key()), source.marking()));
        scope.sources(text.text(), text.place());
      } else {
        scope
            .faults()
            .add(
                CaseCode.UNKNOWN_SOURCE,
                text.place(),
                Words.quoted(text.text()) + " is not a citation.",
                "Write `\"@key, pinpoint\"`, with a key from law/sources.");
      }
    }
    return List.copyOf(citations);
  }
}
