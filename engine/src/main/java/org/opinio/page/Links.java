// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Suggestion;

/** Finds what the links of one page lead to. */
final class Links {

  private final PageFile file;
  private final Definitions definitions;
  private final Report report;
  private final List<LinkUse> uses = new ArrayList<>();
  private final Map<Integer, Definition> targets = new HashMap<>();

  Links(PageFile file, Definitions definitions, Report report) {
    this.file = file;
    this.definitions = definitions;
    this.report = report;
  }

  List<LinkUse> uses() {
    return uses;
  }

  /** Resolves every link of a passage, reports dead ones and remembers each. */
  void readAll(Inline inline) {
    for (Mark.Link link : inline.links(0, inline.text().length())) {
      Place place = inline.place(link.start());
      Optional<Definition> target = resolve(link, place);
      target.ifPresent(found -> targets.put(link.from(), found));
      String complete = target.map(this::complete).orElse(link.destination());
      uses.add(
          new LinkUse(
              place,
              file.path(),
              link.destination(),
              target.map(Definition::id).orElse(""),
              complete,
              link.from(),
              link.to()));
    }
  }

  /** What a link leads to, without a word where it leads nowhere. */
  Optional<Definition> target(Mark.Link link) {
    return Optional.ofNullable(targets.get(link.from()));
  }

  private Optional<Definition> resolve(Mark.Link link, Place place) {
    String destination = link.destination();
    int hash = destination.indexOf('#');
    String written = hash < 0 ? destination : destination.substring(0, hash);
    String anchor = hash < 0 ? "" : decoded(destination.substring(hash + 1));
    if (written.isEmpty()) {
      Optional<Definition> byId = definitions.byId(anchor);
      if (byId.isPresent()) {
        return byId;
      }
    }
    String path =
        written.isEmpty() ? file.path() : RelativePath.resolve(file.path(), decoded(written));
    Optional<Page> page = definitions.page(path);
    if (anchor.isEmpty()) {
      return wholePage(page, written, place);
    }
    if (page.isPresent() && page.get().anchors().contains(anchor)) {
      return definitions.at(path, anchor);
    }
    return stale(path, page, anchor, place);
  }

  private Optional<Definition> wholePage(Optional<Page> page, String written, Place place) {
    if (page.isEmpty() && written.endsWith(".md") && !written.startsWith("../../")) {
      dead(place, "There is no page `" + written + "`.", "");
    }
    return page.flatMap(p -> p.definitions().stream().filter(d -> d.kind().isPage()).findFirst());
  }

  private Optional<Definition> stale(String path, Optional<Page> page, String anchor, Place place) {
    List<Definition> ends = page.isPresent() ? StaleAnchors.onPage(page.get(), anchor) : List.of();
    if (ends.isEmpty()) {
      ends = StaleAnchors.anywhere(definitions, anchor);
    }
    if (ends.size() == 1) {
      report.add(
          PageCode.LINK_STALE,
          place,
          "No heading has this anchor; it means `" + ends.getFirst().id() + "` by its end.",
          "`./opinio check --fix` mends the link.");
      return Optional.of(ends.getFirst());
    }
    if (ends.size() > 1) {
      report.add(
          PageCode.LINK_AMBIGUOUS,
          place,
          "This link may mean "
              + String.join(" or ", ends.stream().map(d -> "`" + d.id() + "`").toList())
              + ".",
          "Write the full id: `(#" + ends.getFirst().id() + ")`.");
      return Optional.empty();
    }
    dead(
        place,
        page.isEmpty() ? "There is no page `" + path + "`." : "Nothing is called `" + anchor + "`.",
        Suggestion.didYouMean(anchor, definitions.idList()));
    return Optional.empty();
  }

  private void dead(Place place, String message, String mend) {
    report.add(
        PageCode.DEAD_LINK,
        place,
        "This link leads nowhere. " + message,
        mend.isEmpty() ? "Write the full id: `(#the.id)`." : mend);
  }

  private String complete(Definition target) {
    boolean wholePage = target.kind().isPage();
    String path =
        target.path().equals(file.path()) ? "" : RelativePath.between(file.path(), target.path());
    return wholePage && !path.isEmpty() ? path : path + "#" + target.anchor();
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
