// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opinio.documents.book.LawPages;

/** Turns the addresses of the book into those of the workbench. */
public final class LawLinks {

  private static final Pattern LINK =
      Pattern.compile("href=\"([-A-Za-z0-9_./=]+\\.html)?(#[^\"]*)?\"");

  private LawLinks() {}

  /** The address of what stands at a path of the book, perhaps with a part of the page. */
  public static String of(String path) {
    int hash = path.indexOf('#');
    String page = hash < 0 ? path : path.substring(0, hash);
    String part = hash < 0 ? "" : path.substring(hash);
    String name = page.endsWith(".html") ? page.substring(0, page.length() - 5) : page;
    String whole = name.endsWith("/index") ? name.substring(0, name.length() - 6) : name;
    return switch (whole) {
          case "index" -> "/law";
          case "search" -> "/search";
          default ->
              whole.startsWith("cases") || whole.startsWith("holders")
                  ? "/" + whole
                  : "/law/" + whole;
        }
        + part;
  }

  /**
   * The content of a page with its links to the workbench, and to the same day where one is set.
   */
  public static String in(LawPages.Page page, Optional<LocalDate> asOf) {
    String query = asOf.map(day -> "?as-of=" + day).orElse("");
    Matcher links = LINK.matcher(page.html());
    StringBuilder out = new StringBuilder(page.html().length());
    while (links.find()) {
      String to = links.group(1) == null ? "" : links.group(1);
      String part = links.group(2) == null ? "" : links.group(2);
      String address = to.isEmpty() ? "" : of(resolved(page.path(), to)) + query;
      String here = part.equals("#_main") ? "#main" : part;
      links.appendReplacement(out, Matcher.quoteReplacement("href=\"" + address + here + "\""));
    }
    return links.appendTail(out).toString();
  }

  private static String resolved(String from, String to) {
    if (to.startsWith("../")) {
      return to.substring(3);
    }
    int slash = from.indexOf('/');
    return slash < 0 ? to : from.substring(0, slash + 1) + to;
  }
}
