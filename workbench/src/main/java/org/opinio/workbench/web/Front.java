// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The way in, and the choice of the language. */
@Path("/")
public class Front {

  @GET
  public Response begin() {
    return Response.seeOther(URI.create("/cases")).build();
  }

  /** Remembers the language, and goes back to a page of the workbench. */
  @POST
  @Path("language")
  public Response language(@FormParam("language") String language, @FormParam("back") String back) {
    boolean here = back != null && back.matches("/(?!/)[-A-Za-z0-9_./]*");
    return Response.seeOther(URI.create(here ? back : "/cases"))
        .cookie(
            new NewCookie.Builder("lang")
                .value("fr".equals(language) ? "fr" : "en")
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(31_536_000)
                .build())
        .build();
  }
}
