// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps sources apart whose later citations would be the same: by a letter after the year, as in
 * 2021a, or in full where there is no year. A citation with the number of a note needs neither.
 */
final class Distinct {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

  private Distinct() {}

  static CitationForms forms(CitationForms forms) {
    SortedMap<String, List<String>> alike = new TreeMap<>();
    forms
        .forms()
        .forEach((key, form) -> {
          if (form.later().indexOf(Mark.NOTE) < 0) {
            alike.computeIfAbsent(form.later(), later -> new ArrayList<>()).add(key);
          }
        });
    SortedMap<String, CitationForm> all = new TreeMap<>(forms.forms());
    for (List<String> keys : alike.values()) {
      for (int i = 0; keys.size() > 1 && i < keys.size(); i++) {
        CitationForm form = all.getOrDefault(keys.get(i), CitationForm.plain(keys.get(i)));
        all.put(keys.get(i), lettered(form, letters(i)));
      }
    }
    return new CitationForms(forms.fingerprint(), all, forms.language());
  }

  private static CitationForm lettered(CitationForm form, String letters) {
    Matcher later = YEAR.matcher(form.later());
    if (!later.find()) {
      return new CitationForm(form.kind(), form.full(), form.full());
    }
    String year = later.group();
    return new CitationForm(
        form.kind(),
        form.full().replaceFirst("(?<!\\d)" + year + "(?!\\d)", year + letters),
        form.later().substring(0, later.end()) + letters + form.later().substring(later.end()));
  }

  /** a to z, then aa, ab and so on. */
  private static String letters(int number) {
    String last = Character.toString((char) ('a' + number % 26));
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }
}
