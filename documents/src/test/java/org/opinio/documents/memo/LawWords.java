// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Passage;
import org.opinio.law.Rule;

/**
 * Tells which texts state law: those with words of a page of the law, or of a phrase on the law.
 */
final class LawWords {

  private final Set<String> words = new HashSet<>();
  private final List<Pattern> phrases;

  LawWords(Law law, Language language, String... files) {
    law.rules().values().forEach(this::rule);
    law.questions()
        .values()
        .forEach(q -> {
          passage(q.text());
          q.options()
              .forEach(o -> {
                add(o.heading());
                passage(o.meaning());
              });
        });
    law.facts().values().forEach(f -> words.remove(plain(f.heading())));
    this.phrases =
        Phrases.of(language, files).all().entrySet().stream()
            .filter(e -> e.getKey().startsWith("law.") && !isOnlyPlaces(e.getValue()))
            .map(e -> Pattern.compile(".*" + pattern(e.getValue()) + ".*", Pattern.DOTALL))
            .toList();
  }

  private static boolean isOnlyPlaces(String phrase) {
    return phrase.replaceAll("\\{[a-z]+}", "").matches("[\\s\\p{Punct}\u202F]*");
  }

  private static String pattern(String phrase) {
    StringBuilder pattern = new StringBuilder();
    int from = 0;
    var places = Pattern.compile("\\{[a-z]+}").matcher(phrase);
    while (places.find()) {
      pattern.append(Pattern.quote(phrase.substring(from, places.start()))).append(".*");
      from = places.end();
    }
    return pattern.append(Pattern.quote(phrase.substring(from))).toString();
  }

  private void rule(Rule rule) {
    rule.elements().forEach(this::element);
    rule.notModelled().forEach(this::passage);
    rule.advice().forEach(this::passage);
    rule.prose().forEach(this::passage);
  }

  private void element(Element element) {
    add(element.words());
    if (element instanceof Element.Composite composite) {
      composite.items().forEach(this::element);
    }
  }

  private void passage(Passage passage) {
    add(passage.words());
  }

  private void add(String one) {
    if (!one.isBlank()) {
      words.add(plain(one));
    }
  }

  private static String plain(String one) {
    String bare = one.strip().replace('\'', '’');
    String ended = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    return ended.isEmpty()
        ? ended
        : ended.substring(0, 1).toLowerCase(Locale.ROOT) + ended.substring(1);
  }

  boolean areIn(Text text) {
    return text.parts().stream().anyMatch(this::isOf)
        || phrases.stream().anyMatch(p -> p.matcher(Walk.words(text)).matches());
  }

  boolean isOf(Inline part) {
    return switch (part) {
      case Inline.Words w -> !w.words().isBlank() && words.contains(plain(w.words()));
      case Inline.Foreign f -> !f.words().isBlank() && words.contains(plain(f.words()));
      case Inline.Sign s -> false;
      case Inline.Link l -> false;
      case Inline.Target t -> false;
      case Inline.NoteRef n -> false;
      case Inline.NoteNumber n -> false;
      case Inline.Blank b -> false;
    };
  }
}
