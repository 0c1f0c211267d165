// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;

/** Who reads the page: in which language. */
@RequestScoped
public class Reader {

  private static final Set<String> LANGUAGES = Set.of("en", "fr");
  private static final String COOKIE = "lang";

  @Inject RoutingContext request;

  /** The language chosen, else the first that the browser asks for and the workbench speaks. */
  public Locale locale() {
    var cookie = request.request().getCookie(COOKIE);
    if (cookie != null && LANGUAGES.contains(cookie.getValue())) {
      return Locale.of(cookie.getValue());
    }
    return request.acceptableLanguages().stream()
        .map(l -> l.tag())
        .filter(LANGUAGES::contains)
        .findFirst()
        .map(Locale::of)
        .orElse(Locale.ENGLISH);
  }

  /** The page in the reader's language. */
  public TemplateInstance shows(TemplateInstance page) {
    return page.setAttribute(MessageBundles.ATTRIBUTE_LOCALE, locale())
        .data("language", locale().getLanguage())
        .data("path", request.normalizedPath());
  }

  /** Whether a part of a page is asked for and not the whole. */
  public boolean wantsPart() {
    return "true".equals(request.request().getHeader("HX-Request"));
  }
}
