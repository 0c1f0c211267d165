// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opinio.documents.report.Text;

/** A phrase with named places in braces and italics between underscores. */
record Template(String key, String phrase) {

  private static final Pattern PART =
      Pattern.compile("\\{([a-z][a-zA-Z0-9]*)}|_([^_]+)_|([^{_]+)|([{_])");

  /** The names of its places. */
  SortedSet<String> places() {
    SortedSet<String> places = new TreeSet<>();
    Matcher part = PART.matcher(phrase);
    while (part.find()) {
      if (part.group(1) != null) {
        places.add(part.group(1));
      }
    }
    return Collections.unmodifiableSortedSet(places);
  }

  Text filled(SortedMap<String, Text> filling) {
    if (!places().equals(filling.keySet())) {
      throw new IllegalArgumentException(
          key + " has the places " + places() + ", not " + filling.keySet());
    }
    Text.Builder text = Text.build();
    Matcher part = PART.matcher(phrase);
    while (part.find()) {
      String place = part.group(1);
      String italic = part.group(2);
      if (place != null) {
        text.text(filling.getOrDefault(place, Text.EMPTY));
      } else if (italic != null) {
        text.italic(italic);
      } else {
        text.words(part.group());
      }
    }
    return text.done();
  }
}
