// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The pages of the book one by one, without what stands around them, each made when asked for. */
public final class LawPages {

  private final Site site;
  private final Map<String, Supplier<Sheet>> makers;

  private LawPages(Site site) {
    this.site = site;
    this.makers = Book.makers(site);
  }

  /** The pages of a book with these contents. */
  public static LawPages of(BookContents contents) {
    return new LawPages(new Site(contents));
  }

  /**
   * A page.
   *
   * @param path such as {@code rules/INT-1.html}
   * @param html its content from its title to its notes, with links from that path
   */
  public record Page(String path, String title, String html) {}

  /** The page at a path; empty where there is none. */
  public Optional<Page> page(String path) {
    return Optional.ofNullable(makers.get(path)).map(Supplier::get).map(LawPages::page);
  }

  /** The page of a holder. */
  public Optional<Page> holder(String id) {
    return Optional.ofNullable(site.law().holders().get(id))
        .flatMap(h -> page(site.at(h.id()).page()));
  }

  private static Page page(Sheet sheet) {
    return new Page(sheet.self().page(), sheet.self().title(), sheet.main().toString());
  }

  /**
   * Where a rule, question, fact, holder, treaty, option or value stands, with the part of the
   * page; empty where there is no such id.
   */
  public Optional<String> address(String id) {
    return site.ref(id).map(LawPages::address);
  }

  /** Where a source or a document stands. */
  public Optional<String> source(String key) {
    return site.source(key).map(LawPages::address);
  }

  private static String address(Ref ref) {
    return ref.anchor().isEmpty() ? ref.page() : ref.page() + "#" + ref.anchor();
  }
}
