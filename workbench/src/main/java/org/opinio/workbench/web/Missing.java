// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Says that there is no such page. */
final class Missing {

  private Missing() {}

  @CheckedTemplate
  static class Templates {
    private Templates() {}

    static native TemplateInstance missing();
  }

  static Response page(Reader reader) {
    return Response.status(Response.Status.NOT_FOUND)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(reader.shows(Templates.missing()))
        .build();
  }
}
