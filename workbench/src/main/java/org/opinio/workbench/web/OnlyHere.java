// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers only who calls this machine by a name of its own, and tells browsers what pages may do.
 */
@ApplicationScoped
public class OnlyHere {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1");
  private static final Set<String> READS = Set.of("GET", "HEAD");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** A document is looked at with the style that it brings with it, and may do nothing else. */
  private static final String DOCUMENT =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'; sandbox";

  /** No address of the workbench has a slash that is written as a sign, or nothing at all. */
  private static final Pattern HIDDEN = Pattern.compile("(?i)%(2f|5c|00)");

  private static final Pattern DOCUMENTS = Pattern.compile("/cases/[^/]+/documents/html");

  @ConfigProperty(name = "quarkus.http.limits.max-body-size")
  MemorySize mostBytes;

  void filters(@Observes Filters filters) {
    filters.register(this::check, 1000);
  }

  private void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    String host = request.authority() == null ? "" : request.authority().host();
    String bare = host.replace("[", "").replace("]", "").toLowerCase(Locale.ROOT);
    if (!NAMES.contains(bare)) {
      refuse(context, 421, FileWords::otherName);
      return;
    }
    if (!READS.contains(request.method().name()) && !fromHere(request)) {
      refuse(context, 403, FileWords::otherPage);
      return;
    }
    if (HIDDEN.matcher(request.path()).find()) {
      context.reroute(HttpMethod.GET, "/nowhere");
      return;
    }
    if (isTooLarge(request)) {
      readOver(context);
      return;
    }
    context
        .response()
        .putHeader(
            "Content-Security-Policy",
            DOCUMENTS.matcher(context.normalizedPath()).matches() ? DOCUMENT : POLICY)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("X-Frame-Options", "DENY")
        .putHeader("Referrer-Policy", "same-origin")
        .putHeader("Cross-Origin-Opener-Policy", "same-origin")
        .putHeader("Cross-Origin-Resource-Policy", "same-origin")
        .putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        .putHeader("Cache-Control", "no-store");
    context.next();
  }

  private static void refuse(
      RoutingContext context, int status, Function<FileWords, String> words) {
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, PlainAnswer.TYPE)
        .end(PlainAnswer.of(words));
  }

  private boolean isTooLarge(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null
        && length.matches("\\d{1,18}")
        && Long.parseLong(length) > mostBytes.asLongValue();
  }

  /**
   * Reads what is too large without keeping it, and says so on a page: a browser shows no page that
   * comes while it still sends.
   */
  private static void readOver(RoutingContext context) {
    HttpServerRequest request = context.request();
    request.handler(part -> {});
    request.endHandler(end -> {
      request.headers().remove(HttpHeaders.CONTENT_LENGTH).remove(HttpHeaders.CONTENT_TYPE);
      context.reroute(HttpMethod.GET, "/too-large");
    });
    request.resume();
  }

  /** Whether what is sent comes from a page of the workbench, as far as the browser says. */
  private static boolean fromHere(HttpServerRequest request) {
    String origin = request.getHeader("Origin");
    String site = request.getHeader("Sec-Fetch-Site");
    return (origin == null || origin.equals("http://" + request.getHeader("Host")))
        && (site == null || site.equals("same-origin") || site.equals("none"));
  }
}
